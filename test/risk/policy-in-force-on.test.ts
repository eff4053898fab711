import { describe, expect, it } from "vitest";
import { type CalendarDate, calendarDate } from "../../src/calendar/calendar-date.js";
import type { Edition } from "../../src/edition/edition.js";
import { definePolicy, type Overlay } from "../../src/risk/policy.js";
import { policyInForceOn, type RulesQuestion } from "../../src/risk/policy-in-force-on.js";

const text = (word: string) => ({ en: word, zh: word });
const day = calendarDate;
const facts = { celsius: { kind: "number", unit: "celsius" } } as const;
const grades = { clear: text("clear"), raised: text("raised") };
const rule = (id: string, atLeast: number) => ({
  id,
  when: { fact: "celsius", atLeast } as const,
  grade: "raised" as const,
  text: text(id),
  source: text("made up"),
});

function edition(id: string, series: string, from: Edition["from"], further: Partial<Edition> = {}): Edition {
  const named = { title: text(id), authority: text("nobody"), source: "made up for this test" };
  return { id, series, ...named, status: "published", from, ...further };
}

function overlay(
  id: string,
  place: [Overlay["jurisdiction"]["level"], string],
  from: Edition["from"],
  further: Partial<Overlay<typeof facts, "raised">> = {},
): Overlay<typeof facts, "raised"> {
  const [level, where] = place;
  return {
    edition: edition(id, `${id} of ${where}`, from),
    over: "fever",
    jurisdiction: { level, place: where },
    rules: [rule(id, 40)],
    ...further,
  };
}

const first = definePolicy({
  edition: edition("first", "fever", day("2020-03-01")),
  facts,
  grades,
  rules: [rule("fever", 38)],
});
const second = definePolicy({
  edition: edition("second", "fever", day("2020-04-01"), { supersedes: "first", publishedOn: day("2020-03-30") }),
  facts,
  grades,
  rules: [rule("fever", 37.3)],
});
const port = overlay("port", ["port", "CNSHA"], day("2020-03-10"));
const province = overlay("province", ["province", "CN-SH"], day("2020-03-05"), {
  replaces: ["fever"],
  rules: [rule("fever-of-the-province", 37)],
});
const all = [port, province];

function rulesOn(on: string, places: readonly string[], options: Partial<RulesQuestion> = {}) {
  const inForce = policyInForceOn([first, second], all, { on: day(on), places, ...options });
  if ("edition" in inForce) return inForce.edition.prepared.map((prepared) => prepared.rule.id);
  return "candidates" in inForce
    ? inForce.candidates.map(({ prepared }) => prepared.map((each) => each.rule.id))
    : "none";
}

