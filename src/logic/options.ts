import type { FactKind } from "./facts.js";

/** The options that can be chosen; `undefined` where any text can. */
export type Options = ReadonlySet<string> | undefined;

/** The options of a choice, or of several; a fact that lists none may be any. */
export function optionsOf(kind: FactKind): Options {
  return "options" in kind && kind.options.length > 0 ? new Set(kind.options) : undefined;
}

/** Whether an answer is one of the options: what is none cannot be read, for it may be any of them misspelt. */
export function isOption(options: Options, answer: unknown): answer is string {
  return typeof answer === "string" && (options === undefined || options.has(answer));
}
