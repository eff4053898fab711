import { epochMilliseconds } from "../calendar/instant.js";
import type { TimeZone } from "../calendar/time-zone.js";
import type { Text } from "../text.js";
import type { HealthProof } from "./health-proof.js";
import {
  type HealthProofCondition,
  type HealthProofProblem,
  healthProofConditions,
} from "./health-proof-conditions.js";
import type { HealthProofRule } from "./health-proof-rule.js";
import { type HealthProofMoment, healthProofRuleWindow } from "./health-proof-rule-window.js";
import { endOfWindow, type HealthProofWindow } from "./health-proof-window.js";
import { type Ruling, ruledBy, ruledByAll } from "./ruling.js";

/** Whether a proof counts at a moment. */
export interface HealthProofValidity {
  readonly valid: Ruling;
  /** What is wrong. */
  readonly problems: readonly HealthProofProblem[];
  /** What could be wrong, since what it depends on is not known. */
  readonly undecided: readonly HealthProofProblem[];
  /** When it counts by rule and print; `undefined` where that is not known, and where no day is left. */
  readonly window: HealthProofWindow | undefined;
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
export function healthProofValidity(
  proof: HealthProof,
  rule: HealthProofRule,
  moment: HealthProofMoment,
): HealthProofValidity {
  const seen = healthProofRuleWindow(proof, rule, moment);
  const conditions: readonly HealthProofCondition[] = [
    ...healthProofConditions(proof, rule),
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

function isContainerOpen({ expiresAt }: HealthProof, { at }: HealthProofMoment): Ruling {
  return ruledBy(expiresAt === undefined || epochMilliseconds(at) < epochMilliseconds(expiresAt));
}

function endsBy(
  { expiresAt }: HealthProof,
  window: HealthProofWindow | undefined,
  timeZone: TimeZone,
): HealthProofValidity["endsBy"] {
  const end = endOfWindow(window, timeZone);
  if (end === undefined || expiresAt === undefined) return end !== undefined ? "window" : expiresAt && "container";
  return epochMilliseconds(expiresAt) < epochMilliseconds(end) ? "container" : "window";
}
