import { type Answer, given, isAbsent } from "../answer.js";
import { epochMilliseconds, type Instant } from "../calendar/instant.js";
import { localDay, type TimeZone } from "../calendar/time-zone.js";
import type { Text } from "../text.js";
import type { Coded, HealthProof, TestProof, VaccinationProof } from "./health-proof.js";
import type { ProofDays, ProofHours, ProofRule } from "./proof-rule.js";
import {
  countedDays,
  daysWindow,
  endOfWindow,
  hoursWindow,
  type ProofWindow,
  type SeenWindow,
} from "./proof-window.js";
import { type Ruling, ruledBy, ruledByAll } from "./ruling.js";

/** When and where a proof is looked at: the zone says which day it is, and ends are written in its offset. */
export interface ProofMoment {
  readonly at: Instant;
  readonly timeZone: TimeZone;
}

/** What keeps a proof from counting, or may, and what would have been right. */
export const PROOF_PROBLEMS = {
  "other-disease": { en: "the disease that the rule is about", zh: "须为规则所针对的疾病" },
  "kind-not-accepted": { en: "a kind of proof that the rule accepts", zh: "须为规则认可的证明种类" },
  "course-not-complete": { en: "all doses of the course", zh: "须完成全程接种" },
  "product-not-accepted": { en: "a product that the rule accepts", zh: "须为规则认可的产品" },
  "test-not-accepted": { en: "a kind of test that the rule accepts", zh: "须为规则认可的检测种类" },
  "infection-detected": { en: "a test that detected nothing", zh: "检测结果须为未检出" },
  "not-yet-valid": { en: "a moment from the first valid day or instant on", zh: "须不早于有效期起始" },
  "no-longer-valid": { en: "a moment up to the last valid day or instant", zh: "须不晚于有效期截止" },
  "no-day-left": {
    en: "at least one day on which rule and certificate both let it count",
    zh: "规则与证书的有效期须有重合",
  },
  "printed-days-outside-the-rule": {
    en: "printed days within those of the rule",
    zh: "证书载明的有效期须在规则期限之内",
  },
  "container-expired": { en: "a signed container that has not expired", zh: "签名数据须未过期" },
} as const satisfies Readonly<Record<string, Text>>;
/** What keeps a proof from counting, or may. */
export type ProofProblem = keyof typeof PROOF_PROBLEMS;

/** Whether a proof counts at a moment. */
export interface ProofValidity {
  readonly valid: Ruling;
  /** What is wrong. */
  readonly problems: readonly ProofProblem[];
  /** What could be wrong, since what it depends on is not known. */
  readonly undecided: readonly ProofProblem[];
  /** When it counts by rule and print; `undefined` where that is not known, and where no day is left. */
  readonly window: ProofWindow | undefined;
  /** Which of the two expiries comes first: the end of the window, or that of the signed container. */
  readonly endsBy: "window" | "container" | undefined;
  readonly working: Text;
}

/**
 * Whether a health proof counts at a moment under a dated rule. Tests are counted in hours between instants, doses and
 * recoveries in days of the place by the rule's own day count, both ends included; days that the certificate prints narrow
 * the window. A dose counts when the course is complete; with more doses than the course has it is a booster, and with the
 * third of three or more it may be either, for formats have written both. A window never ends before it starts: where no
 * day is left there is none. What is not known decides nothing and is named. Which rule was in force is `inForceOn`.
 *
 * @throws RangeError when the zone is not an IANA name, or a day lies outside the years 0000 to 9999.
 * @example
 * const proof = {
 *   kind: "test",
 *   holder: {},
 *   disease: { name: "covid-19" },
 *   performedOn: calendarDate("2022-06-01"),
 *   performedAt: instant("2022-06-01T08:00:00Z"),
 *   test: { name: "antigen" },
 *   result: { name: "not-detected" },
 *   product: absent("not-asked"),
 *   issuer: absent("not-asked"),
 *   country: absent("not-asked"),
 *   identifier: absent("not-asked"),
 * };
 * const moment = { at: instant("2022-06-02T08:00:00Z"), timeZone: "Europe/Athens" };
 * const validity = healthProofValidity(proof, euCouncilRecommendation2022, moment);
 * validity.valid // => "yes"
 * validity.working.en // => "sample 2022-06-01T08:00:00Z + 24 h = 2022-06-02T11:00:00+03:00, inclusive"
 * @see Council Recommendation (EU) 2022/107; eHealth network, EU template rule set
 */
export function healthProofValidity(proof: HealthProof, rule: ProofRule, moment: ProofMoment): ProofValidity {
  const seen = windowOf(proof, rule, moment);
  const conditions: readonly (readonly [ProofProblem, Ruling])[] = [
    ["other-disease", isNamed(proof.disease, (name) => name === rule.disease)],
    ...conditionsOf(proof, rule),
    ["not-yet-valid", seen?.hasBegun ?? "yes"],
    ["no-longer-valid", seen?.isNotOver ?? "yes"],
    ["no-day-left", seen?.isNotEmpty ?? "yes"],
    ["container-expired", isContainerOpen(proof, moment)],
  ];
  const having = (wanted: Ruling) => conditions.filter(([, ruling]) => ruling === wanted).map(([problem]) => problem);
  return {
    valid: ruledByAll(...conditions.map(([, ruling]) => ruling)),
    problems: having("no"),
    undecided: having("undecided"),
    window: seen?.window,
    endsBy: endsBy(proof, seen?.window, moment.timeZone),
    working: seen?.working ?? { en: "the rule has no window for it", zh: "规则未为其规定有效期" },
  };
}

