import type * as z from "zod";
import type { Issue, Path, PathSegment } from "../result.js";
import { fill, type Text } from "../text.js";

/** What can be wrong with a document that was received, and what would be right. */
export const RECEIVED_EXPECTATIONS = {
  missing: { en: "{expected}", zh: "{expected}" },
  malformed: { en: "{expected}", zh: "{expected}" },
  unrecognised: { en: "no key that has no meaning here", zh: "此处不应有无意义的键" },
  "forbidden-key": {
    en: "no key that other programs mistake for a part of the language",
    zh: "不使用语言内部保留的键",
  },
  "nested-too-deep": { en: "at most {levels} levels, one inside another", zh: "嵌套不超过{levels}层" },
  "too-large": { en: "at most {values} values", zh: "不超过{values}个值" },
  "too-many-rules": { en: "at most {rules} rules", zh: "规则不超过{rules}条" },
  "conditions-too-large": {
    en: "at most {parts} parts, values and comparisons, in all conditions together",
    zh: "全部条件中的比较和值合计不超过{parts}个",
  },
  "lists-too-deep": {
    en: "at most {lists} lists, one looked at inside another",
    zh: "列表嵌套查看不超过{lists}层",
  },
  "too-many-statuses": { en: "at most {statuses} statuses", zh: "状态不超过{statuses}个" },
  "too-many-promises": { en: "at most {promises} promises", zh: "保证不超过{promises}项" },
  "too-many-amendments": { en: "at most {amendments} amendments", zh: "修订不超过{amendments}项" },
  "pattern-not-plain": {
    en: "a row of characters and classes with bounded counts, such as [A-Z]{2}[0-9]{1,4}, or a few alternatives of such rows",
    zh: "由字符、字符类和有界次数依次组成，如[A-Z]{2}[0-9]{1,4}，或者若干此类写法择一",
  },
} as const satisfies Readonly<Record<string, Text>>;
/** What can be wrong with a document that was received. */
export type ReceivedCode = keyof typeof RECEIVED_EXPECTATIONS;

/** One thing that is wrong with a document that was received: where it stands, and what would be right. */
export interface ReceivedIssue extends Issue {
  readonly code: ReceivedCode;
  readonly path: Path;
  readonly expectation: Text;
}

/** How large a document may be. Larger ones are refused before they are read, so that none is too much for the reader. */
export const DOCUMENT_LIMITS = {
  levels: 128,
  values: 20_000,
  amendments: 30,
  statuses: 200,
  promises: 200,
  rules: 300,
  parts: 4_000,
  lists: 2,
} as const;

/** Makes an issue; nothing in it repeats what the document holds but the names of the keys that lead to the place. */
export function receivedIssue(code: ReceivedCode, path: Path, expected: Text = { en: "", zh: "" }): ReceivedIssue {
  const { en, zh } = RECEIVED_EXPECTATIONS[code];
  const filled = (template: string, said: string) => fill(template, { ...DOCUMENT_LIMITS, expected: said });
  return { code, path, expectation: { en: filled(en, expected.en), zh: filled(zh, expected.zh) } };
}

/** What zod calls the types that JSON has. */
const TYPES: Readonly<Record<string, Text>> = {
  string: { en: "a text", zh: "文字" },
  number: { en: "a number", zh: "数" },
  boolean: { en: "true or false", zh: "true或false" },
  array: { en: "a list", zh: "列表" },
  object: { en: "an object", zh: "对象" },
  record: { en: "an object", zh: "对象" },
};
const SOMETHING: Text = { en: "what has its place here in such a document", zh: "该类文件此处应有的内容" };

/** The issues that zod found, in our words: each place once, in the order in which zod came upon them. */
export function receivedIssues(found: readonly z.core.$ZodIssue[], input: unknown): ReceivedIssue[] {
  return found.flatMap((issue): ReceivedIssue[] => {
    const path = issue.path as PathSegment[];
    if (issue.code === "unrecognized_keys")
      return issue.keys.map((key) => receivedIssue("unrecognised", [...path, key]));
    if (issue.code === "custom" && issue.params !== undefined) {
      const { code, expected } = issue.params as { code: ReceivedCode; expected?: Text };
      return [receivedIssue(code, path, expected)];
    }
    const branch = issue.code === "invalid_union" ? branchMeant(issue.errors) : undefined;
    if (branch !== undefined)
      return receivedIssues(
        branch.map((one) => ({ ...one, path: [...path, ...one.path] })),
        input,
      );
    return [receivedIssue(isThere(input, path) ? "malformed" : "missing", path, expectedBy(issue))];
  });
}

/** The one alternative whose type is that of what came in: what is wrong with it is further inside. */
function branchMeant(branches: readonly (readonly z.core.$ZodIssue[])[]): readonly z.core.$ZodIssue[] | undefined {
  const meant = branches.filter((issues) => !issues.some(({ path }) => path.length === 0));
  return meant.length === 1 ? meant[0] : undefined;
}

function expectedBy(issue: z.core.$ZodIssue): Text {
  if (issue.code === "invalid_type") return TYPES[issue.expected] ?? SOMETHING;
  if (issue.code === "invalid_value") return oneOf(issue.values);
  if (issue.code !== "invalid_union") return SOMETHING;
  if ("options" in issue && Array.isArray(issue.options)) return oneOf(issue.options);
  const alternatives = issue.errors.flatMap(([first]) => (first === undefined ? [] : [expectedBy(first)]));
  if (alternatives.length === 0) return SOMETHING;
  return { en: alternatives.map(({ en }) => en).join(" or "), zh: alternatives.map(({ zh }) => zh).join("或") };
}

function oneOf(values: readonly unknown[]): Text {
  return { en: `one of: ${values.join(", ")}`, zh: `以下之一：${values.join("、")}` };
}

function isThere(input: unknown, path: readonly PathSegment[]): boolean {
  let part = input;
  for (const segment of path) {
    if (typeof part !== "object" || part === null || !Object.hasOwn(part, segment)) return false;
    part = (part as Readonly<Record<PathSegment, unknown>>)[segment];
  }
  return part !== undefined;
}
