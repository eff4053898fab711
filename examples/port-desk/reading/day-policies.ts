import type { Text } from "pratique";
import type { CalendarDate } from "pratique/calendar";
import {
  comparePolicies,
  type PolicyReplay,
  type ReplayedTraveller,
  type RuleChanges,
  replayPolicies,
  type TRAVELLER_FACTS,
  travellerFacts,
} from "pratique/risk";
import { printable } from "../../port-day/printable.ts";
import type { PortDayFolder } from "../../port-day/read-folder.ts";
import type { ScreenedDay } from "../../port-day/screen-day.ts";
import { type Grade, POLICIES, policyOn, rulesOf, type TravellerPolicy } from "../traveller/rules.ts";

/** The movers of each kind that are named at most. */
const NAMED_AT_MOST = 50;

/** The name under which this port's own rules of its day are chosen. */
export const PORT_RULES = "port-day";

/** Rules by which a day can be replayed, with the overlays of the nation on their first day, or of the port. */
export interface PolicyChoice {
  readonly id: string;
  readonly title: Text;
  readonly overlays: readonly Text[];
  readonly from: CalendarDate;
  readonly policy: TravellerPolicy;
}

/** This port's rules first, and then every edition. */
export function policyChoices(): PolicyChoice[] {
  const own = rulesOf({ kind: "port-day" }).policy;
  return [
    ...(own === undefined ? [] : [choiceOf(PORT_RULES, own)]),
    ...POLICIES.map((edition) => choiceOf(edition.edition.id, onFirstDay(edition))),
  ];
}

function onFirstDay(policy: TravellerPolicy): TravellerPolicy {
  const inForce = policyOn(firstDay(policy));
  const isIt = "edition" in inForce && inForce.edition.edition.id === policy.edition.id;
  return isIt ? inForce.edition : policy;
}

function choiceOf(id: string, policy: TravellerPolicy): PolicyChoice {
  const overlays = policy.overlays.map(({ edition }) => edition.title);
  return { id, title: policy.edition.title, overlays, from: firstDay(policy), policy };
}

/** Of a window the day from which the edition was surely in force. */
function firstDay({ edition: { from } }: TravellerPolicy): CalendarDate {
  return typeof from === "string" ? from : from.notAfter;
}

/** Somebody who would be graded differently. */
export interface NamedMover {
  readonly id: string;
  readonly name: string | undefined;
}

/** A day under two sets of rules: who stands where, who moves, by name, and which rules differ. */
export interface ReplayedDay {
  readonly replay: PolicyReplay<Grade, Grade>;
  /** Of each move, in their order, those who are named. */
  readonly movers: readonly (readonly NamedMover[])[];
  readonly rules: RuleChanges;
}

/** Replays the travellers of a day; `undefined` where there is no such choice. */
export function replayedDay(
  folder: PortDayFolder,
  day: ScreenedDay,
  before: string,
  after: string,
): ReplayedDay | undefined {
  const choices = policyChoices();
  const one = choices.find(({ id }) => id === before)?.policy;
  const other = choices.find(({ id }) => id === after)?.policy;
  if (one === undefined || other === undefined) return undefined;
  const replay = replayPolicies(one, other, factsOf(folder, day), { samples: NAMED_AT_MOST });
  const nameOf = new Map(day.travellers.map(({ documentNumber, name }) => [documentNumber, name]));
  return {
    replay,
    movers: replay.moves.map(({ movers }) =>
      movers.map(({ id }) => {
        const name = nameOf.get(id);
        return { id: printable(id), name: name === undefined ? undefined : printable(name) };
      }),
    ),
    rules: comparePolicies(one, other).rules,
  };
}

type Facts = typeof TRAVELLER_FACTS;

/**
 * One traveller after the other: what is known of them, as the day's screening knew it; and that whoever is on the
 * manifest of an arrival enters, which later editions ask.
 */
function* factsOf(
  { portDay, readings }: PortDayFolder,
  { travellers }: ScreenedDay,
): Generator<ReplayedTraveller<Facts, Facts>> {
  for (const { documentNumber, examination } of travellers)
    yield {
      id: documentNumber,
      facts: travellerFacts({
        on: portDay.day,
        affectedAreas: portDay.affectedAreas,
        direction: "entry",
        readings: readings.get(documentNumber) ?? [],
        ...(examination === undefined ? {} : { answers: examination.answers }),
      }),
    };
}
