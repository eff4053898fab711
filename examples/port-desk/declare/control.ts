import type { ScalarItem } from "pratique/declaration";

/** What every kind of field is given. */
export interface ControlProps<Kept extends ScalarItem = ScalarItem> {
  readonly place: string;
  readonly item: Kept;
  /** What was typed; `undefined` where nothing was, or the person said that they do not know. */
  readonly typed: unknown;
  readonly label: string;
  /** Said after the label of what may be left empty. */
  readonly mark: string;
  /** The ids of hint and findings. */
  readonly describedBy: string;
  readonly isInvalid: boolean;
  readonly isRequired: boolean;
  readonly onAnswer: (answer: unknown) => void;
}
