import { join, relative } from "node:path";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { ROOT } from "./sources.js";

/*
 * "No" is a text, and an absent answer is an object: to JavaScript both are as true as "yes". Whoever asks an answer
 * whether it is true, takes "no" and "does not know" for "yes". So nobody does, in the library or in its examples: answers
 * are compared.
 */

/** A file that is not there, beside the others: every line that says so is an offence, and no other line is. */
const FIXTURE = join(ROOT, "examples", "truth-tests-fixture.ts");
const FIXTURE_TEXT = `
import { type Absent, type Answer, given, isAbsent } from "pratique";
import { type Declaration, examine, exitEntryCard5 } from "pratique/declaration";

type YesNo = Answer<"yes" | "no">;
type Given = "yes" | "no" | undefined;
type Card = Declaration<typeof exitEntryCard5>;
export const offences = [
  (answer: YesNo) => { if (answer) return 1; else return 2; }, // offence
  (answer: YesNo) => (answer ? 1 : 2), // offence
  (answer: YesNo) => !answer, // offence
  (answer: YesNo) => !!answer === true, // offence
  (answer: YesNo) => answer && 1, // offence
  (answer: YesNo) => answer || 1, // offence
  (answer: YesNo) => isAbsent(answer) || answer ? 1 : 2, // offence
  (answer: YesNo) => { if (((answer))) return 1; else return 2; }, // offence
  (answer: YesNo) => Boolean(answer), // offence
  (answers: readonly YesNo[]) => answers.filter(Boolean), // offence
  (given: Given) => (given ? 1 : 2), // offence
  (given: Given) => { given ||= "no"; return given; }, // offence
  (given: Given) => { given &&= "no"; return given; }, // offence
  (answer: YesNo) => (given(answer) ? 1 : 2), // offence
  (card: Card) => { while (card.name) return 1; return 2; }, // offence
  (card: Card) => { do {} while (card.symptomsListed); }, // offence
  (card: Card) => { for (; card.travelHistory; ) return 1; return 2; }, // offence
  (card: Card) => card.name !== "x" && card.tested ? 1 : 2, // offence
  (reason: Absent | undefined) => (reason ? 1 : 2), // offence
  (input: unknown) => examine(exitEntryCard5, input).declaration.sex && 1, // offence
  <Kept extends Answer<string>>(answer: Kept) => (answer ? 1 : 2), // offence
];
export const fair = [
  (answer: YesNo) => (answer === "yes" || isAbsent(answer) ? 1 : 2),
  (given: Given) => (given === undefined ? 1 : 2),
  (given: Given) => given ?? "no",
  (card: Card) => !isAbsent(card.name) && card.name.length > 1,
  (card: Card) => (isAbsent(card.travelHistory) ? 0 : card.travelHistory.length || 1),
  (card: Card | undefined) => card && card.name === "x",
  (count: number, answer: YesNo) => count && answer,
  (names: readonly (string | undefined)[]) => names.filter(Boolean),
  (card: Card) => (isAbsent(card.name) ? "" : card.name && "named"),
];
`;

const OPERATORS: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.AmpersandAmpersandToken,
  ts.SyntaxKind.BarBarToken,
  ts.SyntaxKind.AmpersandAmpersandEqualsToken,
  ts.SyntaxKind.BarBarEqualsToken,
]);

/** What a piece of code asks whether it is true. */
function asked(node: ts.Node): ts.Expression | undefined {
  if (ts.isIfStatement(node) || ts.isWhileStatement(node) || ts.isDoStatement(node)) return node.expression;
  if (ts.isForStatement(node) || ts.isConditionalExpression(node)) return node.condition;
  if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken) return node.operand;
  if (ts.isBinaryExpression(node) && OPERATORS.has(node.operatorToken.kind)) return node.left;
  if (ts.isCallExpression(node) && node.expression.getText() === "Boolean") return node.arguments[0];
  return undefined;
}

