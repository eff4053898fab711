import type { Path } from "../result.js";
import { DOCUMENT_LIMITS, type ReceivedIssue, receivedIssue } from "./received-issue.js";

/** A copy of a document, or what keeps it from being read at all. */
export interface PlainJson {
  readonly value: unknown;
  readonly issues: readonly ReceivedIssue[];
}

/**
 * Copies a document that was received, so that nobody changes it while or after it is looked at. One that is nested too
 * deep or too large is not gone through to its end, and `__proto__` is no key: where a program assigns it, it changes
 * what an object is.
 */
export function plainJson(input: unknown): PlainJson {
  const issues: ReceivedIssue[] = [];
  const count = { values: 0 };
  const value = copied(input, [], count, issues);
  if (count.values > DOCUMENT_LIMITS.values) issues.push(receivedIssue("too-large", []));
  return { value, issues };
}

function copied(part: unknown, path: Path, count: { values: number }, issues: ReceivedIssue[]): unknown {
  count.values++;
  if (count.values > DOCUMENT_LIMITS.values || typeof part !== "object" || part === null) return part;
  if (path.length >= DOCUMENT_LIMITS.levels) {
    issues.push(receivedIssue("nested-too-deep", path));
    return null;
  }
  if (Array.isArray(part)) return copiedList(part, path, count, issues);
  const copy: Record<string, unknown> = {};
  for (const [key, inner] of Object.entries(part)) {
    if (count.values > DOCUMENT_LIMITS.values) break;
    if (key === "__proto__") issues.push(receivedIssue("forbidden-key", [...path, key]));
    else if (inner !== undefined) copy[key] = copied(inner, [...path, key], count, issues);
  }
  return copy;
}

function copiedList(list: readonly unknown[], path: Path, count: { values: number }, issues: ReceivedIssue[]): unknown {
  const copy: unknown[] = [];
  for (let index = 0; index < list.length && count.values <= DOCUMENT_LIMITS.values; index++)
    copy.push(copied(list[index], [...path, index], count, issues));
  return copy;
}
