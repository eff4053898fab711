import { given } from "../answer.js";
import type { Instant } from "../calendar/instant.js";
import { localDay, type TimeZone } from "../calendar/time-zone.js";
import type { HealthProof, TestProof, VaccinationProof } from "./health-proof.js";
import type { HealthProofHours, HealthProofRule } from "./health-proof-rule.js";
import { daysWindow, hoursWindow, type SeenWindow } from "./health-proof-window.js";
import { type Ruling, ruledBy, ruledByAll } from "./ruling.js";

/** When and where a proof is looked at: the zone says which day it is, and ends are written in its offset. */
export interface HealthProofMoment {
  readonly at: Instant;
  readonly timeZone: TimeZone;
}

/** @internal The window of a proof under a rule, and where a moment stands to it; `undefined` where the rule has none. */
export function healthProofRuleWindow(
  proof: HealthProof,
  rule: HealthProofRule,
  { at, timeZone }: HealthProofMoment,
): SeenWindow | undefined {
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
function testWindow(
  proof: TestProof,
  { tests = {} }: HealthProofRule,
  moment: HealthProofMoment,
): SeenWindow | undefined {
  const name = given(proof.test)?.name;
  if (name !== undefined) return tests[name] && hoursAndPrint(proof, tests[name], moment);
  const [first, ...others] = Object.values(tests).map((hours) => hoursAndPrint(proof, hours, moment));
  return first && { ...others.reduce(eitherOf, first), window: undefined };
}

/** Days that a test certificate prints close the window of its hours from both sides. */
function hoursAndPrint(proof: TestProof, hours: HealthProofHours, { at, timeZone }: HealthProofMoment): SeenWindow {
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

/** More doses than the course has are a booster. A third of three is one dose more than a course of two, or its last. */
function isBooster({ doses }: VaccinationProof): Ruling {
  const [number, of] = [given(doses.number), given(doses.of)];
  if (number === undefined || of === undefined) return "undecided";
  if (number > of) return "yes";
  return number === of && of >= 3 ? "undecided" : "no";
}
