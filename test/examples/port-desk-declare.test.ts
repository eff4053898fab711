import { calendarDate } from "pratique/calendar";
import { examine } from "pratique/declaration";
import { describe, expect, test } from "vitest";
import { answerAt, countAnswers, mergedAnswers, withAnswer } from "../../examples/port-desk/declare/answers.ts";
import { answersAsRead } from "../../examples/port-desk/declare/answers-as-read.ts";
import { clockTime } from "../../examples/port-desk/declare/clock-time.ts";
import { declaredTraveller } from "../../examples/port-desk/declare/declared-traveller.ts";
import { type Draft, type DraftStep, newDraft, stepped, typedIn } from "../../examples/port-desk/declare/draft.ts";
import { editionOn, fillableOn, formSeries } from "../../examples/port-desk/declare/edition-on.ts";
import { FoundAt } from "../../examples/port-desk/declare/found-at.ts";
import { seriesTitle } from "../../examples/port-desk/declare/series-title.ts";
import { type ShownItem, shownItems } from "../../examples/port-desk/declare/shown-items.ts";
import { formsOf } from "../../examples/port-desk/traveller/rules.ts";

const ZONE = "Asia/Shanghai";
const CARD = "cn-exit-entry";
const AS_IT_IS = { hasIllustrative: false, chosen: undefined };

const on = (day: string) => editionOn(CARD, calendarDate(day), AS_IT_IS);
const ids = (forms: readonly { readonly edition: { readonly id: string } }[]) => forms.map(({ edition }) => edition.id);

function cardOn(day: string) {
  const form = fillableOn(on(day).chosen, calendarDate(day));
  if (form === undefined) throw new TypeError(`cardOn: expected a card with a text on ${day}`);
  return form;
}

describe("the edition of a day", () => {
  test("one is in force", () => {
    expect(ids(on("2020-03-10").candidates)).toEqual(["cn-exit-entry-4"]);
    expect(on("2023-10-01").chosen?.edition.id).toBe("cn-exit-entry-11");
  });

  test("where history leaves it open, the first one with a text stands until a person chooses", () => {
    const { candidates, chosen } = on("2020-03-18");
    expect(ids(candidates)).toEqual(["cn-exit-entry-5", "cn-exit-entry-6", "cn-exit-entry-7"]);
    expect(chosen?.edition.id).toBe("cn-exit-entry-5");
    const wished = editionOn(CARD, calendarDate("2020-03-18"), { ...AS_IT_IS, chosen: "cn-exit-entry-6" });
    expect(wished.chosen?.edition.id).toBe("cn-exit-entry-6");
    expect(fillableOn(wished.chosen, calendarDate("2020-03-18"))).toBeUndefined();
  });

  test("an illustrative edition is named, and chosen only when asked for", () => {
    const day = calendarDate("2023-03-01");
    expect(editionOn(CARD, day, AS_IT_IS)).toMatchObject({ candidates: [], chosen: undefined });
    expect(ids(editionOn(CARD, day, AS_IT_IS).illustrative)).toEqual(["cn-exit-entry-10"]);
    expect(editionOn(CARD, day, { ...AS_IT_IS, hasIllustrative: true }).chosen?.edition.id).toBe("cn-exit-entry-10");
  });

  test("a form stands as its amendments have it, the same object each time", () => {
    const [form] = formsOf(CARD).filter(({ edition }) => edition.id === "cn-exit-entry-10");
    const [before, after] = [calendarDate("2023-03-01"), calendarDate("2023-09-01")];
    expect(fillableOn(form, before)).not.toBe(fillableOn(form, after));
    expect(fillableOn(form, after)).toBe(fillableOn(form, calendarDate("2023-09-02")));
  });

  test("the card stands first among the series, each with a title", () => {
    expect(formSeries()[0]).toBe(CARD);
    expect(formSeries().length).toBeGreaterThan(8);
    expect(seriesTitle(formsOf(CARD))).toEqual({ en: "Exit/Entry Health Declaration Form", zh: "出/入境健康申明卡" });
    for (const series of formSeries()) expect(seriesTitle(formsOf(series)).zh).not.toBe("");
  });
});

