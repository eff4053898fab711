import type { Text } from "pratique";
import type { PortDay } from "pratique/exchange";
import type { FolderProblem } from "../../port-day/problem.ts";

/** How far a file has come: lines or people done, and of how many where that is known. */
export interface Progress {
  readonly done: number;
  readonly of: number | undefined;
}

export type OnProgress = (progress: Progress) => void;

/** What a worker made of what it was given. */
export type Opened =
  | {
      readonly kind: "port-day";
      readonly portDay: PortDay;
      readonly people: number;
      readonly problems: readonly FolderProblem[];
    }
  | { readonly kind: "declarations"; readonly people: number; readonly unreadable: number };

/** Why nothing could be made of it. */
export interface NotOpened {
  readonly kind: "nothing";
  readonly why: Text;
  readonly problems: readonly FolderProblem[];
}
