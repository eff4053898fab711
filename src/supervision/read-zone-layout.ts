import { isName, isRecord } from "../record.js";
import { failure, type Issue, type Result, success, unless } from "../result.js";
import { OUTSIDE, ROOM_USES, type ZoneLayout } from "./zone-layout.js";

/** Why something is no layout. */
export interface ZoneLayoutIssue extends Issue {
  readonly code: "malformed" | "unknown-scheme";
}

/**
 * Reads a layout from anything, such as parsed JSON: every issue at once, in the order of the layout. It says whether it
 * is a layout; whether it is a sound one says `checkLayout`. Keys that a layout does not have stay in it.
 *
 * @param schemes the ids of the schemes that a layout may follow
 * @example
 * readZoneLayout(JSON.parse(JSON.stringify(portThreeZonesExample)), ["three-zones-2020-04"]).ok // => true
 * const read = readZoneLayout({ id: "pier 3", scheme: "three-zones-2020-04", zones: [], rooms: [] }, ["three-zones-2020-04"]);
 * read.ok ? [] : read.issues // => [{ code: "malformed", path: ["doors"] }]
 */
export function readZoneLayout(input: unknown, schemes: readonly string[]): Result<ZoneLayout, ZoneLayoutIssue> {
  if (!isRecord(input)) return failure({ code: "malformed", path: [] });
  const { id, scheme, separateWays } = input;
  const isKnown = schemes.some((each) => each === scheme);
  const issues: ZoneLayoutIssue[] = [
    ...unless(isName(id), "malformed", ["id"]),
    ...(isName(scheme) && !isKnown ? [{ code: "unknown-scheme", path: ["scheme"] } as const] : []),
    ...unless(isName(scheme), "malformed", ["scheme"]),
    ...issuesOfEach(input, "zones", ({ id, label, kind, needs, refusesUsed }) => ({
      id: isName(id),
      label: isLabel(label),
      kind: isName(kind),
      needs: isListOf(needs, isName),
      refusesUsed: isFlag(refusesUsed),
    })),
    ...issuesOfEach(input, "rooms", ({ id, label, zone, uses }) => ({
      id: isName(id) && id !== OUTSIDE,
      label: isLabel(label),
      zone: isName(zone),
      uses: uses === undefined || isListOf(uses, (use) => isName(use) && Object.hasOwn(ROOM_USES, use)),
    })),
    ...issuesOfEach(input, "doors", ({ id, from, to, ways }) => ({
      id: isName(id),
      from: isName(from),
      to: isName(to),
      ways: ways === "one-way" || ways === "both-ways",
    })),
    ...unless(isFlag(separateWays), "malformed", ["separateWays"]),
  ];
  const [first, ...others] = issues;
  return first === undefined ? success(input as unknown as ZoneLayout) : failure(first, ...others);
}

type Fields = Readonly<Record<string, unknown>>;

function issuesOfEach(
  input: Fields,
  list: string,
  look: (one: Fields) => Readonly<Record<string, boolean>>,
): ZoneLayoutIssue[] {
  const members = input[list];
  if (!Array.isArray(members)) return unless(false, "malformed", [list]);
  // A list with holes has members that are none.
  return Array.from(members as readonly unknown[]).flatMap((one, place) =>
    isRecord(one)
      ? Object.entries(look(one)).flatMap(([key, isRight]) => unless(isRight, "malformed", [list, place, key]))
      : unless(false, "malformed", [list, place]),
  );
}

function isLabel(value: unknown): boolean {
  return isRecord(value) && isName(value.en) && isName(value.zh);
}

function isFlag(value: unknown): boolean {
  return value === undefined || typeof value === "boolean";
}

function isListOf(value: unknown, isOne: (member: unknown) => boolean): boolean {
  return Array.isArray(value) && Array.from(value as readonly unknown[]).every(isOne);
}
