import type { Text } from "pratique";
import { type CustodyFinding, NEAR_MISS_REASONS, type NearMiss, sayCustody } from "pratique/screening";
import { detail, heading, item, type Line, listed } from "../line.ts";
import type { ArrivalCheck } from "./find-lost.ts";

/** Whether everybody is where they should be, and nothing else was found. */
export function isInOrder({ reconciliation }: ArrivalCheck): boolean {
  return reconciliation.complete && reconciliation.findings.length === 0;
}

/** What became of the people; named by document number, so that an officer can look for them. */
export function linesOf(check: ArrivalCheck): Line[] {
  const { expected, accounted, unaccounted, notExpected, findings } = check.reconciliation;
  return [
    heading({ en: "From the manifest to the site", zh: "从旅客名单到隔离点" }),
    item({
      en: `${expected} expected = ${accounted} accounted for + ${unaccounted} unaccounted for`,
      zh: `应到${expected}人＝去向明确${accounted}人＋去向不明${unaccounted}人`,
    }),
    item({ en: `${notExpected} not expected`, zh: `名单外${notExpected}人` }),
    ...section(
      { en: "Found", zh: "发现" },
      findings.map((finding) => findingLine(finding, check)),
    ),
    ...section({ en: "Proposals to an officer", zh: "供关员核实" }, check.proposals.flatMap(proposalLines)),
    ...section(
      { en: "To be searched for now", zh: "须立即查找" },
      check.lost.map(({ person, holder }) =>
        item({
          en: `${person}: nobody who was found may be this person; last with: ${holder ?? "not recorded"}`,
          zh: `${person}：名单外无人可能为其本人；最后负责方：${holder === undefined ? "未记录" : named(holder)}`,
        }),
      ),
    ),
  ];
}

function section(title: Text, lines: readonly Line[]): Line[] {
  return lines.length === 0 ? [] : [heading(title), ...lines];
}

function findingLine(finding: CustodyFinding, { stages }: ArrivalCheck): Line {
  const { person } = finding;
  return item({
    en: `${person}: ${sayCustody(finding, stages, "en")}`,
    zh: `${person}：${sayCustody(finding, stages, "zh")}`,
  });
}

function proposalLines({ missing, found, because, birthDates, isOnly }: NearMiss): Line[] {
  const reasons = listed(because.map((reason) => NEAR_MISS_REASONS[reason]));
  return [
    item({ en: `${missing} may be ${found}`, zh: `${missing}可能即${found}` }),
    detail(reasons),
    detail(BIRTH_DATES[birthDates]),
    ...(isOnly ? [] : [detail({ en: "others come into question too", zh: "另有其他可能" })]),
  ];
}

/** What the holders of this port are called in Chinese; any other bears the name that it was recorded under. */
const HOLDER_NAMES: Readonly<Record<string, string>> = {
  customs: "海关",
  "vehicle 2": "2号转运车辆",
  "isolation site 1": "1号集中隔离点",
};

function named(holder: string): string {
  return Object.hasOwn(HOLDER_NAMES, holder) ? (HOLDER_NAMES[holder] ?? holder) : holder;
}

const BIRTH_DATES: Readonly<Record<NearMiss["birthDates"], Text>> = {
  same: { en: "the birth dates agree", zh: "出生日期一致" },
  different: { en: "the birth dates differ", zh: "出生日期不一致" },
  "not-known": { en: "a birth date is not known", zh: "出生日期不详" },
};
