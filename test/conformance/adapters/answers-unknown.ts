import { type Answer, absent, isAbsent } from "pratique";
import { calendarDate } from "pratique/calendar";
import { aircraftFeverGuide2005, assess, definePolicy } from "pratique/risk";
import { countAnswers } from "pratique/statistics";
import { type Asks, type Case, NotAnswered } from "../case.ts";
import { answerFor, listIn, onlyKeys, recordIn, word } from "../words.ts";

export const answersUnknown: Asks = {
  "trigger-from-answers": { given: ["answers"], when: ["on"], answer: triggerFromAnswers },
  "fever-guide-from-answers": { given: ["answers"], when: ["on"], answer: feverGuideFromAnswers },
  "count-answers": { answer: countOfAnswers },
};

const FACTS = {
  symptomatic: { kind: "yes-no" },
  "from-affected-area": { kind: "yes-no" },
  "contact-with-case": { kind: "yes-no" },
} as const;
const WORDS = { en: "of the case", zh: "案例" };
const RULE = { grade: "triggered", text: WORDS, source: { en: "the case", zh: "本案例" } } as const;

/** The predicate of the cases as a policy: any of its three facts. */
const anyGround = definePolicy({
  edition: {
    id: "answers-unknown",
    series: "conformance",
    title: WORDS,
    authority: WORDS,
    status: "illustrative",
    from: calendarDate("2020-03-01"),
    source: "any of symptomatic, from-affected-area, contact-with-case",
  },
  facts: FACTS,
  grades: { clear: WORDS, triggered: WORDS },
  rules: [
    { id: "symptomatic", when: { fact: "symptomatic", is: "yes" }, ...RULE },
    { id: "from-affected-area", when: { fact: "from-affected-area", is: "yes" }, ...RULE },
    { id: "contact-with-case", when: { fact: "contact-with-case", is: "yes" }, ...RULE },
  ],
});

function triggerFromAnswers({ given }: Case) {
  const answers = recordIn(given, "answers");
  onlyKeys(answers, "given.answers", Object.keys(FACTS));
  const assessment = assess(anyGround, {
    symptomatic: yesNo(answers.symptomatic),
    "from-affected-area": yesNo(answers["from-affected-area"]),
    "contact-with-case": yesNo(answers["contact-with-case"]),
  });
  if (!assessment.decided) return { triggered: "undecided", mayBeGradedClear: false, undecided: assessment.needs };
  const isClear = assessment.grade === "clear";
  return { triggered: !isClear, mayBeGradedClear: isClear, undecided: [] };
}

const GUIDE_ANSWERS = { feverAtLeast38: "fever-38-or-more", accompanyingSign: "accompanying-sign" };

/** The guide on the answers in words alone: nothing was measured, and the signs were not gone through. */
function feverGuideFromAnswers({ given }: Case) {
  const answers = recordIn(given, "answers");
  onlyKeys(answers, "given.answers", Object.values(GUIDE_ANSWERS));
  const assessment = assess(aircraftFeverGuide2005, {
    celsius: absent("not-asked"),
    feverAtLeast38: yesNo(answers["fever-38-or-more"]),
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
  const answer = answerFor(value ?? "not-asked");
  if (answer === "yes" || answer === "no" || isAbsent(answer)) return answer;
  throw new NotAnswered("an answer that is neither yes nor no nor absent");
}
