import type { Invariant, Requirement } from "pratique/flow";

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
      return `${names([promise.event])} ↗ ${names([promise.flow])}: ${names(promise.status)}${casesAsked(promise)}`;
  }
}

/** Which cases of the other flow are asked: those that there are, and since which events; nothing where nothing is said of it. */
export function casesAsked({ cases, since }: Pick<Requirement, "cases" | "since">): string {
  return `${cases === "if-any" ? " (if any · 如有)" : ""}${since === undefined ? "" : ` ↦ ${names(since)}`}`;
}

function names(all: readonly string[]): string {
  return all.map((name) => (/[▶■]/.test(name) ? name : `\`${name}\``)).join(" / ");
}
