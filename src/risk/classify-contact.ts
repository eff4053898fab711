import type { Truth } from "../logic/truth.js";
import type { Assessment } from "./assess.js";
import { contactFacts, type Encounter, type IndexCase } from "./contact-facts.js";
import { CONTACT_GRADES, type ContactGrade, type ContactPolicy, lookBackDaysOf } from "./contact-rules.js";
import { type ExposureWindow, exposureWindow } from "./exposure-window.js";
import { type AssessmentProof, prove } from "./prove.js";

/** What one encounter makes of a person, and why. */
export interface ContactClassification {
  readonly assessment: Assessment<ContactGrade>;
  /** Whether the person is a close contact: decided also where it is open which of the milder two applies. */
  readonly closeContact: Truth;
  /** The days that count; left out where the definition determines no contacts. */
  readonly window?: ExposureWindow;
  /** Every rule with its clause and the facts it read; `explain` says it in words. */
  readonly proof: AssessmentProof<ContactGrade>;
}

/** What several encounters make of one person. */
export type SeverestContact = {
  /** The encounters, by position, that give the grade or, while it is not decided, the least that it can be. */
  readonly by: readonly number[];
  /** Encounters of which it is not known what they make of the person, whether or not that matters any more. */
  readonly unresolved: readonly { readonly position: number; readonly needs: readonly string[] }[];
} & (
  | { readonly decided: true; readonly grade: ContactGrade }
  | { readonly decided: false; readonly atLeast: ContactGrade; readonly atMost: ContactGrade }
);

/**
 * What one encounter with one case makes of a person by a definition of contacts. Protection, range, onset or whatever
 * else is not known and can still change it leaves it undecided, with the facts that it needs: nobody is cleared by a
 * question that was not asked.
 *
 * @param policy the definition in force, with or without local overlays (`contacts9`)
 * @example
 * const indexCase = { kind: "confirmed", onsetOn: calendarDate("2022-07-10") };
 * const office = { on: calendarDate("2022-07-08"), closeRange: "yes", setting: "same-office" };
 * classifyContact(contacts9, indexCase, { ...office, effectiveProtection: "no" }).closeContact // => "true"
 * const { assessment } = classifyContact(contacts9, indexCase, office);
 * assessment.decided ? [] : [assessment.atLeast, ...assessment.needs] // => ["general-contact", "effectiveProtection"]
 */
export function classifyContact(
  policy: ContactPolicy,
  indexCase: IndexCase,
  encounter: Encounter,
): ContactClassification {
  const proof = prove(policy, contactFacts(indexCase, encounter));
  const lookBackDays = lookBackDaysOf(policy);
  return {
    assessment: proof.assessment,
    closeContact: closeContactOf(proof.assessment),
    ...(lookBackDays === undefined ? {} : { window: exposureWindow(indexCase, lookBackDays) }),
    proof,
  };
}

function closeContactOf(assessment: Assessment<ContactGrade>): Truth {
  if (assessment.decided) return assessment.grade === "close-contact" ? "true" : "false";
  return assessment.atMost === "close-contact" ? "undecided" : "false";
}

/**
 * What several encounters of one person come to, with one case or with several: the severest that any of them gives. An
 * encounter that is not decided leaves the person undecided only if it may give more than the others do; it is named
 * either way. Nobody is a contact by no encounter at all.
 *
 * @example
 * const indexCase = { kind: "confirmed", onsetOn: calendarDate("2022-07-10") };
 * const met = { on: calendarDate("2022-07-10"), closeRange: "yes", setting: "same-office" };
 * const severest = severestContact([
 *   classifyContact(contacts9, indexCase, met),
 *   classifyContact(contacts9, indexCase, { ...met, effectiveProtection: "no" }),
 * ]);
 * severest.decided && severest.grade // => "close-contact"
 * severest.unresolved // => [{ position: 0, needs: ["effectiveProtection"] }]
 */
export function severestContact(
  classifications: readonly Pick<ContactClassification, "assessment">[],
): SeverestContact {
  const bounds = classifications.map(({ assessment }) =>
    assessment.decided
      ? { least: rankOf(assessment.grade), most: rankOf(assessment.grade) }
      : { least: rankOf(assessment.atLeast), most: rankOf(assessment.atMost) },
  );
  const least = Math.max(0, ...bounds.map((each) => each.least));
  const most = Math.max(0, ...bounds.map((each) => each.most));
  const by = bounds.flatMap((each, position) => (least > 0 && each.least === least ? [position] : []));
  const unresolved = classifications.flatMap(({ assessment }, position) =>
    assessment.decided ? [] : [{ position, needs: assessment.needs }],
  );
  if (most === least) return { decided: true, grade: gradeAt(least), by, unresolved };
  return { decided: false, atLeast: gradeAt(least), atMost: gradeAt(most), by, unresolved };
}

const GRADES = /* @__PURE__ */ Object.keys(CONTACT_GRADES) as readonly ContactGrade[];

function rankOf(grade: ContactGrade): number {
  return GRADES.indexOf(grade);
}

function gradeAt(rank: number): ContactGrade {
  return GRADES[rank] as ContactGrade;
}
