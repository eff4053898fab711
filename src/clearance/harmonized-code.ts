import { isKeyOf, isRecord } from "../record.js";
import { failure, type Issue, type Result, success } from "../result.js";
import type { Text } from "../text.js";

/** Editions of the Harmonized System by the year from which they hold; a code means what its edition says. */
export const HARMONIZED_SYSTEMS = {
  "HS-2017": { en: "Harmonized System 2017", zh: "《协调制度》2017年版" },
  "HS-2022": { en: "Harmonized System 2022", zh: "《协调制度》2022年版" },
} as const satisfies Readonly<Record<string, Text>>;
/** One of the editions. */
export type HarmonizedSystem = keyof typeof HARMONIZED_SYSTEMS;

/** The code of goods in the Harmonized System of the World Customs Organization. */
export interface HarmonizedCode {
  readonly system: HarmonizedSystem;
  /** Six digits, without stops: `630790`. */
  readonly subheading: string;
  /** The national code that begins with them, in China of ten digits; left out where it is not known. */
  readonly national?: string;
}

/**
 * What can be wrong with a code: it is no text of digits and stops, it has neither six nor ten digits, its edition is none
 * of `HARMONIZED_SYSTEMS`, or the national code begins with another subheading than the one beside it.
 */
export const HARMONIZED_CODE_CODES = ["malformed", "wrong-length", "unknown-system", "national-disagrees"] as const;
/** What can be wrong with a code. */
export type HarmonizedCodeCode = (typeof HARMONIZED_CODE_CODES)[number];

/** Something wrong with a code. */
export interface HarmonizedCodeIssue extends Issue {
  readonly code: HarmonizedCodeCode;
}

/**
 * Reads the code of goods: a text of six digits, or of the ten of a Chinese national code, whose edition is passed; or a
 * record `{ system, subheading, national }`. Stops between digits (`6307.9000.10`) make no difference. Every issue at once.
 *
 * Whether a subheading exists is not looked up: a heading that no list here names is read like any other (see
 * `codeAgrees`).
 *
 * @param system the edition, for a text; a record names its own, or has none and means this one
 * @example
 * const read = readHarmonizedCode("6307.9000.10", "HS-2017");
 * read.ok && read.value // => { system: "HS-2017", subheading: "630790", national: "6307900010" }
 * const other = readHarmonizedCode({ system: "HS-2017", subheading: "6307.90", national: "6210.1030.10" });
 * other.ok ? [] : other.issues.map(({ code }) => code) // => ["national-disagrees"]
 */
export function readHarmonizedCode(
  input: unknown,
  system?: HarmonizedSystem,
): Result<HarmonizedCode, HarmonizedCodeIssue> {
  const isParted = isRecord(input);
  const issues: HarmonizedCodeIssue[] = [];
  const edition = isParted && input.system !== undefined ? input.system : system;
  if (!isSystem(edition)) issues.push({ code: "unknown-system", path: isParted ? ["system"] : [] });
  const whole = isParted ? undefined : digitsOf(input, [6, 10], [], issues);
  const national = isParted
    ? input.national === undefined
      ? undefined
      : digitsOf(input.national, [10], ["national"], issues)
    : whole?.length === 10
      ? whole
      : undefined;
  const subheading = isParted ? digitsOf(input.subheading, [6], ["subheading"], issues) : whole?.slice(0, 6);
  if (national !== undefined && subheading !== undefined && !national.startsWith(subheading))
    issues.push({ code: "national-disagrees", path: ["national"] });
  const [first, ...others] = issues;
  if (first !== undefined || subheading === undefined || !isSystem(edition))
    return failure(first ?? { code: "malformed", path: [] }, ...others);
  return success({ system: edition, subheading, ...(national === undefined ? {} : { national }) });
}

/**
 * A subheading as it is written, with its stop.
 *
 * @example
 * writtenSubheading({ system: "HS-2017", subheading: "630790" }) // => "6307.90"
 */
export function writtenSubheading({ subheading }: HarmonizedCode): string {
  return `${subheading.slice(0, 4)}.${subheading.slice(4)}`;
}

function isSystem(name: unknown): name is HarmonizedSystem {
  return isKeyOf(HARMONIZED_SYSTEMS, name);
}

/** The digits without their stops; `undefined` with an issue where it is no code. */
function digitsOf(
  written: unknown,
  lengths: readonly number[],
  path: readonly string[],
  issues: HarmonizedCodeIssue[],
): string | undefined {
  if (typeof written !== "string" || !/^\d+(\.\d+)*$/.test(written)) {
    issues.push({ code: "malformed", path });
    return undefined;
  }
  const digits = written.replaceAll(".", "");
  if (lengths.includes(digits.length)) return digits;
  issues.push({ code: "wrong-length", path });
  return undefined;
}
