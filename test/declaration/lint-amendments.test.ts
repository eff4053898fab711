import { expect, it } from "vitest";
import { formIssue } from "../../src/declaration/form-issue.js";
import { lintAmendments } from "../../src/declaration/lint-amendments.js";
import { placedItems } from "../../src/declaration/lint-items.js";
import { madeUpEdition, text } from "./cards.js";

const yesNo = { kind: "yes-no", label: text("item"), privacy: "health" } as const;
const amendments = [{ id: "one", from: "2020-02-01", title: text("one"), source: "a notice" }];
const table = (items: object) => ({ items: placedItems(items, ["items"]), rules: [] });

it("says nothing again of what was wrong before", () => {
  const items = { a: { ...yesNo, section: "nowhere" } };
  const definition = {
    edition: { ...madeUpEdition, amendments },
    amendments: { one: { add: { b: yesNo } } },
  } as object;
  const before = [formIssue("unknown-section", ["items", "a", "section"])];
  expect(lintAmendments(table(items), definition, before)).toEqual([]);
  expect(lintAmendments(table(items), definition, []).map(({ code, path }) => [code, path])).toEqual([
    ["amendment-breaks-form", ["amendments", "one"]],
  ]);
});

it("passes over what is no list of changes", () => {
  for (const changes of [null, 5, { drop: "a" }, { rules: {} }, { add: [] }, { relabel: null }])
    expect(
      lintAmendments(
        table({ a: yesNo }),
        { edition: { ...madeUpEdition, amendments }, amendments: { one: changes } } as object,
        [],
      ),
    ).toEqual([]);
});
