import fc from "fast-check";
import type { Item, ItemTable } from "../../src/declaration/items.js";

/** Answers to any form, drawn at random: most items answered, some blank, some not known or declined. */
export function anyAnswers(items: ItemTable, isWithAbsent = true): fc.Arbitrary<Record<string, unknown>> {
  const entries = Object.entries(items).map(([name, item]) => [name, anyAnswer(item, isWithAbsent)] as const);
  return fc.record(Object.fromEntries(entries), { requiredKeys: [] });
}

const ABSENT = fc.constantFrom({ absent: "asked-unknown" }, { absent: "asked-declined" });

function anyAnswer(item: Item, isWithAbsent: boolean): fc.Arbitrary<unknown> {
  if (item.kind === "group") return anyAnswers(item.items, isWithAbsent);
  if (item.kind === "list") return fc.array(anyAnswers(item.items, isWithAbsent), { minLength: 0, maxLength: 3 });
  if (!isWithAbsent) return anyValue(item);
  return fc.oneof({ weight: 6, arbitrary: anyValue(item) }, { weight: 1, arbitrary: ABSENT });
}

const COUNTRIES = fc.constantFrom("CHN", "ITA", "FRA");
const DAYS = fc.constantFrom("2020-02-29", "2020-03-01", "2020-03-18");

function anyValue(item: Exclude<Item, { kind: "group" | "list" }>): fc.Arbitrary<unknown> {
  switch (item.kind) {
    case "yes-no":
      return fc.constantFrom("yes", "no");
    case "choice":
      return fc.constantFrom(...Object.keys(item.options));
    case "choices":
      return fc.subarray(Object.keys(item.options), { minLength: 1 });
    case "number": {
      const { minimum = 0, maximum = minimum + 50, whole } = item;
      return whole === true
        ? fc.integer({ min: Math.ceil(minimum), max: Math.floor(maximum) })
        : fc.integer({ min: minimum * 2, max: maximum * 2 }).map((half) => half / 2);
    }
    case "date":
      return DAYS;
    case "instant":
      return fc.constantFrom("2020-03-18T00:30:00+08:00", "2020-03-17T16:30:00Z");
    case "country":
      return COUNTRIES;
    case "several": {
      const one = item.of === "country" ? COUNTRIES : item.of === "date" ? DAYS : fc.constantFrom("a", "b");
      return fc.uniqueArray(one, { minLength: 1, maxLength: item.maximumRows ?? 3 });
    }
    default:
      return fc.constantFrom("11010519491231002X", "AB", "X1234567");
  }
}
