import type { Editioned } from "../edition/edition.js";
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

/**
 * An edition of the rectification of a deficiency, as `defineFlow` makes it. Its statuses and events are called as here, and so
 * is what its events state: `dueOn`, `rectifiedBy`, `lookedBackBy`, `instrument` (one of `SUPERVISION_INSTRUMENTS`). What it
 * requires of another flow is required of the accountability in the same file.
 */
export interface RectificationFlow extends Editioned {
  readonly initial: RectificationStatus;
  readonly outcomes: readonly RectificationStatus[];
  readonly moves: Readonly<Record<RectificationStatus, Readonly<Record<string, RectificationStatus>>>>;
  readonly labels: { readonly events: Readonly<Record<RectificationEvent, Text>> };
}

/** An edition of the accountability for a deficiency, as `defineFlow` makes it; its events may be called anything. */
export interface AccountabilityFlow extends Editioned {
  readonly initial: AccountabilityStatus;
  readonly outcomes: readonly AccountabilityStatus[];
  readonly moves: Readonly<Record<AccountabilityStatus, Readonly<Record<string, AccountabilityStatus>>>>;
}

/** The editions at hand: each case follows its own, the one with which it was opened. */
export interface RectificationFlows {
  readonly rectification: readonly RectificationFlow[];
  readonly accountability: readonly AccountabilityFlow[];
}
