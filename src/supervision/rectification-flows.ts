import type { Flow } from "../flow/flow.js";
import type { Migration } from "../flow/migration.js";
import type { Text } from "../text.js";

/** The statuses of a rectification. */
export type RectificationStatus = "open" | "rectified" | "verified" | "reopened" | "closed" | "withdrawn";

/** The events by which the rounds of a rectification are told; an edition may have others besides. */
export type RectificationEvent =
  | "instrument-used"
  | "due-set"
  | "rectified"
  | "look-back-passed"
  | "look-back-failed"
  | "closed";

/** The statuses of an accountability. */
export type AccountabilityStatus = "considered" | "referred" | "heard" | "held-to-account" | "not-held-to-account";

type FlowThrough<Status extends string> = Flow<Readonly<Record<Status, Readonly<Record<string, Status>>>>>;

/**
 * An edition of the rectification of a deficiency. Its statuses and events are called as here, and so is what its events state:
 * `dueOn`, `rectifiedBy`, `lookedBackBy`, `instrument` (one of `SUPERVISION_INSTRUMENTS`). What it requires of another flow is
 * required of the accountability in the same file.
 */
export type RectificationFlow = FlowThrough<RectificationStatus> & {
  readonly labels: { readonly events: Readonly<Record<RectificationEvent, Text>> };
};

/** An edition of the accountability for a deficiency. */
export type AccountabilityFlow = FlowThrough<AccountabilityStatus>;

/** The editions at hand: each case follows its own, the one with which it was opened. */
export interface RectificationFlows {
  readonly rectification: readonly RectificationFlow[];
  readonly accountability: readonly AccountabilityFlow[];
  /** By which cases went on under a later edition; left out, by none. */
  readonly migrations?: readonly Migration[];
}
