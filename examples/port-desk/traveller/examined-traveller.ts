import { absent } from "pratique";
import { type Examination, examine } from "pratique/declaration";
import { type CaseFile, openCaseFile, type Replay, replay } from "pratique/flow";
import {
  type AssessmentProof,
  type DeclaredAnswers,
  NO_CARD_ANSWERS,
  prove,
  type TravellerEvidence,
  type TravellerFacts,
  travellerFacts,
} from "pratique/risk";
import type { Rules } from "./rules.ts";
import type { RecordedHere, TravellerCase } from "./traveller-case.ts";

/** A traveller with everything that the rules say of them: what was found, what it means, what happened. */
export interface ExaminedTraveller {
  readonly traveller: TravellerCase;
  /** `undefined` for somebody who has not declared. */
  readonly examination: Examination | undefined;
  readonly facts: TravellerFacts;
  /** `undefined` where no policy was in force. */
  readonly proof: AssessmentProof | undefined;
  /** Where the traveller stands; `undefined` where no flow was in force. */
  readonly replay: Replay | undefined;
  readonly file: CaseFile | undefined;
}

/** An edition of the card that asks less leaves the rest not asked. */
const NOTHING_ASKED = Object.fromEntries(
  Object.keys(NO_CARD_ANSWERS).map((item) => [item, absent("not-asked")]),
) as unknown as DeclaredAnswers;

/** The check of the declaration, by its event. */
const CHECKED: Readonly<Record<string, "normal" | "abnormal">> = {
  "declaration-clear": "normal",
  "declaration-flagged": "abnormal",
};

/** Examines, grades and follows one traveller: the same in the worker, for the queue, and on the page, for the case file. */
export function examineTraveller(
  traveller: TravellerCase,
  { form, policy, flow }: Rules,
  recordedHere: RecordedHere = [],
): ExaminedTraveller {
  const { card, asOf, carries, on, affectedAreas, readings, timeZone, log } = traveller;
  const moment = { timeZone, ...(asOf === undefined ? {} : { asOf }), ...(carries === undefined ? {} : { carries }) };
  const examination = card === undefined ? undefined : examine(form, card, moment);
  const answers =
    examination === undefined ? {} : { answers: { ...NOTHING_ASKED, ...(examination.answers as object) } };
  const file = flow && { ...openCaseFile(traveller.id, flow), log: [...log, ...recordedHere] };
  // What was read bears no particulars and is not refused for the lack; what is recorded here was asked for them before.
  const followed = flow && file && replay(flow, file.log, { carries: [] });
  const checked = { ...directionOf(examination), ...declarationOf(followed) };
  const facts = travellerFacts({ on, affectedAreas, readings, ...answers, ...checked });
  return {
    traveller,
    examination,
    facts,
    proof: policy && prove(policy, facts),
    replay: followed,
    file,
  };
}

/** Whether the traveller leaves or enters, as the card has it. */
function directionOf(examination: Examination | undefined): Pick<TravellerEvidence, "direction"> {
  const direction = (examination?.answers as TravellerEvidence | undefined)?.direction;
  return direction === undefined ? {} : { direction };
}

/** What an officer's check of the declaration came to, the last time that there was one. */
function declarationOf(followed: Replay | undefined): Pick<TravellerEvidence, "declaration"> {
  const last = followed?.accepted.findLast(({ entry }) => Object.hasOwn(CHECKED, entry.event));
  const declaration = last && CHECKED[last.entry.event];
  return declaration === undefined ? {} : { declaration };
}