/** What is kept of a list by asking each element whether it is true. */
function listAsked(node: ts.Node): ts.Expression | undefined {
  const isAskedWhole = ts.isCallExpression(node) && node.arguments[0]?.getText() === "Boolean";
  return isAskedWhole && ts.isPropertyAccessExpression(node.expression) ? node.expression.expression : undefined;
}

function isAnswer(type: ts.Type, checker: ts.TypeChecker): boolean {
  if (type.isUnion()) return type.types.some((part) => isAnswer(part, checker));
  if ((type.flags & ts.TypeFlags.TypeParameter) !== 0) {
    const constraint = checker.getBaseConstraintOfType(type);
    return constraint !== undefined && isAnswer(constraint, checker);
  }
  if (type.isStringLiteral()) return type.value === "yes" || type.value === "no";
  const declarations = type.symbol?.name === "Absent" ? (type.symbol.declarations ?? []) : [];
  return declarations.some((each) => each.getSourceFile().fileName === join(ROOT, "src", "answer.ts"));
}

/** Every truth test on an answer in the library and in the examples, and in the fixture; as `file:line`. */
function truthTests(): { readonly offences: string[]; readonly files: string[] } {
  const config = ts.getParsedCommandLineOfConfigFile(
    join(ROOT, "tsconfig.json"),
    {},
    {
      ...ts.sys,
      onUnRecoverableConfigFileDiagnostic: ({ messageText }) => expect.fail(`${messageText}`),
    },
  );
  // The examples import the package by its name: here that is the source, whether or not anything was built.
  const paths = { pratique: [join(ROOT, "src/index.ts")], "pratique/*": [join(ROOT, "src/*/index.ts")] };
  const options = { ...config?.options, paths };
  const host = ts.createCompilerHost(options);
  const [read, exists] = [host.readFile, host.fileExists];
  host.readFile = (file) => (file === FIXTURE ? FIXTURE_TEXT : read(file));
  host.fileExists = (file) => file === FIXTURE || exists(file);
  const names = (config?.fileNames ?? []).filter((file) => /^(src|examples)\//.test(relative(ROOT, file)));
  const program = ts.createProgram([...names, FIXTURE], options, host);
  const checker = program.getTypeChecker();
  const offences: string[] = [];
  for (const name of [...names, FIXTURE]) {
    const source = program.getSourceFile(name);
    const visit = (node: ts.Node): void => {
      const [expression, list] = [asked(node), listAsked(node)];
      const element = list && checker.getIndexTypeOfType(checker.getTypeAtLocation(list), ts.IndexKind.Number);
      const isOffence =
        (expression !== undefined && isAnswer(checker.getTypeAtLocation(expression), checker)) ||
        (element !== undefined && isAnswer(element, checker));
      if (isOffence && source !== undefined)
        offences.push(`${relative(ROOT, name)}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1}`);
      ts.forEachChild(node, visit);
    };
    if (source !== undefined) visit(source);
  }
  return { offences: [...new Set(offences)], files: names.map((name) => relative(ROOT, name)) };
}

describe("no answer is asked whether it is true", () => {
  const { offences, files } = truthTests();
  const isInFixture = (offence: string) => offence.startsWith(relative(ROOT, FIXTURE));

  it("in the library and in the examples", () => {
    expect(files).toEqual(
      expect.arrayContaining(["src/answer.ts", "src/risk/traveller-facts.ts", "examples/port-day/main.ts"]),
    );
    expect(offences.filter((offence) => !isInFixture(offence))).toEqual([]);
  });

  it("and who does is seen, line by line", () => {
    const lines = FIXTURE_TEXT.split("\n").flatMap((line, index) => (line.endsWith("// offence") ? [index + 1] : []));
    expect(lines.length).toBe(21);
    const seen = offences.filter(isInFixture).map((offence) => Number(offence.split(":")[1]));
    expect(seen.sort((one, other) => one - other)).toEqual(lines);
  });
});
