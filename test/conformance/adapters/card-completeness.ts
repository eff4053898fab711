import { isAbsent } from "pratique";
import { calendarDate, startOfDay } from "pratique/calendar";
import { examine, type Finding, type Form } from "pratique/declaration";
import { type Asks, type Case, type Given, isRecord } from "../case.ts";
import { cardFor } from "../exit-entry-cards.ts";
import { answerFor, camelCase, kebabCase, recordIn, textIn } from "../words.ts";

export const cardCompleteness: Asks = {
  "check-card": { given: ["card"], when: ["edition", "on"], answer: checkCard },
};

/** The cases' calendar is that of mainland China. */
const TIME_ZONE = "Asia/Shanghai";

/** An answer that does not apply has a word of its own at these items, and a common one elsewhere. */
const INAPPLICABLE_WORDS: Given = { testResult: "test-result-without-test" };

function checkCard({ given, when }: Case) {
  const form = cardFor(when);
  const asOf = when.on === undefined ? {} : { asOf: startOfDay(calendarDate(textIn(when, "on")), TIME_ZONE) };
  const card = recordIn(given, "card");
  const looked = examine(form, inputOf(card, form), { ...asOf, timeZone: TIME_ZONE });
  const said = (code: Finding["code"]) => looked.findings.filter((finding) => finding.code === code);
  const malformed = said("malformed").map((finding) => ({ finding, written: writtenAt(finding, card) }));
  const missing = namesOf(said("missing"));
  const illegible = namesOf(malformed.filter(({ written }) => isIllegible(written)).map(({ finding }) => finding));
  const unreal = malformed.filter(({ written }) => typeof written === "string").map(({ finding }) => finding);
  const contradictions = new Set([
    ...[...said("contradictory"), ...said("out-of-range")].map(({ rule }) => rule),
    ...said("not-applicable").map(({ path }) => INAPPLICABLE_WORDS[String(path[0])] ?? "answer-to-inapplicable-item"),
    ...unreal.filter(({ path }) => kindAt(form, path) === "date").map(() => "impossible-date"),
  ]);
  return {
    complete: missing.length + malformed.length + contradictions.size === 0,
    missing,
    illegible,
    contradictions: [...contradictions],
    notApplicable: Object.entries(looked.declaration)
      .filter(([, answer]) => isAbsent(answer) && answer.absent === "not-applicable")
      .map(([name]) => kebabCase(name)),
    answeredButNotAsked: namesOf(said("unrecognised")),
  };
}

/** The card with the form's names; in an item with a vocabulary, the words for an absent answer are not text. */
function inputOf(card: Given, form: Form): Given {
  return Object.fromEntries(
    Object.entries(card).map(([name, value]) => {
      const key = camelCase(name);
      return [key, form.items[key]?.kind === "text" ? value : answerFor(value)];
    }),
  );
}

function namesOf(findings: readonly Finding[]): string[] {
  return [...new Set(findings.map(({ path }) => kebabCase(String(path[0]))))];
}

/** What stands on the card where something was found. */
function writtenAt({ path: [item, ...inner] }: Finding, card: Given): unknown {
  const top = card[kebabCase(String(item))];
  return inner.reduce<unknown>((value, key) => Object(value)[key], top);
}

function isIllegible(written: unknown): boolean {
  return isRecord(written) && written.illegible === true;
}

function kindAt(form: Form, [item, , inner]: Finding["path"]): string | undefined {
  const top = form.items[String(item)];
  return top?.kind === "list" ? top.items[String(inner)]?.kind : top?.kind;
}
