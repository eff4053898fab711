import type { Instant } from "../calendar/instant.js";
import { ownOf } from "../record.js";
import type { CustodyInterval } from "./custody-timeline.js";
import type { CaseStanding } from "./whole-file.js";

/** Who has the person in charge in each status, by the series of the flow; a status without a holder is left out. */
export type StatusHolders = Readonly<Record<string, Readonly<Record<string, string>>>>;

/**
 * In whose charge a person was, as the logs of their cases tell it: from the instant at which a case came into a status
 * that has a holder until it left it for one that has another, or none. Statuses of one holder that follow each other are
 * one interval. Give it to `custodyTimeline`, which names the gaps between the cases.
 *
 * @example
 * const moved = (at: string, sequence: number, event: string) => ({ at: instant(at), sequence, by: "desk-1", event });
 * const log = [moved("2020-04-05T12:00:00+08:00", 1, "requested"), moved("2020-04-05T12:20:00+08:00", 2, "ambulance-dispatched")];
 * const file = { ...openCaseFile("E12345678", handOver2020), log };
 * const { cases } = wholeFileAt({ subject: "E12345678", cases: [{ file, carries: [] }] }, { flows: [handOver2020] }, {
 *   at: instant("2020-04-05T13:00:00+08:00"),
 *   timeZone: "Asia/Shanghai",
 * });
 * custodyIntervals(cases, { "cn-hand-over": { requested: "customs", "ambulance-dispatched": "customs" } })
 * // => [{ holder: "customs", from: "2020-04-05T12:00:00+08:00" }]
 */
export function custodyIntervals(
  cases: readonly Pick<CaseStanding, "series" | "run" | "openedAt">[],
  holders: StatusHolders,
): readonly CustodyInterval[] {
  return cases.flatMap(({ series, run, openedAt }) => {
    const holderIn = (status: string) => ownOf(ownOf(holders, series) ?? {}, status);
    const changes: { at: Instant; holder: string | undefined }[] = [];
    const first = run.moves[0]?.from ?? run.status;
    if (openedAt !== undefined) changes.push({ at: openedAt, holder: holderIn(first) });
    for (const { entry, to } of run.moves)
      if (changes.at(-1)?.holder !== holderIn(to) || changes.length === 0)
        changes.push({ at: entry.at, holder: holderIn(to) });
    return changes.flatMap(({ at, holder }, place): CustodyInterval[] => {
      const next = changes[place + 1];
      return holder === undefined ? [] : [{ holder, from: at, ...(next === undefined ? {} : { to: next.at }) }];
    });
  });
}