describe("answers", () => {
  test("an answer is set at a place without touching the others", () => {
    const before = { name: "A", stays: [{ city: "B" }, { city: "C" }] };
    const after = withAnswer(before, "stays.1.city", "D");
    expect(after).toEqual({ name: "A", stays: [{ city: "B" }, { city: "D" }] });
    expect((after["stays"] as unknown[])[0]).toBe(before.stays[0]);
    expect(before.stays[1]).toEqual({ city: "C" });
    expect(answerAt(after, "stays.1.city")).toBe("D");
    expect(answerAt(after, "stays.7.city")).toBeUndefined();
  });

  test("an absent answer makes room for what is typed later", () => {
    expect(withAnswer({ group: { absent: "asked-unknown" } }, "group.name", "A")).toEqual({ group: { name: "A" } });
  });

  test("blanks and empty rows count for nothing, several of one kind for one", () => {
    expect(countAnswers({ a: " ", b: [], c: [{}], d: { e: "" }, f: [""] })).toBe(0);
    expect(countAnswers({ a: "x", b: { absent: "asked-declined" }, c: ["fever", "other"], d: [{ e: 1 }] })).toBe(4);
  });

  test("rows are laid one upon the other only where there are as many", () => {
    expect(mergedAnswers({ rows: [{ a: 1, b: 2 }] }, { rows: [{ a: 3 }] })).toEqual({ rows: [{ a: 3, b: 2 }] });
    expect(mergedAnswers({ rows: [{ b: 1 }, { b: 2 }] }, { rows: [{ a: 3 }] })).toEqual({ rows: [{ a: 3 }] });
  });

  test("dates, times and numbers are read as people write them; the rest stays as typed", () => {
    const { items } = cardOn("2020-03-18");
    const read = (typed: Record<string, unknown>) => answersAsRead(items, typed, ZONE);
    expect(read({ birthDate: "1988年4月12日" })).toEqual({ birthDate: "1988-04-12" });
    expect(read({ birthDate: "soon" })).toEqual({ birthDate: "soon" });
    expect(read({ submittedAt: "2020/3/18 8:30" })).toEqual({ submittedAt: "2020-03-18T08:30:00+08:00" });
    expect(read({ submittedAt: "202003180830" })).toEqual({ submittedAt: "2020-03-18T08:30:00+08:00" });
    expect(read({ travelHistory: [{ from: "2020/3/1" }] })).toEqual({ travelHistory: [{ from: "2020-03-01" }] });
    const several = { kind: "several", of: "date", label: { en: "Days", zh: "日期" }, privacy: "health" } as const;
    const celsius = { kind: "number", unit: "celsius", label: { en: "t", zh: "t" }, privacy: "health" } as const;
    expect(answersAsRead({ several, celsius }, { several: ["2020/3/1", ""], celsius: "３７.2" }, ZONE)).toEqual({
      several: ["2020-03-01"],
      celsius: 37.2,
    });
  });

  test("the port's clock is followed over a change of its offset", () => {
    expect(clockTime(calendarDate("2020-03-29"), 12, 0, "Europe/Rome")).toBe("2020-03-29T12:00:00+02:00");
    expect(clockTime(calendarDate("2020-03-29"), 0, 30, "Europe/Rome")).toBe("2020-03-29T00:30:00+01:00");
  });
});

describe("what is shown", () => {
  const places = (shown: ShownItem): string[] =>
    shown.kind === "field"
      ? [shown.place]
      : [shown.place, ...(shown.kind === "group" ? shown.items : shown.rows.flat()).flatMap(places)];
  const shownFor = (typed: Record<string, unknown>, answeredLast?: string) =>
    shownItems(cardOn("2020-03-18"), typed, typed, { answeredLast }).flatMap(({ items }) => items.flatMap(places));

  test("only what concerns this traveller", () => {
    expect(shownFor({})).not.toContain("serviceNumber");
    expect(shownFor({ commercialConveyance: "yes" })).toContain("serviceNumber");
    expect(shownFor({ travelHistory: [{}] })).toContain("travelHistory.0.city");
  });

  test("what was answered though it does not apply, and what was just emptied", () => {
    const denied = { symptomsAny: "no", symptomsListed: ["fever"] };
    expect(shownFor(denied)).toContain("symptomsListed");
    expect(shownFor({ symptomsAny: "no", symptomsListed: [] })).not.toContain("symptomsListed");
    expect(shownFor({ symptomsAny: "no", symptomsListed: [] }, "symptomsListed")).toContain("symptomsListed");
  });

  test("a missing answer is held against nobody who has not been there", () => {
    const { findings } = examine(cardOn("2020-03-18"), { birthDate: "never" });
    const quiet = new FoundAt(findings, (place) => place === "sex");
    expect(quiet.at("name")).toEqual([]);
    expect(quiet.at("sex").map(({ code }) => code)).toEqual(["missing"]);
    expect(quiet.at("birthDate").map(({ code }) => code)).toEqual(["malformed"]);
    expect(quiet.elsewhere(new Set(["sex"])).map(({ code }) => code)).toEqual(["malformed"]);
  });
});

