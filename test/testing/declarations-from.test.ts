import { describe, expect, it } from "vitest";
import { instant } from "../../src/calendar/instant.js";
import { examine } from "../../src/declaration/examine.js";
import type { Form } from "../../src/declaration/form.js";
import * as forms from "../../src/declaration/forms/index.js";
import { declarationFrom, declarationsFrom } from "../../src/testing/declarations-from.js";
import { listedDraws } from "../../src/testing/draws.js";
import { everyKind } from "../declaration/cards.js";

const asOf = instant("2022-06-30T06:10:00+08:00");
const FORMS = [...Object.values(forms), everyKind].filter((form) => "plan" in form) as unknown as Form[];

describe.each(FORMS.map((form) => [form.edition.id, form] as const))("%s", (_, form) => {
  it("is filled in so that an examination finds nothing at all", () => {
    for (const declaration of declarationsFrom(form, { seed: 1, count: 60, asOf }))
      expect({ findings: examine(form, declaration, { asOf }).findings, declaration }).toEqual({
        findings: [],
        declaration,
      });
  });

  it("so in the zone of the port", () => {
    const options = { asOf, timeZone: "Asia/Tokyo" };
    for (const declaration of declarationsFrom(form, { seed: 2, count: 20, ...options }))
      expect(examine(form, declaration, options).findings).toEqual([]);
  });

  it("is filled in as simply as can be when nothing is drawn", () => {
    const declaration = declarationFrom(form, listedDraws([]), { asOf });
    expect(examine(form, declaration, { asOf }).findings).toEqual([]);
  });
});
