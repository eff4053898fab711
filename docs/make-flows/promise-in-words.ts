import type { Invariant } from "pratique/flow";

/** What is proved of the table, in its own names. */
export function promiseInWords(promise: Invariant["holds"]): string {
  switch (promise.kind) {
    case "every-path": {
      const { from, after, to, through } = promise;
      const passage = "events" in through ? through.events : through.statuses;
      const start = [names([from ?? "▶"]), ...(after === undefined ? [] : [names(after)])].join(" … ");
      return `${start} → ${to === undefined ? "■" : names(to)}: ${names(passage)}`;
    }
    case "never-after":
      return `${names([promise.event])} … ${names([promise.never])} ✗`;
    case "stays-reachable":
      return `… → ${names([promise.status])}`;
    case "carries":
      return `${names([promise.event])} + ${names(promise.particulars)}`;
    case "requires":
      return `${names([promise.event])} ↗ ${names([promise.flow])}: ${names(promise.status)}${sinceEvents(promise)}`;
  }
}

/** Since which events only what began counts; nothing where nothing is said of it. */
export function sinceEvents({ since }: { readonly since?: readonly string[] }): string {
  return since === undefined ? "" : ` ↦ ${names(since)}`;
}

function names(all: readonly string[]): string {
  return all.map((name) => (/[▶■]/.test(name) ? name : `\`${name}\``)).join(" / ");
}