function isNamed<Name extends string>(coded: Answer<Coded<Name>>, isRight: (name: Name) => boolean): Ruling {
  const name = given(coded)?.name;
  return name === undefined ? "undecided" : ruledBy(isRight(name));
}

function conditionsOf(proof: HealthProof, rule: ProofRule): readonly (readonly [ProofProblem, Ruling])[] {
  switch (proof.kind) {
    case "vaccination":
      if (rule.vaccination === undefined) return [["kind-not-accepted", "no"]];
      return [
        ["course-not-complete", isComplete(proof)],
        ["product-not-accepted", isAccepted(proof, rule.vaccination.products)],
      ];
    case "test": {
      const { tests } = rule;
      if (tests === undefined) return [["kind-not-accepted", "no"]];
      return [
        ["test-not-accepted", isNamed(proof.test, (name) => tests[name] !== undefined)],
        ["infection-detected", isNamed(proof.result, (name) => name === "not-detected")],
      ];
    }
    case "recovery":
      if (rule.recovery === undefined) return [["kind-not-accepted", "no"]];
      return rule.recovery.printedDays === "narrow"
        ? []
        : [["printed-days-outside-the-rule", isPrintedWithin(proof, rule.recovery.days)]];
  }
}

function isComplete({ doses }: VaccinationProof): Ruling {
  const [number, of] = [given(doses.number), given(doses.of)];
  return number === undefined || of === undefined ? "undecided" : ruledBy(number >= of);
}

/** More doses than the course has are a booster. A third of three is one dose more than a course of two, or its last. */
function isBooster({ doses }: VaccinationProof): Ruling {
  const [number, of] = [given(doses.number), given(doses.of)];
  if (number === undefined || of === undefined) return "undecided";
  if (number > of) return "yes";
  return number === of && of >= 3 ? "undecided" : "no";
}

function isAccepted({ product }: VaccinationProof, products: readonly string[] | undefined): Ruling {
  if (products === undefined) return "yes";
  const code = given(product)?.code;
  return code === undefined ? "undecided" : ruledBy(products.includes(code));
}

function isPrintedWithin(proof: HealthProof, days: ProofDays): Ruling {
  const { from, until } = proof.printedValidity ?? {};
  if (isAbsent(proof.performedOn)) return "undecided";
  const window = countedDays(proof.performedOn, days);
  return ruledByAll(
    from === undefined ? "undecided" : ruledBy(from >= window.from),
    until === undefined ? "undecided" : ruledBy(window.until === undefined || until <= window.until),
  );
}

/** `undefined` where the rule has no window for such a proof. */
function windowOf(proof: HealthProof, rule: ProofRule, { at, timeZone }: ProofMoment): SeenWindow | undefined {
  const on = localDay(at, timeZone);
  switch (proof.kind) {
    case "vaccination": {
      if (rule.vaccination === undefined) return undefined;
      const primary = daysWindow(proof, rule.vaccination.primaryCourse, on);
      const booster = daysWindow(proof, rule.vaccination.booster, on);
      const which = isBooster(proof);
      return which === "undecided" ? eitherOf(primary, booster) : which === "yes" ? booster : primary;
    }
    case "test":
      return testWindow(proof, rule, { at, timeZone });
    case "recovery":
      return rule.recovery && daysWindow(proof, rule.recovery.days, on);
  }
}

/** A test of a kind that is not known is looked at as each of those that the rule accepts. */
function testWindow(proof: TestProof, { tests = {} }: ProofRule, moment: ProofMoment): SeenWindow | undefined {
  const name = given(proof.test)?.name;
  if (name !== undefined) return tests[name] && hoursAndPrint(proof, tests[name], moment);
  const [first, ...others] = Object.values(tests).map((hours) => hoursAndPrint(proof, hours, moment));
  return first && { ...others.reduce(eitherOf, first), window: undefined };
}

/** Days that a test certificate prints close the window of its hours from both sides. */
function hoursAndPrint(proof: TestProof, hours: ProofHours, { at, timeZone }: ProofMoment): SeenWindow {
  const seen = hoursWindow(proof, hours, at, timeZone);
  const { from, until } = proof.printedValidity ?? {};
  const on = localDay(at, timeZone);
  return {
    ...seen,
    hasBegun: ruledByAll(seen.hasBegun, ruledBy(from === undefined || from <= on)),
    isNotOver: ruledByAll(seen.isNotOver, ruledBy(until === undefined || on <= until)),
  };
}

/** What holds whichever of two windows it is; the first is shown. */
function eitherOf(one: SeenWindow, other: SeenWindow): SeenWindow {
  const both = (a: Ruling, b: Ruling): Ruling => (a === b ? a : "undecided");
  return {
    window: one.window,
    hasBegun: both(one.hasBegun, other.hasBegun),
    isNotOver: both(one.isNotOver, other.isNotOver),
    isNotEmpty: both(one.isNotEmpty, other.isNotEmpty),
    working: {
      en: `${one.working.en}; or else: ${other.working.en}`,
      zh: `${one.working.zh}；或者：${other.working.zh}`,
    },
  };
}

function isContainerOpen({ expiresAt }: HealthProof, { at }: ProofMoment): Ruling {
  return ruledBy(expiresAt === undefined || epochMilliseconds(at) < epochMilliseconds(expiresAt));
}

function endsBy(
  { expiresAt }: HealthProof,
  window: ProofWindow | undefined,
  timeZone: TimeZone,
): ProofValidity["endsBy"] {
  const end = endOfWindow(window, timeZone);
  if (end === undefined || expiresAt === undefined) return end !== undefined ? "window" : expiresAt && "container";
  return epochMilliseconds(expiresAt) < epochMilliseconds(end) ? "container" : "window";
}
