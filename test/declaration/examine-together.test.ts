import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { absent } from "../../src/answer.js";
import { instant } from "../../src/calendar/instant.js";
import { examine } from "../../src/declaration/examine.js";
import { examineTogether, type JointExaminationOptions } from "../../src/declaration/examine-together.js";
import { VERDICTS, verdictOn } from "../../src/declaration/finding.js";
import { exitEntryCard5, passengerLocatorCard } from "../../src/declaration/forms/index.js";
import { say } from "../../src/declaration/say.js";
import { anyJson, anyOptions, damaged, everyKind, formsWithInput, fullCard, fullOfEveryKind } from "./cards.js";

const asOf = instant("2020-03-18T06:10:00+08:00");
const timeZone = "Asia/Shanghai";
const { name, birthDate, documentNumber, seatNumber, ...shared } = fullCard;
const own = { name, birthDate, documentNumber, seatNumber };

/** The codes and places of what was found at the submission as a whole. */
function foundAtAll(submission: unknown, options: JointExaminationOptions = {}): string[] {
  return examineTogether(exitEntryCard5, submission, options).findings.map(({ code, path }) =>
    `${code} ${path.join(".")}`.trim(),
  );
}

describe("examineTogether: what is shared", () => {
  it("stands in each member's own declaration", () => {
    const together = examineTogether(
      exitEntryCard5,
      { shared, members: [own, { ...own, name: "SHI Wei", seatNumber: "31J" }] },
      { asOf, timeZone },
    );
    expect(together).toMatchObject({ findings: [], notEvaluated: [], verdict: "clear", acceptable: true });
    expect(together.members.map(({ declaration }) => [declaration.name, declaration.serviceNumber])).toEqual([
      ["SHI Li", "ZZ101"],
      ["SHI Wei", "ZZ101"],
    ]);
  });

  it("gives way to an own answer, also to a traveller's own unknown, and not to a blank", () => {
    const seats = [{}, { occupation: "cook" }, { occupation: absent("asked-unknown") }, { occupation: "made up" }];
    const blanks = ["", "  ", null, undefined, [], absent("not-asked"), absent("not-applicable")];
    const { members } = examineTogether(exitEntryCard5, {
      shared: { occupation: "teacher" },
      members: [...seats, ...blanks.map((occupation) => ({ occupation }))],
    });
    expect(members.map(({ declaration }) => declaration.occupation)).toEqual([
      "teacher",
      "cook",
      absent("asked-unknown"),
      "made up",
      ...blanks.map(() => "teacher"),
    ]);
  });

  it("is joined item by item in groups, and as a whole in lists", () => {
    const permanentAddress = { numberAndStreet: "1 Example Road", city: "Accra", country: "GHA" };
    const { members } = examineTogether(passengerLocatorCard, {
      shared: { permanentAddress, familyCompanions: [{ lastName: "A", firstName: "B", seatNumber: "1A" }] },
      members: [
        { permanentAddress: { apartment: "5", city: " " } },
        { permanentAddress: absent("asked-declined"), familyCompanions: [{ lastName: "C" }] },
        {},
      ],
    });
    expect(members[0]?.declaration.permanentAddress).toMatchObject({ ...permanentAddress, apartment: "5" });
    expect(members[1]?.declaration.permanentAddress.city).toEqual(absent("not-asked"));
    expect(members[1]?.declaration.familyCompanions).toMatchObject([{ lastName: "C" }]);
    expect(members[2]?.declaration.familyCompanions).toMatchObject([{ lastName: "A" }]);
  });

  it("does not change what was handed in", () => {
    const submission = {
      shared: { kin: { name: "Example" }, visited: ["ITA"] },
      members: [{ kin: { isHere: "no" }, visited: [] }],
    };
    const before = structuredClone(submission);
    const frozen = Object.freeze({ shared: Object.freeze(submission.shared), members: submission.members });
    const [member] = examineTogether(everyKind, frozen).members;
    expect(member?.declaration).toMatchObject({ kin: { name: "Example", isHere: "no" }, visited: ["ITA"] });
    expect(submission).toEqual(before);
  });

  it("is examined like one declaration: shared and own answers contradict each other", () => {
    const { members, verdict, acceptable } = examineTogether(
      exitEntryCard5,
      { shared, members: [own, { ...own, symptomsAny: "no" }] },
      { asOf, timeZone },
    );
    expect(members.map((member) => member.verdict)).toEqual(["clear", "refer"]);
    expect([verdict, acceptable]).toEqual(["refer", false]);
  });

  it("has nothing to add to a single member's whole declaration", () => {
    fc.assert(
      fc.property(damaged(fullOfEveryKind), anyOptions, (input, options) => {
        const [alone, ...others] = examineTogether(everyKind, { members: [input] }, options).members;
        expect(others).toEqual([]);
        expect(JSON.stringify(alone)).toBe(JSON.stringify(examine(everyKind, input ?? {}, options)));
      }),
    );
  });
});

