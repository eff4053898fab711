import { isAbsent } from "../answer.js";
import { ageInYears, type CalendarDate, isCalendarDate } from "../calendar/calendar-date.js";
import { writtenDay } from "../calendar/instant.js";
import { localDay } from "../calendar/time-zone.js";
import { isRecord } from "../record.js";
import { answerAt, itemOutsideLists } from "./answer-at.js";
import type { Examination } from "./examination.js";
import { type ExaminationOptions, examine } from "./examine.js";
import { expect } from "./expectation.js";
import { type Expectation, type Finding, finding, type Verdict, verdictOn } from "./finding.js";
import type { Form } from "./form.js";
import type { DeclarationOf, ItemTable } from "./items.js";

/** What a submission for several travellers may be examined with besides. */
export interface JointExaminationOptions extends ExaminationOptions {
  /**
   * Who may not be declared without an adult in the same submission: whoever is younger than so many years on the day
   * of `asOf`. `birthDate` is the item, its name or its path with dots.
   */
  readonly minors?: { readonly birthDate: string; readonly years: number };
}

/** Everything that one look at a submission for several travellers shows. */
export interface JointExamination<Declared = unknown> {
  /** The examination of each member, in the order of the submission. */
  readonly members: readonly Examination<Declared>[];
  /** What was found at the submission as a whole, or at a member beside the others: `["members", 2, "birthDate"]`. */
  readonly findings: readonly Finding[];
  /** Rules between the members that could not be looked at, because they need `asOf`. */
  readonly notEvaluated: readonly string[];
  /** The worst of all. */
  readonly verdict: Verdict;
  /** Whether every member's declaration may be accepted as it is, and nothing was found between them. */
  readonly acceptable: boolean;
}

const MINOR_RULE = "minor-without-adult";

/**
 * Examines one submission for a family or a group, `{ shared, members }`: the answers that all share, such as flight and
 * address, and the answers of each. Each member is examined as if the shared answers stood in their own declaration: an
 * own answer wins, a blank one does not erase what is shared, and in groups that holds item by item.
 *
 * It accepts any value and never throws on what JSON can hold. What is no submission has no members and a finding that
 * blocks: `malformed` where it, its shared answers or its members cannot be read, `missing` where there are no members.
 *
 * A child is found without an adult only when every member's birth date is known: a birth date that is absent, or lies
 * after `asOf`, may be the adult's.
 *
 * @throws TypeError when `minors` names no date item of the form.
 * @example
 * const together = examineTogether(exitEntryCard5, {
 *   shared: { serviceNumber: "CA936", commercialConveyance: "yes" },
 *   members: [{ name: "SHI Li" }, { name: "SHI Wei", serviceNumber: "" }],
 * });
 * together.members.map(({ declaration }) => declaration.serviceNumber) // => ["CA936", "CA936"]
 * together.verdict // => "blocked"
 * @see IHR (2005), Article 23.3 (for a child a parent or guardian consents)
 */
export function examineTogether<Items extends ItemTable>(
  form: Form<Items>,
  submission: unknown,
  options: JointExaminationOptions = {},
): JointExamination<DeclarationOf<Items>> {
  const { minors, ...each } = options;
  if (minors !== undefined && itemOutsideLists(form.items, minors.birthDate)?.kind !== "date")
    throw new TypeError(`examineTogether: expected minors to name a date item, got "${minors.birthDate}"`);
  const findings: Finding[] = [];
  const { shared, members: inputs } = partsOf(submission, findings);
  const members = inputs.map((own) => examine(form, withShared(form.items, shared, own), each));
  const isOpen = minors !== undefined && options.asOf === undefined;
  if (minors !== undefined && !isOpen) findings.push(...minorsAlone(form, members, minors, options));
  return {
    members,
    findings,
    notEvaluated: isOpen ? [MINOR_RULE] : [],
    verdict: verdictOn([findings, ...members.map((member) => member.findings)].flat()),
    acceptable: findings.every(({ severity }) => severity === "note") && members.every((member) => member.acceptable),
  };
}

