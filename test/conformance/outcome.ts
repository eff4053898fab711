import type { Difference } from "./compare.ts";

/** What one known answer came to. */
export type Outcome =
  | { readonly kind: "passed" }
  | { readonly kind: "failed"; readonly id: string; readonly expected: string; readonly got: string }
  /** Nobody answers it yet: for the whole group, or because of what `reason` names. */
  | { readonly kind: "skipped"; readonly group: string; readonly reason: string | undefined }
  /** Declared outside the library's scope; counted neither way. */
  | { readonly kind: "not-claimed"; readonly group: string; readonly reason: string };

export const PASSED: Outcome = { kind: "passed" };

export function skipped(group: string, reason?: string): Outcome {
  return { kind: "skipped", group, reason };
}

/** A failure in words: only the keys that differ. */
export function failed(id: string, differences: readonly Difference[]): Outcome {
  const side = (which: "expected" | "got") =>
    inWords(Object.fromEntries(differences.map((difference) => [difference.key, difference[which]])));
  return { kind: "failed", id, expected: side("expected"), got: side("got") };
}

/** The failure of a known answer whose adapter threw. */
export function threw(id: string, expected: unknown, error: unknown): Outcome {
  const got = error instanceof Error ? `${error.name}: ${error.message}` : `thrown ${inWords(error)}`;
  return { kind: "failed", id, expected: inWords(expected), got: got.replaceAll("\n", " ") };
}

function inWords(value: unknown): string {
  const text = JSON.stringify(value, (_, part: unknown) => {
    if (part === undefined) return null;
    return typeof part === "number" && !Number.isFinite(part) ? String(part) : part;
  });
  return text === undefined ? "nothing" : text.length > 500 ? `${text.slice(0, 500)}…` : text;
}
