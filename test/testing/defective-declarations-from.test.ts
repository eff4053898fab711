import { describe, expect, it } from "vitest";
import { instant } from "../../src/calendar/instant.js";
import { examine } from "../../src/declaration/examine.js";
import type { Form } from "../../src/declaration/form.js";
import * as forms from "../../src/declaration/forms/index.js";
import { DECLARATION_DEFECTS, type DeclarationDefect } from "../../src/testing/declaration-defects.js";
import { defectiveDeclarationsFrom } from "../../src/testing/defective-declarations-from.js";
import { everyKind } from "../declaration/cards.js";

const ASKED = instant("2022-06-30T06:10:00+08:00");
const FORMS = [...Object.values(forms), everyKind].filter((form) => "plan" in form) as unknown as Form[];
const DEFECTS = Object.keys(DECLARATION_DEFECTS) as DeclarationDefect[];

const foundIn = (form: Form, declaration: unknown, asOf: typeof ASKED) =>
  examine(form, declaration, { asOf }).findings.map(({ path, code }) => ({ path, code }));

describe.each(FORMS.map((form) => [form.edition.id, form] as const))("%s", (_, form) => {
  const made = defectiveDeclarationsFrom(form, { seed: 3, count: 240, asOf: ASKED });

  it("is put wrong so that an examination finds the one thing that was done", () => {
    for (const { declaration, expected, asOf, defect, rule } of made)
      expect({ defect, rule, found: foundIn(form, declaration, asOf), declaration }).toEqual({
        ...{ defect, rule, found: expected, declaration },
      });
  });

  it("breaks each of its rules", () => {
    const broken = new Set(made.map(({ rule }) => rule));
    expect((form.rules ?? []).map(({ id }) => id).filter((id) => !broken.has(id))).toEqual([]);
  });
});
it("has a place for each defect", () => {
  const made = defectiveDeclarationsFrom(everyKind as unknown as Form, { seed: 4, count: 120, asOf: ASKED });
  expect(DEFECTS.filter((defect) => !made.some((one) => one.defect === defect))).toEqual([]);
});
