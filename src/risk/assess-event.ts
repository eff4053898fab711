import { type Answer, absent, isAbsent } from "../answer.js";
import { type InstantLimit, periodLimit } from "../calendar/day-count.js";
import type { Instant } from "../calendar/instant.js";
import type { TimeZone } from "../calendar/time-zone.js";
import {
  EVENT_CRITERIA,
  type EVENT_FACTS,
  type EventCriterion,
  type EventFacts,
  type EventGrade,
} from "./event-facts.js";
import type { Policy } from "./policy.js";
import { type AssessmentProof, prove } from "./prove.js";

/** An event in a State's territory, as far as it is known. */
export interface PublicHealthEvent {
  /**
   * Left out, no disease of the lists is spoken of. `asked-unknown` says that it may turn out to be any of them, one
   * that is always notified included.
   */
  readonly disease?: EventFacts["disease"];
  /** Of a poliomyelitis only; left out, the virus is not typed. */
  readonly poliovirus?: EventFacts["poliovirus"];
  /** Left out, at least one: an event is named for the disease of its cases. 0 is a finding without a case. */
  readonly cases?: EventFacts["cases"];
  readonly criteria: { readonly [Criterion in EventCriterion]: Answer<"yes" | "no"> };
}

/** When, and by whose clock, an event was assessed. */
export interface EventAssessedAt {
  readonly assessedAt: Instant;
  readonly timeZone: TimeZone;
}

/** What every assessment of an event tells. */
export interface EventReasons {
  /** The criteria that are met. */
  readonly met: readonly EventCriterion[];
  /** The criteria to which there is no answer, whether or not one could still change the verdict. */
  readonly open: readonly EventCriterion[];
  /** The facts, by name, that can still change the verdict; none when it is certain. */
  readonly undecided: readonly string[];
  readonly proof: AssessmentProof<EventGrade>;
}

/** An event that is notified to WHO. */
export interface EventToNotify extends EventReasons {
  readonly verdict: "notify";
  /** A case of a disease that is always notified: the criteria need not be gone through. */
  readonly becauseAlwaysNotify: boolean;
  readonly withinHours: 24;
  /** By when, with its working; only where the instant of the assessment was given. */
  readonly notifyBy?: InstantLimit;
}

/** An event that is not notified now, or of which too little is known to say. */
export interface EventNotToNotify extends EventReasons {
  readonly verdict: "not-now-reassess" | "not-assessable";
  readonly becauseAlwaysNotify: false;
}

/** What an edition of Annex 2 says of an event. */
export type EventAssessment = EventToNotify | EventNotToNotify;

/**
 * Whether an event is notified to WHO within 24 hours of its assessment: one case of a disease that is always notified,
 * or any two of the four criteria. It is notified as soon as two are met, whatever the others are; not now, and assessed
 * again when more is known, once fewer than two can still be met; else it is not assessable, and `undecided` names what
 * is missing. That is not the same as "not now".
 *
 * `absent("not-applicable")` counts as a criterion that is not met; every other absent answer leaves it open.
 *
 * @param policy the edition of Annex 2 of the State (`ihrInForceOn`)
 * @example
 * const criteria = { seriousImpact: "yes", unusualOrUnexpected: absent("asked-unknown"), internationalSpread: "no", travelOrTradeRestrictions: "no" };
 * assessEvent(eventNotification2024, { criteria }).verdict // => "not-assessable"
 * assessEvent(eventNotification2024, { criteria }).undecided // => ["unusualOrUnexpected"]
 * assessEvent(eventNotification2024, { disease: "sars", criteria }).verdict // => "notify"
 * @see IHR (2005), Article 6 and Annex 2
 */
export function assessEvent(
  policy: Policy<typeof EVENT_FACTS, EventGrade>,
  event: PublicHealthEvent,
  at?: EventAssessedAt,
): EventAssessment {
  const facts = factsOf(event);
  const proof = prove(policy, facts);
  const { assessment } = proof;
  const criteria = Object.keys(EVENT_CRITERIA) as EventCriterion[];
  const reasons = {
    met: criteria.filter((criterion) => facts[criterion] === "yes"),
    open: criteria.filter((criterion) => isOpen(facts[criterion])),
    undecided: assessment.decided ? [] : assessment.needs,
    proof,
  };
  if (!assessment.decided) return { verdict: "not-assessable", becauseAlwaysNotify: false, ...reasons };
  if (assessment.grade === "not-now-reassess")
    return { verdict: assessment.grade, becauseAlwaysNotify: false, ...reasons };
  return {
    verdict: assessment.grade,
    becauseAlwaysNotify: assessment.because.includes("always-notify"),
    withinHours: 24,
    ...(at === undefined ? {} : { notifyBy: periodLimit(at.assessedAt, 1, at.timeZone) }),
    ...reasons,
  };
}

function factsOf({ disease, poliovirus, cases, criteria }: PublicHealthEvent): EventFacts {
  return {
    disease: disease ?? absent("not-applicable"),
    poliovirus: poliovirus ?? absent("not-asked"),
    cases: cases ?? 1,
    seriousImpact: criteria.seriousImpact,
    unusualOrUnexpected: criteria.unusualOrUnexpected,
    internationalSpread: criteria.internationalSpread,
    travelOrTradeRestrictions: criteria.travelOrTradeRestrictions,
  };
}

function isOpen(answer: Answer<"yes" | "no">): boolean {
  return isAbsent(answer) && answer.absent !== "not-applicable";
}
