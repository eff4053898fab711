import { canonicalJson } from "../canonical-json.js";
import type { LogEntry } from "./log.js";

/** Turns a text into its digest, such as SHA-256 in hexadecimal; at once or later, as the platform does it. */
export type Hash = (text: string) => string | Promise<string>;

/** Whether a log is as it was when its digests were made; a broken one names the place of its first broken link. */
export type ChainVerification =
  | { readonly intact: true }
  | {
      readonly intact: false;
      /** From 0, in the order of the log. */
      readonly firstBroken: number;
      /** A line that differs from what was digested, a digest without a line, or a line without a digest. */
      readonly code: "line-changed" | "line-missing" | "digest-missing";
    };

/**
 * A digest for each line of a log, in the order in which the lines were added, each made of the digest before it and of
 * the line: whoever changes, drops, inserts or moves a line breaks every link from there on. Keep the last digest
 * elsewhere: a chain made anew from a changed log is whole again. A line is digested as JSON would store it, its keys in order,
 * a `Date` as its ISO text: what comes back from a store has the same digest.
 *
 * @throws TypeError when the hash gives no text, such as bytes, or a line has what JSON cannot hold, such as a `Map`.
 * @param seed what the first link hangs on, such as the subject and the flow of the case file
 * @example
 * const log = [{ at: instant("2020-03-18T06:10Z"), sequence: 1, by: "desk-1", event: "declaration-clear" }] as const;
 * (await digestChain(log, "G54400070", (text) => String(text.length))).length // => 1
 */
export async function digestChain(log: readonly LogEntry[], seed: string, hash: Hash): Promise<readonly string[]> {
  const digests: string[] = [];
  let before = seed;
  for (const entry of log) {
    before = await linkOf(before, entry, hash, "digestChain");
    digests.push(before);
  }
  return digests;
}

/**
 * Whether a log is still the one of which the digests were made, link by link; the first broken one is named. A log of
 * no lines with no digests is intact.
 *
 * @throws TypeError when the hash gives no text, such as bytes, or a line has what JSON cannot hold; none that was stored has.
 * @example
 * const log = [{ at: instant("2020-03-18T06:10Z"), sequence: 1, by: "desk-1", event: "declaration-clear" }] as const;
 * const length = (text: string) => String(text.length);
 * const digests = await digestChain(log, "G54400070", length);
 * await verifyChain(log, digests, "G54400070", length) // => { intact: true }
 * await verifyChain([], digests, "G54400070", length) // => { intact: false, firstBroken: 0, code: "line-missing" }
 */
export async function verifyChain(
  log: readonly LogEntry[],
  digests: readonly string[],
  seed: string,
  hash: Hash,
): Promise<ChainVerification> {
  let before = seed;
  for (const [index, entry] of log.entries()) {
    const digest = digests[index];
    if (digest === undefined) return { intact: false, firstBroken: index, code: "digest-missing" };
    if ((await linkOf(before, entry, hash, "verifyChain")) !== digest)
      return { intact: false, firstBroken: index, code: "line-changed" };
    before = digest;
  }
  return digests.length > log.length
    ? { intact: false, firstBroken: log.length, code: "line-missing" }
    : { intact: true };
}

/** The two parts cannot run into each other: a digest has no line break, and JSON none outside its texts. */
async function linkOf(before: string, entry: LogEntry, hash: Hash, asker: string): Promise<string> {
  const digest = await hash(`${before}\n${canonicalJson(entry, asker)}`);
  // Bytes, as some platforms give them, are never the same twice, and all alike as a text.
  if (typeof digest !== "string") throw new TypeError(`${asker}: expected a digest as a text, got something else`);
  return digest;
}