type Answers = Readonly<Record<string, unknown>>;

/** The parts of a submission that can be read; what is wrong with the others is added to the findings. */
function partsOf(submission: unknown, findings: Finding[]): { shared: Answers; members: readonly unknown[] } {
  const add = (code: "malformed" | "missing" | "unrecognised", path: string[], kind?: "declaration" | "list") =>
    findings.push(finding(code, path, undefined, kind && expect(kind)));
  if (isNothing(submission)) add("missing", ["members"]);
  else if (!isRecord(submission)) add("malformed", [], "declaration");
  if (!isRecord(submission)) return { shared: {}, members: [] };
  const { shared, members } = submission;
  if (!isNothing(shared) && !isRecord(shared)) add("malformed", ["shared"], "declaration");
  if (!isNothing(members) && !Array.isArray(members)) add("malformed", ["members"], "list");
  else if (isNothing(members) || members.length === 0) add("missing", ["members"]);
  for (const key of Object.keys(submission)) if (key !== "shared" && key !== "members") add("unrecognised", [key]);
  return { shared: isRecord(shared) ? shared : {}, members: Array.isArray(members) ? members : [] };
}

/** One member's answers, with the shared ones where they have none; what is no declaration stays as it is. */
function withShared(items: ItemTable, shared: Answers, own: unknown): unknown {
  if (isNothing(own)) return shared;
  return isRecord(own) ? joined(items, shared, own) : own;
}

function joined(items: ItemTable, shared: Answers, own: Answers): Answers {
  const names = new Set([...Object.keys(shared), ...Object.keys(own)]);
  // Entries and not assignments: a key `__proto__` that came out of JSON is a key like any other.
  return Object.fromEntries(
    [...names].map((name) => {
      if (!Object.hasOwn(shared, name)) return [name, own[name]];
      if (!Object.hasOwn(own, name) || isBlank(own[name])) return [name, shared[name]];
      const item = Object.hasOwn(items, name) ? items[name] : undefined;
      const [ofAll, ofOne] = [shared[name], own[name]];
      const isJoined = item?.kind === "group" && isGroup(ofAll) && isGroup(ofOne);
      return [name, isJoined ? joined(item.items, ofAll, ofOne) : ofOne];
    }),
  );
}

/** What an examination takes for no answer. "Unknown" and "declined" are answers. */
function isBlank(answer: unknown): boolean {
  if (isNothing(answer)) return true;
  if (typeof answer === "string") return answer.trim() === "";
  if (Array.isArray(answer)) return answer.length === 0;
  return isAbsent(answer) && answer.absent !== "asked-unknown" && answer.absent !== "asked-declined";
}

function isNothing(value: unknown): value is undefined | null {
  return value === undefined || value === null;
}

function isGroup(value: unknown): value is Answers {
  return isRecord(value) && !isAbsent(value);
}

/** Every member is a minor, for certain: one finding for each. */
function minorsAlone(
  form: Form,
  members: readonly Examination[],
  { birthDate, years }: NonNullable<JointExaminationOptions["minors"]>,
  { asOf, timeZone }: ExaminationOptions,
): Finding[] {
  if (asOf === undefined) return [];
  const today = timeZone === undefined ? writtenDay(asOf) : localDay(asOf, timeZone);
  const isMinor = (born: unknown) =>
    isCalendarDate(born) && today >= (born as CalendarDate) && ageInYears(born, today) < years;
  if (!members.every(({ answers }) => isMinor(answerAt(answers, birthDate)))) return [];
  const expectation: Expectation = {
    en: `an adult declared together with whoever is younger than ${years}`,
    zh: `与未满${years}周岁者一并申报的成年人`,
    place: `rule.${MINOR_RULE}`,
    values: { years },
  };
  const label = itemOutsideLists(form.items, birthDate)?.label;
  return members.map((_, index) =>
    finding("contradictory", ["members", index, ...birthDate.split(".")], label, expectation, MINOR_RULE),
  );
}
