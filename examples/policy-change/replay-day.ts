import { type CalendarDate, examine, type Text } from "pratique";
import { exitEntryCard5 } from "pratique/declaration";
import { editionsOf } from "pratique/edition";
import * as risk from "pratique/risk";
import {
  comparePolicies,
  type Overlay,
  type Policy,
  type PolicyComparison,
  type PolicyReplay,
  policyInForceOn,
  type ReplayedTraveller,
  replayPolicies,
  type TRAVELLER_FACTS,
  travellerFacts,
} from "pratique/risk";
import type { Day } from "./read-day.ts";

type Grade = "clear" | "triggered";
type Facts = typeof TRAVELLER_FACTS;

/** A day replayed: under which rules, what they grade differently, and what that came to for those who were there. */
export interface ReplayedDay {
  readonly before: Policy<Facts, Grade>;
  readonly after: Policy<Facts, Grade>;
  readonly comparison: PolicyComparison<Grade, Grade>;
  readonly replay: PolicyReplay<Grade, Grade>;
}

/** Overlays of the nation, and those that ports laid over it. */
const OVERLAY_SERIES = ["cn-traveller-trigger-fever", "port-traveller-trigger"];
const NAMED_AT_MOST = 5;

/** Replays the travellers of a day under the rules of the day and of another; or says that there were none. */
export function replayDay(day: Day): ReplayedDay | { readonly why: Text } {
  const before = rulesOn(day.on, day.places);
  const after = rulesOn(day.under, day.places);
  if (before === undefined || after === undefined) {
    const without = before === undefined ? day.on : day.under;
    return {
      why: { en: `${without}: no one edition of the rules was in force`, zh: `${without}：无唯一施行的规则版本` },
    };
  }
  const options = { samples: NAMED_AT_MOST, work: day.work };
  return {
    before,
    after,
    comparison: comparePolicies(before, after),
    replay: replayPolicies(before, after, travellersOf(day), options),
  };
}

function rulesOn(on: CalendarDate, places: readonly string[]): Policy<Facts, Grade> | undefined {
  const overlays = OVERLAY_SERIES.flatMap((series) => editionsOf(risk, series)) as unknown as Overlay<Facts, Grade>[];
  const policies = editionsOf(risk, "cn-traveller-trigger") as unknown as Policy<Facts, Grade>[];
  const inForce = policyInForceOn(policies, overlays, { on, places });
  return "edition" in inForce ? inForce.edition : undefined;
}

/** One traveller after the other, as they would come out of a file or a database: nobody is kept. */
function* travellersOf({ on, affectedAreas, travellers }: Day): Generator<ReplayedTraveller<Facts, Facts>> {
  for (const { id, direction, readings, card } of travellers) {
    const { answers } = examine(exitEntryCard5, card);
    yield { id, facts: travellerFacts({ on, affectedAreas, readings, direction, answers }) };
  }
}