describe("examineTogether: nonsense", () => {
  it.each([
    [undefined, ["missing members"]],
    [null, ["missing members"]],
    ["a family", ["malformed"]],
    [[], ["malformed"]],
    [{}, ["missing members"]],
    [{ members: [] }, ["missing members"]],
    [{ members: null }, ["missing members"]],
    [{ members: { name: "SHI Li" } }, ["malformed members"]],
    [{ shared: ["CA936"], members: [{}] }, ["malformed shared"]],
    [{ member: [{}] }, ["missing members", "unrecognised member"]],
  ])("%j: %j", (submission, expected) => {
    expect(foundAtAll(submission)).toEqual(expected);
    expect(examineTogether(exitEntryCard5, submission)).toMatchObject({ verdict: "blocked", acceptable: false });
  });

  it("says what would have been right of what cannot be read, and has then no members", () => {
    const said = (submission: unknown) => {
      const { findings, members } = examineTogether(exitEntryCard5, submission);
      return [members.length, ...findings.map(({ code, label, expectation }) => [code, label, expectation?.place])];
    };
    const declaration = ["malformed", undefined, "expectation.declaration"];
    expect(said("a family")).toEqual([0, declaration]);
    expect(said({ shared: 5, members: [{}] })).toEqual([1, declaration]);
    expect(said({ members: "SHI Li" })).toEqual([0, ["malformed", undefined, "expectation.list"]]);
    expect(said(null)).toEqual([0, ["missing", undefined, undefined]]);
    expect(said({ members: [{}], id: 7 })).toEqual([1, ["unrecognised", undefined, undefined]]);
  });

  it("takes a member of whom nothing is said for one who has what all share", () => {
    const { members } = examineTogether(exitEntryCard5, { shared, members: [null, undefined] });
    expect(members.map(({ declaration }) => declaration.serviceNumber)).toEqual(["ZZ101", "ZZ101"]);
  });

  it("says of a member that is no declaration what an examination says", () => {
    const { members, findings, verdict } = examineTogether(exitEntryCard5, { shared, members: [own, "SHI Wei", null] });
    expect(findings).toEqual([]);
    expect(members.map((member) => member.findings.some(({ code }) => code === "malformed"))).toEqual([
      false,
      true,
      false,
    ]);
    expect(verdict).toBe("blocked");
  });

  it("does not take a key that the submission has besides for an error", () => {
    const { verdict, acceptable } = examineTogether(
      exitEntryCard5,
      { id: 7, shared, members: [own] },
      { asOf, timeZone },
    );
    expect([verdict, acceptable]).toEqual(["clear", true]);
  });

  it("never throws on any JSON, and its verdict is the worst of all", () => {
    const anySubmission = fc.oneof(
      anyJson,
      fc.record({ shared: anyJson, members: fc.oneof(anyJson, fc.array(anyJson, { maxLength: 3 })) }),
      fc.record({
        shared: damaged(fullOfEveryKind),
        members: fc.array(damaged(fullOfEveryKind), { maxLength: 3 }),
      }),
    );
    const minors = [
      { birthDate: "birthDate", years: 18 },
      { birthDate: "born", years: 18 },
    ] as const;
    fc.assert(
      fc.property(anySubmission, anyOptions, fc.boolean(), (submission, options, areMinorsAsked) => {
        for (const [which, { form }] of formsWithInput.entries()) {
          const asked = minors[which];
          const together = examineTogether(form, submission, {
            ...options,
            ...(areMinorsAsked && asked !== undefined ? { minors: asked } : {}),
          });
          const verdicts = together.members.map(({ verdict }) => VERDICTS.indexOf(verdict));
          const worst = Math.min(...verdicts, VERDICTS.indexOf(verdictOn(together.findings)));
          expect(VERDICTS.indexOf(together.verdict)).toBe(worst);
          if (together.acceptable) expect(together.members.every(({ acceptable }) => acceptable)).toBe(true);
          JSON.parse(JSON.stringify(together));
        }
      }),
      { numRuns: 1000 },
    );
  });

  it("takes a key __proto__ for a key like any other", () => {
    const submission = JSON.parse('{"shared":{"__proto__":{"name":"x"}},"members":[{"__proto__":{"name":"y"}}]}');
    const [member] = examineTogether(exitEntryCard5, submission).members;
    expect(member?.declaration.name).toEqual(absent("not-asked"));
    expect(member?.findings.some(({ code, path }) => code === "unrecognised" && path[0] === "__proto__")).toBe(true);
  });
});

