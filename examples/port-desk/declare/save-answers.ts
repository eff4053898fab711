import type { Answers } from "./answers.ts";

/** What is kept of a declaration in a file of the person's own. */
export interface SavedAnswers {
  readonly form: string;
  readonly on: string;
  readonly answers: Answers;
}

/** Hands the answers to the person as a file. */
export function saveAnswers(saved: SavedAnswers): void {
  const address = URL.createObjectURL(new Blob([JSON.stringify(saved, undefined, 2)], { type: "application/json" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = `${saved.form}.json`;
  link.click();
  URL.revokeObjectURL(address);
}
