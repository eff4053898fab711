import { type Answer, absent, isAbsent } from "pratique";
import { calendarDate } from "pratique/calendar";
import * as risk from "pratique/risk";
import { aircraftFeverGuide2005, assess, NO_CARD_ANSWERS, type Policy, travellerFacts } from "pratique/risk";
import { countAnswers } from "pratique/statistics";
import { type Asks, type Case, NotAnswered } from "../case.ts";
import { editionOn, editionsOf } from "../editions.ts";
import { answerFor, listIn, onlyKeys, recordIn, textIn, word } from "../words.ts";

type TravellerPolicy = Policy<typeof risk.TRAVELLER_FACTS, "clear" | "triggered">;

export const answersUnknown: Asks = {
  "trigger-from-answers": { given: ["answers"], when: ["on"], answer: triggerFromAnswers },
  "fever-guide-from-answers": { given: ["answers"], when: ["on"], answer: feverGuideFromAnswers },
  "count-answers": { answer: countOfAnswers },
};

/** What the facts of the library are called in the cases, for the three grounds. */
const GROUND_ANSWERS = {
  symptomsAny: "symptomatic",
  stays: "from-affected-area",
  contactWithCase: "contact-with-case",
};

/** The grounds of the day on answers in words alone: nobody was measured, and no other question was asked. */
function triggerFromAnswers({ given, when }: Case) {
  const answers = recordIn(given, "answers");
  onlyKeys(answers, "given.answers", Object.values(GROUND_ANSWERS));
  const on = calendarDate(textIn(when, "on"));
  const fromArea = yesNo(answers["from-affected-area"]);
  const facts = travellerFacts({
    on,
    affectedAreas: [{ country: AREA, from: on }],
    readings: [],
    answers: {
      ...NO_CARD_ANSWERS,
      symptomsAny: yesNo(answers.symptomatic),
      travelHistory: isAbsent(fromArea) ? fromArea : fromArea === "yes" ? [{ country: AREA, to: on }] : [],
      contactWithCase: yesNo(answers["contact-with-case"]),
    },
  });
  const policy = editionOn(editionsOf<TravellerPolicy>(risk, "cn-traveller-trigger"), on, "policy");
  const assessment = assess(policy, facts);
  if (!assessment.decided)
    return {
      triggered: "undecided",
      mayBeGradedClear: false,
      undecided: assessment.needs.map((fact) => word(GROUND_ANSWERS, fact, "needed fact")),
    };
  const isClear = assessment.grade === "clear";
  return { triggered: !isClear, mayBeGradedClear: isClear, undecided: [] };
}

/** Whichever area is meant: the case says whether the traveller was there, and not where. */
const AREA = "affected-area";

const GUIDE_ANSWERS = { feverAtLeast38: "fever-38-or-more", accompanyingSign: "accompanying-sign" };

/** The guide on the answers in words alone: nothing was measured, and the signs were not gone through. */
function feverGuideFromAnswers({ given }: Case) {
  const answers = recordIn(given, "answers");
  onlyKeys(answers, "given.answers", Object.values(GUIDE_ANSWERS));
  const assessment = assess(aircraftFeverGuide2005, {
    temperatureTaken: "no",
    celsius: absent("not-asked"),
    feverAtLeast38: yesNo(answers["fever-38-or-more"]),
    signsGoneThrough: "no",
    signs: absent("not-asked"),
    accompanyingSign: yesNo(answers["accompanying-sign"]),
  });
  if (assessment.decided) return { likelihoodRaised: assessment.grade === "likelihood-raised", undecided: [] };
  return {
    likelihoodRaised: "undecided",
    undecided: assessment.needs.map((fact) => word(GUIDE_ANSWERS, fact, "needed fact")),
  };
}

function countOfAnswers({ given }: Case) {
  const [name, ...others] = Object.keys(given);
  if (name === undefined || others.length > 0) throw new NotAnswered("given: more or less than one list of answers");
  const { yes, no, absent, shareYes } = countAnswers(listIn(given, name).map(yesNo));
  return {
    counts: {
      yes,
      no,
      unknown: absent["asked-unknown"],
      declined: absent["asked-declined"],
      "not-asked": absent["not-asked"],
      "not-applicable": absent["not-applicable"],
    },
    denominatorAnswered: shareYes.of,
    shareYes: shareYes.share,
  };
}

function yesNo(value: unknown): Answer<"yes" | "no"> {
  const isBlank = value === null || value === undefined || (typeof value === "string" && value.trim() === "");
  const answer = isBlank ? absent("not-asked") : answerFor(value);
  if (answer === "yes" || answer === "no" || isAbsent(answer)) return answer;
  throw new NotAnswered("an answer that is neither yes nor no nor absent");
}
