import { describe, expect, it } from "vitest";
import { addDays, calendarDate } from "../../../src/calendar/calendar-date.js";
import { examine } from "../../../src/declaration/examine.js";
import type { Form } from "../../../src/declaration/form.js";
import * as items from "../../../src/declaration/forms/cn-exit-entry-items.js";
import * as forms from "../../../src/declaration/forms/index.js";
import type { Editioned } from "../../../src/edition/edition.js";
import { editionsOf } from "../../../src/edition/editions-of.js";
import { type InForce, inForceOn } from "../../../src/edition/in-force-on.js";
import { answersTo, honestTravellers } from "../honest-travellers.js";

const editions: readonly (Form | Editioned)[] = editionsOf(forms, "cn-exit-entry");
const cards: readonly Form[] = editions.filter((one) => "items" in one);
const numberOf = ({ edition: { id } }: Editioned) => Number(id.replace("cn-exit-entry-", ""));

function numbersIn(found: InForce<Editioned>): number | number[] | "none" {
  if ("edition" in found) return numberOf(found.edition);
  return "candidates" in found ? found.candidates.map(numberOf) : "none";
}
const on = (date: string, illustrative: boolean) => inForceOn(editions, calendarDate(date), { illustrative });

describe("the items that the editions share", () => {
  it("are asked by one edition at least, and stand in a section of the form", () => {
    const asked = new Set(cards.flatMap((card) => Object.values(card.items)));
    for (const [name, item] of Object.entries(items)) {
      if (!("kind" in item)) continue;
      expect(asked.has(item), name).toBe(true);
      expect(Object.keys(items.sections), name).toContain(item.section);
    }
  });

  it("stand in the six groups that Beijing Customs named on 2020-03-15, in every edition", () => {
    expect(Object.values(items.sections)).toHaveLength(6);
    for (const card of cards) {
      expect(card.sections).toEqual(items.sections);
      for (const item of Object.values(card.items)) expect(Object.keys(items.sections)).toContain(item.section);
    }
  });

  it("say a window of their label as data too", () => {
    expect(items.contactWithCase.lookBack.days).toBe(14);
    expect(items.contactWithFebrilePerson.lookBack.days).toBe(14);
    for (const { label, lookBack } of [items.feverMedicineOf14Days, items.feverMedicineOf72Hours])
      expect(label.zh).toContain("days" in lookBack ? `${lookBack.days}日` : `${lookBack.hours}小时`);
  });
});

describe.each([
  [4, "2020-03-10"],
  [5, "2020-03-18"],
  // Half way between its earliest and its latest first day.
  [8, "2021-06-15"],
  [9, "2022-09-30"],
  [10, "2023-03-01"],
  [11, "2023-10-01"],
])("edition %i, filled in as it should be on %s", (number, date) => {
  const card = cards.find((one) => numberOf(one) === number) as Form;
  it.each(Object.entries(honestTravellers(calendarDate(date))))(
    "holds nobody: %s",
    (_, { card: answers, crossesAt }) => {
      const options = { asOf: crossesAt, timeZone: "Asia/Shanghai" };
      const { findings, verdict, acceptable, completeness, notEvaluated } = examine(
        card,
        answersTo(card.items, answers),
        options,
      );
      expect([findings, verdict, acceptable, completeness.share, notEvaluated]).toEqual([[], "clear", true, 1, []]);
    },
  );
});

describe("the eleven editions, one after the other", () => {
  it("are a chain from the first to the last", () => {
    const chain = [...editions].sort((one, other) => numberOf(one) - numberOf(other));
    expect(chain.map(numberOf)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
    expect(chain.map(({ edition }) => edition.supersedes)).toEqual([
      undefined,
      ...chain.slice(0, -1).map(({ edition }) => edition.id),
    ]);
  });

  // The known days: GACC Notice 16 of 2020, editions 4, 5, 9 and 11, notices of 2022-12-28 and 2023-10-26.
  it.each([
    ["2020-01-24", "none", "none"],
    ["2020-01-25", 1, 1],
    ["2020-01-26", [1, 2, 3], [1, 2, 3]],
    ["2020-03-01", [1, 2, 3], [1, 2, 3]],
    ["2020-03-02", 3, 3],
    ["2020-03-03", 4, 4],
    ["2020-03-16", 4, 4],
    ["2020-03-17", 5, 5],
    ["2020-03-18", [5, 6, 7, 8], [5, 6, 7]],
    ["2021-06-15", [5, 6, 7, 8], [5, 6, 7]],
    ["2022-08-29", [5, 6, 7, 8], [5, 6, 7]],
    ["2022-08-30", 8, "none"],
    ["2022-08-31", 9, 9],
    ["2023-01-07", 9, 9],
    ["2023-01-08", 10, "none"],
    ["2023-09-15", 10, "none"],
    ["2023-09-16", 11, 11],
    ["2023-10-31", 11, 11],
    ["2023-11-01", "none", "none"],
    ["2025-01-01", "none", "none"],
  ])("on %s: %j, or %j for who does not ask for illustrative ones", (date, asked, unasked) => {
    expect(numbersIn(on(date, true))).toEqual(asked);
    expect(numbersIn(on(date, false))).toEqual(unasked);
  });

  it("name the illustrative ones to who does not ask for them", () => {
    expect(on("2021-06-15", false)).toMatchObject({ illustrative: ["cn-exit-entry-8"] });
    expect(on("2022-08-30", false)).toEqual({ none: true, illustrative: ["cn-exit-entry-8"] });
    expect(on("2023-03-01", false)).toEqual({ none: true, illustrative: ["cn-exit-entry-10"] });
    for (const date of ["2020-03-17", "2022-08-31", "2023-11-01"])
      expect(on(date, false)).not.toHaveProperty("illustrative");
  });

  it("give a definite edition to who does not ask only where who asks is given the same", () => {
    for (let date = calendarDate("2020-01-01"); date < "2024-01-01"; date = addDays(date, 1)) {
      const unasked = on(date, false);
      if ("edition" in unasked) expect(on(date, true), date).toEqual({ edition: unasked.edition });
    }
  });
});