describe("a draft", () => {
  const run = (draft: Draft, ...steps: readonly DraftStep[]) =>
    steps.reduce((before, step) => stepped(before, step, ZONE), draft);
  const half = run(
    newDraft(calendarDate("2020-03-18")),
    { kind: "answer", place: "name", answer: "SHI Li" },
    { kind: "answer", place: "birthDate", answer: "tomorrow" },
    { kind: "answer", place: "tested", answer: "no" },
    { kind: "answer", place: "feverMedicine", answer: "yes" },
  );

  test("another day carries what can stand, tells what cannot, and brings it back", () => {
    const later = run(half, { kind: "date", text: "2023-10-01" });
    expect(later.form?.edition.id).toBe("cn-exit-entry-11");
    // What could not be read goes on as it was typed.
    expect(typedIn(later)).toEqual({ name: "SHI Li", birthDate: "tomorrow" });
    expect(later.change?.carried).toBe(2);
    expect(later.change?.lost.map(({ place, reason, typed }) => [place, reason, typed])).toEqual([
      ["feverMedicine", "asked-differently", "yes"],
      ["tested", "not-asked", "no"],
    ]);
    expect(later.change?.added.map(({ en }) => en)).toEqual(["Consent to sampling"]);
    expect(later.change?.dropped.map(({ en }) => en)).toContain("Tested for COVID-19");
    expect(later.change?.changed.map(({ place, aspects }) => [place, aspects])).toEqual([
      ["feverMedicine", ["label", "lookBack"]],
    ]);
    const back = run(
      later,
      { kind: "answer", place: "name", answer: "SHI Lian" },
      { kind: "date", text: "2020-03-18" },
    );
    expect(typedIn(back)).toEqual({ name: "SHI Lian", birthDate: "tomorrow", tested: "no", feverMedicine: "yes" });
  });

  test("half a date changes nothing, a day without a text waits with the answers", () => {
    expect(run(half, { kind: "date", text: "2020-03-1" })).toMatchObject({ on: "2020-03-18", form: half.form });
    const unseen = run(half, { kind: "choose", edition: "cn-exit-entry-6" });
    expect(unseen.form).toBeUndefined();
    const back = run(unseen, { kind: "choose", edition: "cn-exit-entry-5" });
    expect(typedIn(back)).toEqual(typedIn(half));
    expect(back.change).toBeUndefined();
    const onward = run(unseen, { kind: "date", text: "2020-03-10" });
    expect(onward.change?.carried).toBe(4);
  });

  test("an empty form changes its edition without a word", () => {
    const later = run(newDraft(calendarDate("2020-03-18")), { kind: "date", text: "2023-10-01" });
    expect(later.change).toBeUndefined();
  });

  test("another series keeps the answers of the first; beginning anew empties one series", () => {
    const ship = run(half, { kind: "series", series: "ihr-ship-declaration" });
    expect(ship.form?.edition.id).toBe("ihr-ship-declaration-2005");
    expect(typedIn(ship)).toEqual({});
    const card = run(ship, { kind: "begin" }, { kind: "series", series: CARD });
    expect(typedIn(card)).toEqual(typedIn(half));
    expect(typedIn(run(card, { kind: "begin" }))).toEqual({});
  });

  test("a traveller goes to the desk with the answers as read, by number or by count", () => {
    const port = {
      ...{ port: "CNPEK", timeZone: ZONE, day: calendarDate("2020-03-18") },
      ...{ affectedAreas: [], facilities: [] },
    };
    const first = declaredTraveller(half, port, []);
    expect(first).toMatchObject({ id: "declared-1", name: "SHI Li", asOf: "2020-03-18T12:00:00+08:00" });
    expect(first?.rules).toEqual({ kind: "in-force", on: "2020-03-18", form: "cn-exit-entry-5" });
    expect(declaredTraveller(half, port, first === undefined ? [] : [first])?.id).toBe("declared-2");
    const numbered = run(half, { kind: "answer", place: "documentNumber", answer: " x2770 1686 " });
    expect(declaredTraveller(numbered, port, [])?.id).toBe("X27701686");
  });
});
