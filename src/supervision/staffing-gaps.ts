import type { Text } from "../text.js";
import { byName, namedTwice } from "./by-name.js";
import type { Assignment, Shift, StaffMember } from "./shift.js";

/** What a shift may lack. */
export const STAFFING_GAPS = {
  people: { en: "too few people", zh: "人数不足" },
  qualification: { en: "too few with a qualification", zh: "具备资质人员不足" },
  language: { en: "too few who speak a language", zh: "外语人员不足" },
  agency: { en: "an agency is not present", zh: "有部门未到位" },
} as const satisfies Readonly<Record<string, Text>>;

/** Something that a shift lacks. */
export interface StaffingGap {
  readonly shift: string;
  readonly post: string;
  readonly lacks: keyof typeof STAFFING_GAPS;
  /** The qualification, language or agency; `undefined` where it is people. */
  readonly what: string | undefined;
  readonly needed: number;
  readonly present: number;
}

/** What shifts lack, and the assignments that could not be counted. */
export interface Staffing {
  /** In the order of the shifts. */
  readonly gaps: readonly StaffingGap[];
  /** Of a shift or a person that is in neither list, or of an id that several shifts bear. */
  readonly unknown: readonly Assignment[];
  /** Ids that several shifts bear, and people who are in the list more than once, each once. */
  readonly duplicates: { readonly shifts: readonly string[]; readonly people: readonly string[] };
}

/**
 * What each shift lacks of what it needs: people, qualifications, languages, agencies, each gap with its name and by how
 * much. A person assigned twice to a shift counts once. Somebody of whom nothing is known fills no need, and is named.
 * Where several shifts bear one id, nobody can tell which of them an assignment means, and it fills none; somebody who is
 * in the list twice counts once, with what every entry says.
 *
 * @example
 * const from = instant("2020-04-02T08:00+08:00");
 * const before = instant("2020-04-02T16:00+08:00");
 * const shift = { id: "S-1", post: "desk", from, before, needs: { people: 2, languages: { ru: 1 } } };
 * const staff = [{ person: "P-1", qualifications: [], languages: ["en"] }];
 * const { gaps } = staffingGaps([shift], staff, [{ shift: "S-1", person: "P-1" }]);
 * gaps.map(({ lacks, what, needed, present }) => [lacks, what, needed, present])
 * // => [["people", undefined, 2, 1], ["language", "ru", 1, 0]]
 * @see joint checkpoints of four agencies around Pingxiang, January 2020; deployment of qualified and language staff, discipline
 * inspection of port customs, April 2020
 */
export function staffingGaps(
  shifts: readonly Shift[],
  staff: readonly StaffMember[],
  assignments: readonly Assignment[],
): Staffing {
  const members = byName(staff, ({ person }) => person);
  const byId = byName(shifts, ({ id }) => id);
  const present = new Map(shifts.map(({ id }) => [id, new Set<Entries>()]));
  const unknown: Assignment[] = [];
  for (const assignment of assignments) {
    const entries = members.get(assignment.person);
    const onShift = byId.get(assignment.shift)?.length === 1 ? present.get(assignment.shift) : undefined;
    if (entries === undefined || onShift === undefined) unknown.push(assignment);
    else onShift.add(entries);
  }
  const gaps = shifts.flatMap((shift) => gapsOf(shift, [...(present.get(shift.id) ?? [])]));
  return { gaps, unknown, duplicates: { shifts: namedTwice(byId), people: namedTwice(members) } };
}

/** All that the list says of one person. */
type Entries = readonly StaffMember[];

function gapsOf({ id, post, needs }: Shift, present: readonly Entries[]): StaffingGap[] {
  const { people, qualifications = {}, languages = {}, agencies = [] } = needs;
  const count = (is: (member: StaffMember) => boolean) => present.filter((entries) => entries.every(is)).length;
  const all: readonly Omit<StaffingGap, "shift" | "post">[] = [
    { lacks: "people", what: undefined, needed: people, present: present.length },
    ...Object.entries(qualifications).map(([what, needed]) => ({
      lacks: "qualification" as const,
      what,
      needed,
      present: count((member) => member.qualifications.includes(what)),
    })),
    ...Object.entries(languages).map(([what, needed]) => ({
      lacks: "language" as const,
      what,
      needed,
      present: count((member) => member.languages.includes(what)),
    })),
    ...[...new Set(agencies)].map((what) => ({
      lacks: "agency" as const,
      what,
      needed: 1,
      present: count(({ agency }) => agency === what),
    })),
  ];
  // Written so that a need that is no number is not met.
  return all.filter((need) => !(need.present >= need.needed)).map((need) => ({ shift: id, post, ...need }));
}
