import { absent } from "../answer.js";
import { examine } from "../declaration/examine.js";
import { assess } from "../risk/assess.js";
import { type DeclaredAnswers, NO_CARD_ANSWERS, travellerFacts } from "../risk/traveller-facts.js";
import type { ProtocolConduct, ScreeningProtocol } from "./screening-protocol.js";

/** What an infected traveller has to say, if they say it. */
export interface ThingsToSay {
  readonly hasSymptoms: boolean;
  readonly hasFever: boolean;
  readonly tookMedicine: boolean;
  readonly knowsContact: boolean;
  readonly wasInAffectedArea: boolean;
}

/** Which of them a traveller says. */
type Said = Readonly<Record<keyof ProtocolConduct["tellsTruth"], boolean>>;

const NOT_ASKED = /* @__PURE__ */ absent("not-asked");

/** Stand for any country on the list of affected areas, and for any other. */
const AFFECTED = "ITA";
const OTHER = "NZL";

/**
 * The chance that the check of the declaration flags somebody: for everything that they have to say and may keep to
 * themselves, the answers go through the form, and what it read through the policy. What a form does not ask is not asked:
 * nobody is flagged for what is only undecided.
 */
export function declarationFlagChance(
  protocol: Pick<ScreeningProtocol, "form" | "grounds" | "on">,
  tellsTruth: ProtocolConduct["tellsTruth"],
): (things: ThingsToSay) => number {
  const hasCard = protocol.form !== undefined;
  const known = new Map<string, boolean>();
  const flags = (hasFever: boolean, said: Said) => {
    const key = JSON.stringify([said.symptoms && hasFever, ...Object.values(said)]);
    const isFlag = known.get(key) ?? isFlagged(protocol, hasFever, said);
    known.set(key, isFlag);
    return isFlag;
  };
  return ({ hasSymptoms, hasFever, tookMedicine, knowsContact, wasInAffectedArea }) => {
    const has = {
      symptoms: hasSymptoms && hasCard,
      contact: knowsContact && hasCard,
      stays: wasInAffectedArea && hasCard,
      medicine: tookMedicine && hasCard,
      unasked: hasSymptoms && !hasCard,
    };
    let flagged = 0;
    for (const [said, chance] of waysOfSaying(has, tellsTruth))
      if (chance > 0 && flags(hasFever, said)) flagged += chance;
    return Math.min(1, flagged);
  };
}

/** Every choice of what is said and what is not, with its chance. */
function waysOfSaying(has: Said, tellsTruth: ProtocolConduct["tellsTruth"]): readonly [said: Said, chance: number][] {
  let ways: [said: Partial<Said>, chance: number][] = [[{}, 1]];
  for (const question of Object.keys(has) as (keyof Said)[])
    ways = ways.flatMap(([said, chance]): [Partial<Said>, number][] => {
      const silent: [Partial<Said>, number] = [{ ...said, [question]: false }, chance];
      if (!has[question]) return [silent];
      const truth = tellsTruth[question];
      return [
        [{ ...said, [question]: true }, chance * truth],
        [silent[0], chance * (1 - truth)],
      ];
    });
  return ways as [Said, number][];
}

function isFlagged(
  { form, grounds, on }: Pick<ScreeningProtocol, "form" | "grounds" | "on">,
  hasFever: boolean,
  said: Said,
): boolean {
  const yesNo = (is: boolean) => (is ? "yes" : "no");
  const input = {
    direction: "entry",
    symptomsAny: yesNo(said.symptoms),
    ...(said.symptoms ? { symptomsListed: [hasFever ? "fever" : "dry-cough"] } : {}),
    travelHistory: [{ country: said.stays ? AFFECTED : OTHER, from: on, to: on }],
    contactWithCase: yesNo(said.contact),
    contactWithFebrilePerson: "no",
    communityCase: "no",
    clusterAtHomeOrOffice: "no",
    feverMedicine: yesNo(said.medicine),
    tested: "no",
  };
  const answers =
    form === undefined
      ? NO_CARD_ANSWERS
      : withEveryAnswer(examine(form, input).answers as Readonly<Partial<DeclaredAnswers>>, Object.keys(form.items));
  const facts = travellerFacts({
    on,
    affectedAreas: [{ country: AFFECTED, from: on }],
    readings: [],
    direction: "entry",
    declaration: said.symptoms || said.unasked ? "abnormal" : "normal",
    answers,
  });
  const assessment = assess(grounds, facts);
  return (assessment.decided ? assessment.grade : assessment.atLeast) === "triggered";
}

/** The answers that grading reads, of which a form may ask only some. */
function withEveryAnswer(answers: Readonly<Partial<DeclaredAnswers>>, asked: readonly string[]): DeclaredAnswers {
  const names = Object.keys(NO_CARD_ANSWERS) as (keyof DeclaredAnswers)[];
  return Object.fromEntries(
    names.map((name) => [name, asked.includes(name) ? (answers[name] ?? NOT_ASKED) : NOT_ASKED]),
  ) as unknown as DeclaredAnswers;
}
