import { type CustodyInterval, type CustodySpan, type CustodyTimeline, custodyTimeline } from "./custody-timeline.js";

/** That one person was in the charge of a holder. */
export interface PersonCustody extends CustodyInterval {
  readonly person: string;
}

/** In whose charge one person was, from beginning to end. */
export interface PersonTimeline extends CustodyTimeline {
  readonly person: string;
}

/**
 * One timeline for each person, by document number, from the records of all who had people in charge, in any order.
 *
 * @param span the same for all, such as from when the cabin door opened until now
 * @example
 * const at = (time: string) => instant(`2020-04-05T${time}:00+08:00`);
 * custodyTimelines([
 *   { person: "E2", holder: "vehicle", from: at("12:00"), to: at("13:30") },
 *   { person: "E1", holder: "customs", from: at("10:00"), to: at("12:00") },
 *   { person: "E2", holder: "customs", from: at("10:00"), to: at("12:00") },
 *   { person: "E1", holder: "hotel", from: at("13:40") },
 * ]).map(({ person, continuous }) => `${person} ${continuous}`) // => ["E1 false", "E2 true"]
 */
export function custodyTimelines(held: readonly PersonCustody[], span: CustodySpan = {}): readonly PersonTimeline[] {
  const byPerson = new Map<string, CustodyInterval[]>();
  for (const { person, ...interval } of held) {
    const intervals = byPerson.get(person);
    if (intervals === undefined) byPerson.set(person, [interval]);
    else intervals.push(interval);
  }
  return [...byPerson]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([person, intervals]) => ({ person, ...custodyTimeline(intervals, span) }));
}
