import { epochMilliseconds, type Instant } from "../calendar/instant.js";
import type { Facts, FactTable } from "../logic/facts.js";
import { compareWords } from "../text.js";
import { assess } from "./assess.js";
import type { Policy } from "./policy.js";

/** A request to leave a closed area. */
export interface ExitRequest<Table extends FactTable = FactTable> {
  readonly id: string;
  readonly requestedAt: Instant;
  readonly facts: Facts<Table>;
}

/**
 * Requests in the order in which they are seen to: the most urgent grade first, within it whoever asked first, then by id.
 * One whose grade is not decided is seen to as the most urgent that it may be: nobody waits because a question was not asked.
 *
 * @example
 * const asked = { requestedAt: instant("2022-06-11T23:10:00+08:00") };
 * const requests = [
 *   { id: "A", ...asked, facts: { purpose: "ordinary-medical" } },
 *   { id: "B", ...asked, facts: { purpose: "medical-emergency" } },
 * ];
 * inExitOrder(closedAreaExitPriority2022, requests).map(({ id }) => id) // => ["B", "A"]
 */
export function inExitOrder<Table extends FactTable, Grade extends string, Request extends ExitRequest<Table>>(
  policy: Policy<Table, Grade>,
  requests: readonly Request[],
): Request[] {
  const urgency = ({ facts }: Request) => {
    const assessment = assess(policy, facts);
    return policy.gradesInOrder.indexOf(assessment.decided ? assessment.grade : assessment.atMost);
  };
  const keyed = requests.map((request) => ({
    request,
    rank: urgency(request),
    at: epochMilliseconds(request.requestedAt),
  }));
  keyed.sort(
    (one, other) => other.rank - one.rank || one.at - other.at || compareWords(one.request.id, other.request.id),
  );
  return keyed.map(({ request }) => request);
}
