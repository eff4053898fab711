import { type Answer, absent } from "../answer.js";
import type { Instant } from "../calendar/instant.js";
import type { AcceptedEvent } from "../flow/replay.js";
import type { ReleaseTimes } from "./waiting-after-arrival.js";

/** What an event of the flows of clearance stamps; `returned` takes the declaration before it back. */
const STAMPED_BY: Readonly<Record<string, "arrived" | "declared" | "returned" | "supplemented" | "released">> = {
  arrived: "arrived",
  "arrived-at-site": "arrived",
  "pre-declared": "declared",
  declared: "declared",
  "summary-declared": "declared",
  "documents-returned": "returned",
  supplemented: "supplemented",
  released: "released",
  "released-on-registration": "released",
  "released-on-summary": "released",
};

const NOT_YET: Answer<Instant> = /* @__PURE__ */ absent("not-applicable");

/**
 * The stamps of a consignment from the log of its case: arrival, acceptance of the declaration, release. A declaration that
 * was returned counts for nothing, and of one in two steps the first counts; goods released on registration are declared when
 * their formalities are completed. What has not happened is absent as not applicable. Of goods that go out, the arrival is that
 * at the site under customs control.
 *
 * @param accepted the events that were accepted (`replay` through a flow of clearance)
 * @example
 * const log = [
 *   { at: instant("2020-02-02T14:20:00+08:00"), sequence: 1, by: "Xiamen", event: "arrived" },
 *   { at: instant("2020-02-02T14:33:00+08:00"), sequence: 2, by: "Xiamen", event: "released-on-registration" },
 * ];
 * const registered = { at: instant("2020-02-02T14:25:00+08:00"), sequence: 3, by: "Xiamen", event: "registered" };
 * const particulars = { registrationNumber: "T-1", formalitiesOwed: "declaration" };
 * const run = replay(suppliesImportClearance2020, [...log, { ...registered, particulars }]);
 * waitingAfterArrival(releaseTimesOf(run.accepted)).minutes // => 13
 */
export function releaseTimesOf(accepted: readonly AcceptedEvent[]): ReleaseTimes {
  let [arrivedAt, declaredAt, releasedAt] = [NOT_YET, NOT_YET, NOT_YET];
  for (const { entry } of accepted) {
    const stamp = Object.hasOwn(STAMPED_BY, entry.event) ? STAMPED_BY[entry.event] : undefined;
    if (stamp === "arrived") arrivedAt = entry.at;
    else if (stamp === "released") releasedAt = entry.at;
    else if (stamp === "declared") declaredAt = entry.at;
    else if (stamp === "returned") declaredAt = NOT_YET;
    else if (stamp === "supplemented" && declaredAt === NOT_YET) declaredAt = entry.at;
  }
  return { arrivedAt, declaredAt, releasedAt };
}
