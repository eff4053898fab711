import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { absent } from "../../src/answer.js";
import { calendarDate } from "../../src/calendar/calendar-date.js";
import { epochMilliseconds, instant } from "../../src/calendar/instant.js";
import type { HealthProof, VaccinationProof } from "../../src/documents/health-proof.js";
import { euCouncilRecommendation2022, euDccTemplateRules } from "../../src/documents/health-proof-rules.js";
import { healthProofValidity } from "../../src/documents/health-proof-validity.js";
import { moment, noonOn, recovery, test, vaccination } from "./proofs.js";

const UNKNOWN = absent("asked-unknown");
const rule = euCouncilRecommendation2022;
const on = (proof: HealthProof, date: string) => healthProofValidity(proof, rule, noonOn(date));

describe("healthProofValidity", () => {
  it("tells the day of the place: the same instant is another day elsewhere", () => {
    const at = "2022-03-14T20:00:00Z";
    expect(healthProofValidity(vaccination, rule, moment(at, "UTC")).problems).toEqual(["not-yet-valid"]);
    expect(healthProofValidity(vaccination, rule, moment(at, "Asia/Shanghai")).valid).toBe("yes");
  });

  it.each([
    [{ number: 3, of: 2 }, "yes", "yes"], // one dose more than the course
    [{ number: 2, of: 1 }, "yes", "yes"],
    [{ number: 2, of: 2 }, "no", "no"],
    [{ number: 3, of: 3 }, "undecided", "undecided"], // a booster, or a course of three
    [{ number: 2, of: UNKNOWN }, "undecided", "undecided"],
    [{ number: 1, of: 2 }, "no", "no"],
  ] as const)("doses %j before day 14 and after day 270: %s, %s", (doses, early, late) => {
    const proof: VaccinationProof = { ...vaccination, doses };
    expect([on(proof, "2022-03-05").valid, on(proof, "2022-12-01").valid]).toEqual([early, late]);
  });

  it("names all that is wrong, and apart from it all that is not known", () => {
    const proof: HealthProof = {
      ...test,
      disease: { name: "polio", code: "1C81" },
      test: { name: "antibody" },
      result: { name: "detected", code: "260373001" },
      expiresAt: instant("2022-06-01T00:00:00Z"),
    };
    expect(on(proof, "2022-06-02").problems).toEqual([
      "other-disease",
      "test-not-accepted",
      "infection-detected",
      "container-expired",
    ]);
    const open: HealthProof = { ...test, disease: UNKNOWN, test: { code: "LP0-0" }, result: UNKNOWN };
    expect(on(open, "2022-06-01")).toMatchObject({
      valid: "undecided",
      problems: [],
      undecided: ["other-disease", "test-not-accepted", "infection-detected"],
      window: undefined,
    });
  });

  it("refuses a test of a kind that is not known only when it is too old for every kind", () => {
    const proof: HealthProof = { ...test, test: UNKNOWN };
    const at = (hours: number) => {
      const when = new Date(epochMilliseconds(instant("2022-06-01T08:00:00Z")) + hours * 3_600_000).toISOString();
      return healthProofValidity(proof, rule, moment(when)).undecided.concat(
        healthProofValidity(proof, rule, moment(when)).problems,
      );
    };
    expect(at(1)).toEqual(["test-not-accepted"]);
    expect(at(48)).toEqual(["test-not-accepted", "no-longer-valid"]);
    expect(healthProofValidity(proof, rule, moment("2022-06-05T08:00:00Z")).problems).toEqual(["no-longer-valid"]);
  });

  it("refuses a sample that lies ahead", () => {
    expect(healthProofValidity(test, rule, moment("2022-06-01T07:59:59Z")).problems).toEqual(["not-yet-valid"]);
  });

  it("narrows the window to the printed days, and has none where no day is left", () => {
    expect(on(recovery, "2022-03-11").problems).toEqual(["not-yet-valid"]);
    expect(on(recovery, "2022-03-12").window).toEqual({ unit: "days", from: "2022-03-12", until: "2022-08-28" });
    const late = { ...recovery, printedValidity: { from: calendarDate("2023-01-01") } };
    expect(on(late, "2022-09-01")).toMatchObject({ valid: "no", window: undefined });
    expect(on(late, "2022-09-01").problems).toContain("no-day-left");
    const dated = { ...test, printedValidity: { until: calendarDate("2022-05-31") } };
    expect(healthProofValidity(dated, rule, moment("2022-06-01T09:00:00Z")).problems).toEqual(["no-longer-valid"]);
  });

  it("tells which of the two expiries comes first", () => {
    const ends = (expiresAt: string | undefined) =>
      on({ ...vaccination, ...(expiresAt === undefined ? {} : { expiresAt: instant(expiresAt) }) }, "2022-04-01")
        .endsBy;
    expect(ends(undefined)).toBe("window");
    expect(ends("2022-11-26T23:59:59Z")).toBe("container");
    expect(ends("2022-11-27T00:00:00Z")).toBe("window");
    const booster = { ...vaccination, doses: { number: 3, of: 2 } };
    expect(on(booster, "2022-04-01").endsBy).toBeUndefined();
    expect(on({ ...booster, expiresAt: instant("2023-01-01T00:00:00Z") }, "2022-04-01").endsBy).toBe("container");
  });

  it("decides of a recovery without printed days only what the rule leaves to it", () => {
    const { printedValidity: _, ...unprinted } = recovery;
    expect(healthProofValidity(unprinted, euDccTemplateRules, noonOn("2022-04-01"))).toMatchObject({
      valid: "undecided",
      undecided: ["printed-days-outside-the-rule"],
    });
    expect(
      healthProofValidity({ ...unprinted, performedOn: UNKNOWN }, euDccTemplateRules, noonOn("2022-04-01")),
    ).toMatchObject({
      valid: "undecided",
      window: undefined,
    });
  });

  it("gives the same answer for the same moment and zone, however the instant is written", () => {
    const written = ["2022-06-02T08:00:00Z", "2022-06-02T16:00:00+08:00", "2022-06-02T04:00:00-04:00"];
    for (const proof of [vaccination, test, recovery]) {
      const [first, ...others] = written.map((at) => healthProofValidity(proof, rule, moment(at, "Pacific/Apia")));
      for (const other of others) expect(other).toEqual(first);
    }
  });

  it("finds nothing decided by what is not known: every answer to it keeps what was decided", () => {
    const number = fc.constantFrom(1, 2, 3, 4);
    fc.assert(
      fc.property(number, number, fc.integer({ min: 1, max: 400 }), (dose, of, day) => {
        const date = new Date(Date.UTC(2022, 1, day)).toISOString().slice(0, 10);
        const open = on({ ...vaccination, doses: { number: UNKNOWN, of: UNKNOWN } }, date);
        const known = on({ ...vaccination, doses: { number: dose, of } }, date);
        if (open.valid !== "undecided") expect(known.valid).toBe(open.valid);
      }),
    );
  });
});
