import { describe, expect, it } from "vitest";
import { formSchema } from "../../src/schema/form-schema.js";
import { everyKind, madeUpEdition, text } from "../declaration/cards.js";

const published = JSON.parse(JSON.stringify(everyKind)) as object;
const paths = (document: unknown) => formSchema.safeParse(document).error?.issues.map(({ path }) => path.join("."));

describe("the shape of a form", () => {
  it("has every kind of item and everything that they can have", () => {
    // The one pattern of that form which is not plain.
    expect(paths(published)).toEqual(["items.remark.pattern"]);
  });

  it("has every other part of a definition", () => {
    const handling = {
      purpose: text("why"),
      source: "a law",
      retention: { from: "declared", days: 28, dayCount: "start-is-day-0" },
    };
    const item = { kind: "yes-no", label: text("a"), privacy: "health", hint: text("hint"), section: "s", handling };
    const rule = {
      id: "r",
      code: "out-of-range",
      at: "a",
      severity: "ask",
      when: { fact: "a", is: "yes" },
      text: text("r"),
    };
    expect(
      paths({
        edition: { ...madeUpEdition, amendments: [{ id: "one", from: "2020-02-01", title: text("one"), source: "x" }] },
        items: {
          a: { ...item, lookBack: { days: 14, dayCount: "start-is-day-0" } },
          b: { ...item, lookBack: { hours: 24 } },
        },
        rules: [rule],
        notice: text("notice"),
        sections: { s: text("s") },
        handling: { health: handling },
        amendments: {
          one: {
            drop: ["b"],
            relabel: { a: text("A") },
            replace: { a: item },
            add: { c: item },
            after: "a",
            dropRules: ["r"],
            rules: [rule],
          },
        },
      }),
    ).toBeUndefined();
  });

  it("has nothing else", () => {
    expect(paths({ ...published, plan: {} })).toEqual(["items.remark.pattern", ""]);
    expect(paths({ edition: madeUpEdition, items: {}, handling: { secret: {} } })).toEqual(["handling"]);
    expect(paths({ edition: madeUpEdition, items: {}, amendments: { one: { dorp: [] } } })).toEqual(["amendments.one"]);
  });
});
