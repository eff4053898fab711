import {
  absent,
  type Examination,
  examine,
  type Finding,
  type Instant,
  type Language,
  say as sayFinding,
} from "pratique";
import type { Form } from "pratique/declaration";
import { nextStep, type Step } from "./next-step.ts";
import { headingOf, questionOf } from "./question.ts";
import { readAnswer, readYesNo } from "./read-answer.ts";
import { answered, leftOut, placeOf, type State } from "./state.ts";
import type { Terminal } from "./terminal.ts";
import { type Say, wordsIn } from "./words.ts";

/** What stays the same throughout a conversation. */
interface Talk {
  readonly form: Form;
  readonly at: Instant;
  readonly language: Language;
  readonly say: Say;
  readonly terminal: Pick<Terminal, "ask" | "write">;
}

/**
 * Asks a form from its first item to its last, says at once what each answer leads to, and returns the examination of
 * what was answered. When no line comes any more, the rest is left out.
 */
export async function converse(
  form: Form,
  { language, at }: Pick<Talk, "language" | "at">,
  terminal: Talk["terminal"],
): Promise<Examination> {
  const talk: Talk = { form, at, language, say: wordsIn(language), terminal };
  greet(talk);
  const declaration = form.declaredAt === undefined ? {} : { [form.declaredAt]: at };
  const examination = examineIn(talk, await askAll({ declaration, leftOut: new Set(), list: undefined }, talk));
  sum(examination, talk);
  return examination;
}

function greet({ form, at, language, say, terminal }: Talk): void {
  terminal.write(form.edition.title[language]);
  if (form.edition.status === "illustrative") terminal.write(say("illustrative"));
  if (form.notice !== undefined) terminal.write(form.notice[language]);
  terminal.write(`${say("filledIn", { at })}\n${say("keys")}`);
}

async function askAll(start: State, talk: Talk): Promise<State> {
  const { form, at, say, terminal } = talk;
  const earlier: State[] = [];
  let state = start;
  let heading = "";
  for (;;) {
    const step = nextStep(form, state, { asOf: at });
    if (step === undefined) {
      const again = await goThroughAgain(state, talk);
      if (again === undefined) return state;
      state = again;
      continue;
    }
    const above = headingOf(step, talk);
    terminal.write(`${above === heading || above === "" ? "" : `\n${above}`}\n${questionOf(step, talk)}`);
    heading = above;
    const line = await terminal.ask();
    if (line === undefined) return state;
    const isBack = ["<", "＜"].includes(line.trim());
    const after = isBack ? earlier.pop() : afterLine(step, line, state, talk);
    if (after === undefined) terminal.write(say(isBack ? "nothingBefore" : "notAmongThem"));
    else {
      if (!isBack) {
        sayFound(step, state, after, talk);
        earlier.push(state);
      }
      state = after;
    }
  }
}

/** The state with what has to be answered no longer left out, where that is wanted. */
async function goThroughAgain(state: State, talk: Talk): Promise<State | undefined> {
  const { say, terminal } = talk;
  const missing = examineIn(talk, state).findings.filter(({ code }) => code === "missing");
  if (missing.length === 0) return undefined;
  terminal.write(`\n${say("again", { count: missing.length })}`);
  const line = await terminal.ask();
  if (line === undefined || readYesNo(line) !== true) return undefined;
  const places = new Set(missing.map(({ path }) => placeOf(path)));
  return { ...state, leftOut: new Set([...state.leftOut].filter((place) => !places.has(place))) };
}

/** What comes of a line; `undefined` where it answers nothing. */
function afterLine(step: Step, line: string, state: State, { language, say }: Talk): State | undefined {
  const { path } = step;
  const isEmpty = line.trim() === "";
  if (step.kind === "item") {
    if (isEmpty) return leftOut(state, path);
    const read = readAnswer(line, step.item, language, say);
    return read === undefined ? undefined : answered(state, path, read.answer);
  }
  const plain = line.normalize("NFKC").trim();
  if (step.kind === "row" && step.rows === 0 && (plain === "?" || plain === "-"))
    return answered(state, path, absent(plain === "?" ? "asked-unknown" : "asked-declined"));
  const isWanted = isEmpty ? false : readYesNo(line);
  if (isWanted === undefined) return undefined;
  if (step.kind === "group") return isWanted ? answered(state, path, {}) : leftOut(state, path);
  if (isWanted) return { ...answered(state, [...path, step.rows], {}), list: path };
  return step.rows === 0 ? leftOut(state, path) : { ...state, list: undefined };
}

/** Everything found where the line was answered, and what it brought about elsewhere; what is still to come is not missing. */
function sayFound(step: Step, before: State, after: State, talk: Talk): void {
  const known = new Set(examineIn(talk, before).findings.map(keyOf));
  for (const finding of examineIn(talk, after).findings) {
    const isHere = placeOf(finding.path) === placeOf(step.path);
    if (isHere || (finding.code !== "missing" && !known.has(keyOf(finding))))
      talk.terminal.write(`  ! ${sayFinding(finding, talk.language)}`);
  }
}

function keyOf({ code, path, rule }: Finding): string {
  return JSON.stringify([code, path, rule]);
}

function examineIn({ form, at }: Talk, { declaration }: State): Examination {
  return examine(form, declaration, { asOf: at });
}

function sum({ findings, completeness, verdict }: Examination, { language, say, terminal }: Talk): void {
  const { answered: done, required, unknown } = completeness;
  terminal.write(`\n${say("complete", { answered: done, required, unknown })}`);
  if (findings.length > 0) terminal.write(say("found"));
  for (const finding of findings) terminal.write(`  ! ${sayFinding(finding, language)}`);
  terminal.write(say(verdict));
}