describe("policyInForceOn", () => {
  it("chooses the policy of the day and lays over it what holds in the places, the port's last", () => {
    expect(rulesOn("2020-02-29", [])).toBe("none");
    expect(rulesOn("2020-03-20", [])).toEqual(["fever"]);
    expect(rulesOn("2020-03-20", ["CN-SH"])).toEqual(["fever-of-the-province"]);
    expect(rulesOn("2020-03-20", ["CNSHA", "CN-SH", "CN"])).toEqual(["fever-of-the-province", "port"]);
    expect(rulesOn("2020-03-09", ["CNSHA", "CN-SH"])).toEqual(["fever-of-the-province"]);
    expect(rulesOn("2020-03-20", ["CNTAO"])).toEqual(["fever"]);
  });

  it("answers as was known on a day", () => {
    const editionOn = (on: CalendarDate, asKnownOn: CalendarDate) => {
      const inForce = policyInForceOn([first, second], [], { on, places: [], asKnownOn });
      return "edition" in inForce ? inForce.edition.edition.id : Object.keys(inForce);
    };
    expect(editionOn(day("2020-04-02"), day("2020-03-29"))).toBe("first");
    expect(editionOn(day("2020-04-02"), day("2020-03-30"))).toBe("second");
    expect(editionOn(day("2020-03-31"), day("2020-12-31"))).toBe("first");
    expect(editionOn(day("2020-03-31"), day("2020-02-01"))).toEqual(["none"]);
    expect(rulesOn("2020-03-20", ["CNSHA"], { asKnownOn: day("2020-03-09") })).toEqual(["fever"]);
  });

  it("offers the policy with and without an overlay of which it is not known whether it was in force", () => {
    const since = { notBefore: day("2020-03-05"), notAfter: day("2020-03-25") };
    const uncertain = overlay("uncertain", ["port", "CNSHA"], since);
    const on = (date: string) => policyInForceOn([first], [uncertain], { on: day(date), places: ["CNSHA"] });
    const overlaysOf = (date: string) => {
      const inForce = on(date);
      const kept = "candidates" in inForce ? inForce.candidates : "edition" in inForce ? [inForce.edition] : [];
      return kept.map(({ overlays }) => overlays.length);
    };
    expect(overlaysOf("2020-03-04")).toEqual([0]);
    expect(overlaysOf("2020-03-10")).toEqual([1, 0]);
    expect(overlaysOf("2020-03-25")).toEqual([1]);
  });

  it("passes over an illustrative overlay unless asked for, and names it", () => {
    const example = overlay("example", ["port", "CNSHA"], day("2020-03-01"));
    const illustrative = { ...example, edition: { ...example.edition, status: "illustrative" as const } };
    const question = { on: day("2020-03-10"), places: ["CNSHA"] };
    const without = policyInForceOn([first], [illustrative], question);
    expect("edition" in without && without.edition.overlays).toEqual([]);
    expect(without.illustrative).toEqual(["example"]);
    const asked = policyInForceOn([first], [illustrative], { ...question, illustrative: true });
    expect("edition" in asked && asked.edition.overlays).toHaveLength(1);
  });

  it("passes over overlays over other policies", () => {
    const other = overlay("other", ["port", "CNSHA"], day("2020-03-01"), { over: "cough" });
    const inForce = policyInForceOn([first], [other], { on: day("2020-03-10"), places: ["CNSHA"] });
    expect("edition" in inForce && inForce.edition.overlays).toEqual([]);
  });

  it("lays each overlay over each policy that may have been in force", () => {
    const from = { notBefore: day("2020-04-01"), notAfter: day("2020-04-30") };
    const uncertain = definePolicy({
      edition: edition("uncertain", "fever", from, { supersedes: "first" }),
      facts,
      grades,
      rules: [rule("fever", 37.3)],
    });
    const on = (date: string) => policyInForceOn([first, uncertain], [port], { on: day(date), places: ["CNSHA"] });
    const found = (date: string) => {
      const inForce = on(date);
      const kept = "candidates" in inForce ? inForce.candidates : "edition" in inForce ? [inForce.edition] : [];
      return [
        Object.keys(inForce),
        kept.map((one) => [one.edition.id, ...one.overlays.map((laid) => laid.edition.id)]),
      ];
    };
    expect(found("2020-03-31")).toEqual([["edition"], [["first", "port"]]]);
    expect(found("2020-04-15")).toEqual([
      ["candidates"],
      [
        ["first", "port"],
        ["uncertain", "port"],
      ],
    ]);
    expect(found("2020-04-30")).toEqual([["edition"], [["uncertain", "port"]]]);
  });

  it("lays one of two editions of an overlay where the earlier held for certain", () => {
    const since = { notBefore: day("2020-03-05"), notAfter: day("2020-03-25") };
    const earlier = overlay("earlier", ["port", "CNSHA"], day("2020-03-02"));
    const later = { ...earlier, edition: { ...earlier.edition, id: "later", from: since, supersedes: "earlier" } };
    const inForce = policyInForceOn([first], [earlier, later], { on: day("2020-03-10"), places: ["CNSHA"] });
    expect(
      "candidates" in inForce && inForce.candidates.map(({ overlays }) => overlays.map((laid) => laid.edition.id)),
    ).toEqual([["earlier"], ["later"]]);
  });

  it("names what was passed over of policies and of overlays, also where nothing is left", () => {
    const made = { status: "illustrative" } as const;
    const example = overlay("example", ["port", "CNSHA"], day("2020-03-01"));
    const overlays = [{ ...example, edition: { ...example.edition, ...made } }];
    const policy = definePolicy({ edition: { ...first.edition, ...made }, facts, grades, rules: [] });
    const question = { on: day("2020-03-10"), places: ["CNSHA"] };
    expect(policyInForceOn([policy], overlays, question)).toEqual({ none: true, illustrative: ["first", "example"] });
    expect(policyInForceOn([first], [], { on: day("2020-02-29"), places: [] })).toEqual({ none: true });
    expect(Object.keys(policyInForceOn([first], [], question))).toEqual(["edition"]);
  });
});
