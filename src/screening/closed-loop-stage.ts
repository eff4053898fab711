import { frozen } from "../edition/edition.js";
import type { Text } from "../text.js";

/** A stage through which people pass in the closed loop, and what is asked of a record of it. */
export interface ClosedLoopStage {
  readonly stage: string;
  readonly label: Text;
  /** To whom it is due, by document number; left out, to everyone of the first stage, who are the people expected. */
  readonly due?: Iterable<string>;
  /**
   * How many minutes may lie between the record before this one and it where the holder changes: as many are still
   * allowed. Left out, any number.
   */
  readonly withinMinutes?: number;
  /** The person's data are handed over with the person here. */
  readonly bringsData?: true;
}

/**
 * The closed loop of a port, in the order in which people pass: all people, and their data with them. Nobody but the
 * caller knows to whom sampling, transfer and release are due, and how long a way may take.
 *
 * @see Joint prevention and control mechanism press conference of 2020-04-06 (GACC): closed loop from port to isolation
 */
export const CLOSED_LOOP_STAGES = /* @__PURE__ */ frozen([
  { stage: "manifest", label: { en: "manifest", zh: "旅客名单" } },
  { stage: "declared", label: { en: "declaration", zh: "健康申报" } },
  { stage: "checked", label: { en: "checks", zh: "查验" } },
  { stage: "sampled", label: { en: "sampling", zh: "采样" } },
  { stage: "transferred", label: { en: "transfer", zh: "转运" }, bringsData: true },
  { stage: "received", label: { en: "receipt", zh: "接收" } },
  { stage: "isolated", label: { en: "isolation", zh: "隔离" } },
  { stage: "released", label: { en: "release", zh: "解除" } },
] as const satisfies readonly ClosedLoopStage[]);
