import { isName, isRecord } from "../record.js";
import type { Path } from "../result.js";
import type { Text } from "../text.js";
import { type ConformanceCase, isPath, readExpectedFinding } from "./conformance-cases.js";
import { DECLARATION_DEFECTS } from "./declaration-defects.js";
import type { ExpectedFinding } from "./defective-declarations-from.js";

/** How an implementation's answer can differ from the truth. */
export const ANSWER_DIFFERENCES = [
  "not-answered",
  "answered-twice",
  "unreadable",
  "not-found",
  "found-wrongly",
] as const;
/** How an answer differs from the truth. */
export type AnswerDifferenceKind = (typeof ANSWER_DIFFERENCES)[number];

/** One thing in which an implementation's answer to a case is not the truth. */
export interface AnswerDifference {
  readonly case: string;
  readonly kind: AnswerDifferenceKind;
  /** Where in the declaration, for what was not found or found wrongly; in the answer, for what cannot be read. */
  readonly path: Path;
  /** The code that was not found, or was; `undefined` of other differences. */
  readonly code: string | undefined;
  readonly text: Text;
}

/** What a comparison comes to. */
export interface AnswerComparison {
  readonly cases: number;
  /** Cases whose answer is the truth. */
  readonly agreeing: number;
  readonly differences: readonly AnswerDifference[];
  /** Answers to what was not asked, by the name that they give, each once. */
  readonly notAsked: readonly string[];
}

/**
 * Holds an implementation's answers to the truth, case by case: by path and code, in any order, what is found twice at one
 * place counting once. An answer is `{ case, findings: [{ path, code }] }`; other keys are not looked at. It accepts any
 * JSON and never throws on it; what an answer says is repeated in no text but by path and by the codes of this library.
 *
 * @example
 * const asOf = instant("2020-03-18T06:10:00+08:00");
 * const cases = conformanceCases(exitEntryCard5, { seed: 1, count: 8, asOf });
 * const answers = cases.map(({ case: name, input, asOf: at }) =>
 *   ({ case: name, findings: examine(exitEntryCard5, input, { asOf: at }).findings }));
 * compareAnswers(cases, answers).agreeing // => 8
 * compareAnswers(cases, answers.slice(1)).differences[0]?.text.en // => "cn-exit-entry-5/1/1 (nothing wrong): not answered"
 */
export function compareAnswers(cases: readonly ConformanceCase[], answers: readonly unknown[]): AnswerComparison {
  const given = new Map<string, unknown[]>();
  for (const answer of answers) {
    const name = isRecord(answer) && isName(answer["case"]) ? answer["case"] : "";
    const others = given.get(name);
    if (others === undefined) given.set(name, [answer]);
    else others.push(answer);
  }
  const asked = new Set(cases.map((one) => one.case));
  const differences = cases.flatMap((one) => differencesIn(one, given.get(one.case) ?? []));
  const differing = new Set(differences.map((difference) => difference.case));
  return {
    cases: cases.length,
    agreeing: cases.filter((one) => !differing.has(one.case)).length,
    differences,
    notAsked: [...given.keys()].filter((name) => !asked.has(name)),
  };
}

function differencesIn(asked: ConformanceCase, [answer, ...others]: readonly unknown[]): AnswerDifference[] {
  if (answer === undefined) return [difference(asked, "not-answered", [])];
  if (others.length > 0) return [difference(asked, "answered-twice", [])];
  const findings = isRecord(answer) ? answer["findings"] : undefined;
  if (!Array.isArray(findings)) return [difference(asked, "unreadable", ["findings"])];
  const unreadable = findings.findIndex(
    (finding) => !isRecord(finding) || !isPath(finding["path"]) || !isName(finding["code"]),
  );
  if (unreadable >= 0) return [difference(asked, "unreadable", ["findings", unreadable])];
  const found = new Map(findings.map((finding) => [keyOf(finding as ExpectedFinding), finding as ExpectedFinding]));
  const expected = new Set(asked.expected.map(keyOf));
  return [
    ...asked.expected
      .filter((finding) => !found.has(keyOf(finding)))
      .map(({ path, code }) => difference(asked, "not-found", path, code)),
    ...[...found]
      .filter(([key]) => !expected.has(key))
      .map(([, finding]) => difference(asked, "found-wrongly", finding.path, readExpectedFinding(finding)?.code)),
  ];
}

const keyOf = ({ path, code }: ExpectedFinding) => JSON.stringify([code, ...path]);

function difference(asked: ConformanceCase, kind: AnswerDifferenceKind, path: Path, code?: string): AnswerDifference {
  const done = asked.defect === undefined ? NOTHING_WRONG : DECLARATION_DEFECTS[asked.defect];
  const said = sentence(kind, path, code);
  const text = { en: `${asked.case} (${done.en}): ${said.en}`, zh: `${asked.case}（${done.zh}）：${said.zh}` };
  return { case: asked.case, kind, path, code, text };
}

const NOTHING_WRONG: Text = { en: "nothing wrong", zh: "没有错误" };
const AN_UNKNOWN_CODE: Text = { en: "a code that there is not", zh: "不存在的代码" };

function sentence(kind: AnswerDifferenceKind, path: Path, code: string | undefined): Text {
  const steps = path.join(".");
  const [en, zh] = [code ?? AN_UNKNOWN_CODE.en, code ?? AN_UNKNOWN_CODE.zh];
  switch (kind) {
    case "not-answered":
      return { en: "not answered", zh: "没有答案" };
    case "answered-twice":
      return { en: "answered more than once", zh: "答案重复" };
    case "unreadable":
      return { en: `the answer cannot be read at ${steps}`, zh: `答案的${steps}无法读取` };
    case "not-found":
      return { en: `${en} was not found at ${steps}`, zh: `${steps}处应发现${zh}，但没有` };
    case "found-wrongly":
      return { en: `${en} was found at ${steps} and is not there`, zh: `${steps}处没有${zh}，却被发现` };
  }
}
