import { describe, expect, it } from "vitest";
import { absent } from "../../src/answer.js";
import { instant } from "../../src/calendar/index.js";
import { checkDisinfection, contractorAudits, type DisinfectionRecord } from "../../src/supervision/disinfection.js";

const rule = {
  target: "goods",
  agent: "chlorine",
  milligramsPerLitre: 500,
  contactMinutes: 30,
  source: { en: "an example", zh: "示例" },
} as const;
const requirements = { rules: [rule], contractors: ["firm A", "firm B"] };
const record: DisinfectionRecord = {
  id: "D-1",
  target: "goods",
  object: "CSQU3054383",
  agent: "chlorine",
  milligramsPerLitre: 500,
  appliedAt: instant("2022-02-04T09:00+08:00"),
  endedAt: instant("2022-02-04T09:30+08:00"),
  contractor: "firm A",
  effect: "effective",
};
const faultsOf = (changed: Partial<DisinfectionRecord>) =>
  checkDisinfection({ ...record, ...changed }, requirements).faults;

describe("a disinfection", () => {
  it("of the least time and strength is enough", () => {
    expect(checkDisinfection(record, requirements)).toEqual({
      id: "D-1",
      contractor: "firm A",
      contactMinutes: 30,
      faults: [],
    });
  });

  it.each([
    [{ endedAt: instant("2022-02-04T09:29:59+08:00") }, ["contact-too-short"]],
    [{ endedAt: absent("asked-unknown") }, ["contact-not-known"]],
    [{ endedAt: instant("2022-02-04T08:59+08:00") }, ["ended-before-applied"]],
    [{ milligramsPerLitre: 499 }, ["concentration-too-low"]],
    [{ milligramsPerLitre: Number.NaN }, ["concentration-too-low"]],
    [{ milligramsPerLitre: absent("not-asked") }, ["concentration-not-known"]],
    [{ agent: "peracetic acid" }, ["no-rule-for-agent"]],
    [{ target: "vehicle" }, ["no-rule-for-agent"]],
    [{ agent: absent("asked-unknown") }, ["agent-not-known"]],
    [{ contractor: absent("not-asked") }, ["contractor-not-known"]],
    [{ contractor: absent("not-applicable") }, []],
    [{ contractor: "firm C" }, ["contractor-not-admitted"]],
    [{ effect: "not-effective" }, ["not-effective"]],
    [{ effect: absent("not-asked") }, []],
    [
      { endedAt: absent("not-asked"), milligramsPerLitre: 1, effect: "not-effective" },
      ["contact-not-known", "concentration-too-low", "not-effective"],
    ],
  ] as const)("with %j has the faults %j", (changed, faults) => {
    expect(faultsOf(changed)).toEqual(faults);
  });

  it("may be done by any firm where none are named", () => {
    expect(checkDisinfection({ ...record, contractor: "firm C" }, { rules: [rule] }).faults).toEqual([]);
  });
});

it("audits each firm, and the place itself, by what it did (Erenhot, 4 February 2022: 第三方消杀公司)", () => {
  const records: readonly DisinfectionRecord[] = [
    record,
    { ...record, id: "D-2", milligramsPerLitre: 100 },
    { ...record, id: "D-3", contractor: "firm B" },
    { ...record, id: "D-4", contractor: absent("not-applicable") },
  ];
  const audits = contractorAudits(records, requirements);
  expect(
    audits.map(({ contractor, disinfections, faulty }) => [contractor, disinfections, faulty.map(({ id }) => id)]),
  ).toEqual([
    ["firm A", 2, ["D-2"]],
    ["firm B", 1, []],
    [undefined, 1, []],
  ]);
});

it("is held to the strictest of several rules for one agent and target, in whatever order, and a rule that is no number is not met", () => {
  const stronger = { ...rule, milligramsPerLitre: 1000, contactMinutes: 20 };
  for (const rules of [
    [rule, stronger],
    [stronger, rule],
  ])
    expect(checkDisinfection({ ...record, endedAt: instant("2022-02-04T09:25+08:00") }, { rules }).faults).toEqual([
      "contact-too-short",
      "concentration-too-low",
    ]);
  const broken = { ...rule, contactMinutes: Number.NaN, milligramsPerLitre: Number.NaN };
  expect(checkDisinfection(record, { rules: [broken] }).faults).toEqual(["contact-too-short", "concentration-too-low"]);
});
