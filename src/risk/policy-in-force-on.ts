import type { CalendarDate } from "../calendar/calendar-date.js";
import type { Edition } from "../edition/edition.js";
import {
  certainlyFrom,
  type InForce,
  type InForceOptions,
  inForceOn,
  possiblyInForce,
} from "../edition/in-force-on.js";
import type { FactTable } from "../logic/facts.js";
import { type Overlay, type Policy, withOverlays } from "./policy.js";

/** When and where, and how much was known: the question to which rules in force are the answer. */
export interface RulesQuestion extends InForceOptions {
  readonly on: CalendarDate;
  /** The nation, the province and the port whose overlays hold there, as `jurisdiction.place` writes them. */
  readonly places: readonly string[];
}

/**
 * Which rules applied, there and then, and as then known: the policy of a series that was in force on a day, with the
 * overlays over it that were in force in those places, the nation's first and the port's last.
 * Where history leaves open which edition it was, of the policy or of an overlay, each possibility is a candidate. An
 * overlay never stands alone: without a policy in force the answer is `none`.
 *
 * @param policies the editions of one series of policies
 * @param overlays overlays, of which those over another series or of other places are passed over
 * @param question `asKnownOn` leaves out what was published later; `illustrative` lets illustrative editions be chosen
 * @throws TypeError when an overlay in force cannot be laid over the policy in force (see `withOverlays`)
 * @example
 * const rules = policyInForceOn([travellerTrigger2020], [feverAndMedicine2020], {
 *   on: calendarDate("2020-03-20"),
 *   places: ["CN", "CNSHA"],
 * });
 * "edition" in rules ? rules.edition.overlays.map(({ edition }) => edition.id) : []
 * // => ["fever-and-medicine-2020-03-15"]
 */
export function policyInForceOn<Table extends FactTable, Grade extends string>(
  policies: readonly Policy<Table, Grade>[],
  overlays: readonly Overlay<Table, NoInfer<Grade>>[],
  { on, places, ...options }: RulesQuestion,
): InForce<Policy<Table, Grade>> {
  const policy = inForceOn(policies, on, options);
  const isThere = ({ over, jurisdiction }: Overlay<Table, Grade>) =>
    places.includes(jurisdiction.place) && policies.some(({ edition }) => edition.series === over);
  const there = overlays.filter(isThere);
  const series = new Set(there.map(({ edition }) => edition.series));
  const chosen = [...series].map((name) =>
    inForceOn(
      there.filter(({ edition }) => edition.series === name),
      on,
      options,
    ),
  );
  let possible = possiblyInForce(policy);
  for (const overlay of chosen)
    possible = possible.flatMap((below) => [
      ...possiblyInForce(overlay).map((laid) => withOverlays(below, [laid])),
      ...(isCertain(overlay, on) ? [] : [below]),
    ]);
  const passedOver = [policy, ...chosen].flatMap(({ illustrative = [] }) => illustrative);
  const named = passedOver.length === 0 ? {} : { illustrative: passedOver };
  const [first, ...others] = possible;
  if (first === undefined) return { none: true, ...named };
  return "edition" in policy && others.length === 0
    ? { edition: first, ...named }
    : { candidates: [first, ...others], ...named };
}

/** Whether one of the overlays was in force for certain. */
function isCertain<Kept extends { readonly edition: Edition }>(inForce: InForce<Kept>, on: CalendarDate): boolean {
  return possiblyInForce(inForce).some(({ edition }) => certainlyFrom(edition) <= on);
}
