import { describe, expect, it } from "vitest";
import type { Item } from "../../src/declaration/items.js";
import { lintBounds } from "../../src/declaration/lint-bounds.js";
import { text } from "./cards.js";

const base = { label: text("item"), privacy: "health" } as const;
const found = (item: object) => {
  const issues: string[] = [];
  lintBounds({ ...base, ...item } as Item, [], (code, path) => issues.push(`${code} ${path.join(".")}`));
  return issues;
};

describe("the bounds of an item", () => {
  it.each<[object, string[]]>([
    [{ kind: "text", minimumLength: 0, maximumLength: 1, pattern: "[A-Z](?:a|b)*" }, []],
    [{ kind: "text", minimumLength: 4, maximumLength: 4 }, []],
    [{ kind: "text", pattern: "A\\-B" }, ["wrong-pattern pattern"]],
    [{ kind: "number", unit: "years", minimum: 1.5, maximum: 1.5 }, []],
    [{ kind: "text", minimumLength: 5, maximumLength: 4 }, ["bounds-exclude-each-other maximumLength"]],
    [{ kind: "text", minimumLength: -1, maximumLength: 0 }, ["wrong-bound minimumLength", "wrong-bound maximumLength"]],
    [{ kind: "text", maximumLength: 1.5 }, ["wrong-bound maximumLength"]],
    [{ kind: "text", pattern: "[" }, ["wrong-pattern pattern"]],
    [{ kind: "text", pattern: "a)|(b" }, ["wrong-pattern pattern"]],
    [{ kind: "text", pattern: 5 }, ["wrong-pattern pattern"]],
    [{ kind: "number", unit: "years", minimum: 0, maximum: 0, whole: true }, []],
    [{ kind: "number", unit: "years", minimum: 1, maximum: 0 }, ["bounds-exclude-each-other maximum"]],
    [{ kind: "number", unit: "years", minimum: 0.2, maximum: 0.8, whole: true }, ["bounds-exclude-each-other maximum"]],
    [{ kind: "number", unit: "years", minimum: 0.2, maximum: 0.8 }, []],
    [{ kind: "number", unit: "years", maximum: Number.POSITIVE_INFINITY }, ["wrong-bound maximum"]],
    [{ kind: "several", of: "text", maximumRows: 0 }, ["wrong-bound maximumRows"]],
    [{ kind: "list", items: {}, maximumRows: 2.5 }, ["wrong-bound maximumRows"]],
    [{ kind: "list", items: {}, maximumRows: 5 }, []],
    [{ kind: "yes-no", lookBack: { days: 14, dayCount: "start-is-day-0" } }, []],
    [{ kind: "yes-no", lookBack: { hours: 0 } }, ["wrong-bound lookBack.hours"]],
    [{ kind: "yes-no" }, []],
    [{ kind: "yes-no", lookBack: null }, []],
    [{ kind: "date" }, []],
    [{ kind: "date", lookBack: { hours: 0 } }, []],
  ])("%j", (item, issues) => {
    expect(found(item)).toEqual(issues);
  });
});
