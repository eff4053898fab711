import type { Outcome } from "./outcome.ts";
import type { Run } from "./run.ts";

/** A run in words, line by line: failures, what is skipped and not claimed, and last the three numbers. */
export function report({ outcomes }: Run): string[] {
  const of = <Kind extends Outcome["kind"]>(kind: Kind) =>
    outcomes.filter((outcome): outcome is Extract<Outcome, { kind: Kind }> => outcome.kind === kind);
  const failed = of("failed");
  const skipped = of("skipped");
  return [
    ...failed.map(({ id, expected, got }) => `FAIL ${id}: expected ${expected}, got ${got}`),
    ...byGroup("skipped", skipped),
    ...byGroup("not claimed", of("not-claimed")),
    `${of("passed").length} passed, ${failed.length} failed, ${skipped.length} skipped`,
  ];
}

/** One line for each group: how many, and of those with a reason how many for which. */
function byGroup(
  label: string,
  outcomes: readonly { readonly group: string; readonly reason: string | undefined }[],
): string[] {
  const groups = new Map<string, { count: number; readonly reasons: Map<string, number> }>();
  for (const { group, reason } of outcomes) {
    const kept = groups.get(group) ?? { count: 0, reasons: new Map<string, number>() };
    kept.count++;
    if (reason !== undefined) kept.reasons.set(reason, (kept.reasons.get(reason) ?? 0) + 1);
    groups.set(group, kept);
  }
  return [...groups].map(([group, { count, reasons }]) => {
    const named = [...reasons].map(([reason, times]) => `${reason}: ${times}`).join("; ");
    return `${label}: ${group}: ${count}${named === "" ? "" : ` (${named})`}`;
  });
}

/** 1 when a known answer failed, 2 when something could not be read or nothing was asked, else 0. */
export function exitCode({ outcomes, problems }: Run): 0 | 1 | 2 {
  if (outcomes.some(({ kind }) => kind === "failed")) return 1;
  return problems.length > 0 || outcomes.length === 0 ? 2 : 0;
}