describe("examineTogether: minors", () => {
  const minors = { birthDate: "birthDate", years: 18 };
  /** The members that are found without an adult, of members born on these days. */
  const alone = (births: readonly unknown[], options: JointExaminationOptions = { asOf, timeZone }) =>
    examineTogether(
      exitEntryCard5,
      { shared, members: births.map((born) => ({ ...own, birthDate: born })) },
      { ...options, minors },
    )
      .findings.filter(({ rule }) => rule === "minor-without-adult")
      .map(({ path }) => path[1]);

  it("may come with an adult, and not with other minors only", () => {
    expect(alone(["1988-04-12", "2010-01-01"])).toEqual([]);
    expect(alone(["2010-01-01"])).toEqual([0]);
    expect(alone(["2010-01-01", "2012-01-01"])).toEqual([0, 1]);
  });

  it("is an adult from the day on which the years are full, by the calendar of the point of entry", () => {
    // asOf is 18 March in Shanghai and still 17 March in UTC.
    expect(alone(["2002-03-18"])).toEqual([]);
    expect(alone(["2002-03-19"])).toEqual([0]);
    expect(alone(["2002-03-18"], { asOf, timeZone: "UTC" })).toEqual([0]);
    expect(alone(["2002-03-18"], { asOf })).toEqual([]);
    // Born on the very day.
    expect(alone(["2020-03-18"])).toEqual([0]);
  });

  it("is not found while a member's birth date is not known, or cannot be one", () => {
    for (const born of [absent("asked-unknown"), "", "31 May", "2020-03-19"])
      expect(alone(["2010-01-01", born])).toEqual([]);
  });

  it("refers, with the item's label and without the date", () => {
    const { findings, verdict, acceptable } = examineTogether(
      exitEntryCard5,
      { shared, members: [{ ...own, birthDate: "2010-01-01" }] },
      { asOf, timeZone, minors },
    );
    expect(findings).toMatchObject([
      { code: "contradictory", rule: "minor-without-adult", severity: "refer", path: ["members", 0, "birthDate"] },
    ]);
    const [one] = findings;
    expect(one && say(one, "zh")).toBe(
      "出生日期（第1行）：与其他回答矛盾（正确情形：与未满18周岁者一并申报的成年人）。",
    );
    expect([verdict, acceptable]).toEqual(["refer", false]);
  });

  it("are not looked at without asOf, and that is said", () => {
    const submission = { shared, members: [{ ...own, birthDate: "2010-01-01" }] };
    expect(examineTogether(exitEntryCard5, submission, { minors })).toMatchObject({
      findings: [],
      notEvaluated: ["minor-without-adult"],
    });
    expect(examineTogether(exitEntryCard5, submission).notEvaluated).toEqual([]);
  });

  it("are told by a date item of the form and by no other", () => {
    const submission = { members: [{ ...fullOfEveryKind, born: "2010-01-01" }] };
    const options = { asOf, minors: { birthDate: "born", years: 18 } };
    expect(examineTogether(everyKind, submission, options).findings).toHaveLength(1);
    for (const wrong of ["age", "health", "health.doses.on", "nobody"])
      expect(() => examineTogether(everyKind, submission, { minors: { birthDate: wrong, years: 18 } })).toThrow(
        TypeError,
      );
  });
});
