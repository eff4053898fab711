import { type Absent, isAbsent } from "pratique";
import { calendarDate, instant } from "pratique/calendar";
import { ihrInForceOn } from "pratique/declaration";
import { IHR_EDITIONS } from "pratique/documents";
import { inForceOn } from "pratique/edition";
import type { EventCriterion, EventDisease, PublicHealthEvent } from "pratique/risk";
import * as risk from "pratique/risk";
import { type Answer, type Asks, type Case, type Given, NotAnswered } from "../case.ts";
import { editionsOf } from "../editions.ts";
import { answerFor, onlyKeys, recordIn, textIn, word } from "../words.ts";

export const annexNotification: Asks = {
  "assess-event": {
    given: ["disease", "poliovirus", "cases", "ihrEdition", "statesParty", "criteria"],
    when: ["on", "at", "timeZone"],
    answer: assessEvent,
  },
};

type EventPolicy = typeof risk.eventNotification2024;

const CRITERIA = Object.keys(risk.EVENT_CRITERIA) as EventCriterion[];
const DISEASES = Object.fromEntries(Object.keys(risk.EVENT_DISEASES).map((name) => [name, name as EventDisease]));
const POLIOVIRUSES = { "wild-type": "wild-type", other: "other" } as const;
const YES_OR_NO = { yes: "yes", no: "no" } as const;

/** Where a case does not say which edition applies, it is answered only if all editions answer alike. */
function assessEvent({ given, when }: Case): Answer {
  const event = eventOf(given);
  const at =
    when.at === undefined ? undefined : { assessedAt: instant(textIn(when, "at")), timeZone: textIn(when, "timeZone") };
  const answers = policiesFor(given, when).map((policy) => inWords(risk.assessEvent(policy, event, at)));
  const [first, ...others] = answers;
  if (first === undefined) throw new NotAnswered("no edition of Annex 2 applies");
  if (others.some((other) => JSON.stringify(other) !== JSON.stringify(first)))
    throw new NotAnswered("given.ihrEdition: the editions differ, and none is given");
  return first;
}

function policiesFor(given: Given, when: Given): readonly EventPolicy[] {
  const policies = editionsOf<EventPolicy>(risk, "ihr-annex-2");
  if (given.statesParty !== undefined)
    return found(ihrInForceOn(policies, textIn(given, "statesParty"), calendarDate(textIn(when, "on"))));
  if (given.ihrEdition === undefined) return policies;
  return found(inForceOn(policies, word(IHR_EDITIONS, given.ihrEdition, "given.ihrEdition").from));
}

function found(inForce: ReturnType<typeof inForceOn<EventPolicy>>): readonly EventPolicy[] {
  return "edition" in inForce ? [inForce.edition] : [];
}

function eventOf(given: Given): PublicHealthEvent {
  const { disease, poliovirus, cases } = given;
  const criteria = given.criteria === undefined ? {} : recordIn(given, "criteria");
  onlyKeys(criteria, "given.criteria", CRITERIA);
  const answerTo = (criterion: EventCriterion) => oneOf(YES_OR_NO, criteria[criterion] ?? "not-asked", criterion);
  return {
    ...(disease === undefined ? {} : { disease: oneOf(DISEASES, disease, "given.disease") }),
    ...(poliovirus === undefined ? {} : { poliovirus: oneOf(POLIOVIRUSES, poliovirus, "given.poliovirus") }),
    ...(cases === undefined ? {} : { cases: typeof cases === "number" ? cases : oneOf({}, cases, "given.cases") }),
    criteria: {
      seriousImpact: answerTo("seriousImpact"),
      unusualOrUnexpected: answerTo("unusualOrUnexpected"),
      internationalSpread: answerTo("internationalSpread"),
      travelOrTradeRestrictions: answerTo("travelOrTradeRestrictions"),
    },
  };
}

/** A word of a vocabulary, or one of the cases' words for an answer that is absent. */
function oneOf<Value>(vocabulary: Readonly<Record<string, Value>>, name: unknown, what: string): Value | Absent {
  const answer = answerFor(name);
  return isAbsent(answer) ? answer : word(vocabulary, answer, what);
}

function inWords(assessed: ReturnType<typeof risk.assessEvent>): Answer {
  const { verdict, becauseAlwaysNotify, met, open, undecided } = assessed;
  return {
    verdict,
    becauseAlwaysNotify,
    met,
    open,
    undecided,
    withinHours: assessed.verdict === "notify" ? assessed.withinHours : undefined,
    notifyBy: assessed.verdict === "notify" ? assessed.notifyBy?.end : undefined,
  };
}
