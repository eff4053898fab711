import { readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import type { Language, Text } from "pratique";
import { instant, isInstant } from "pratique/calendar";
import * as declaration from "pratique/declaration";
import {
  type ConformanceCase,
  compareAnswers,
  conformanceCases,
  readConformanceCase,
  toNdjson,
} from "pratique/testing";
import { languageAskedFor } from "../language-asked-for.ts";

/*
 * The conformance kit from the command line: it writes cases for an implementation in any language, and holds the answers
 * of one to the truth. `--help` says how it is called.
 */

const HELP: Text = {
  en: `Cases for another implementation of a form, and its answers held to the truth.

  node examples/conformance-kit/main.ts cases FORM [--seed N] [--count N] [--as-of INSTANT] [--out FILE]
  node examples/conformance-kit/main.ts compare CASES ANSWERS

  FORM      the id of a form's edition, such as cn-exit-entry-5
  --seed    the same seed makes the same cases (default 1)
  --count   how many (default 100)
  --as-of   the instant at which declarations are looked at (default 2020-03-18T06:10:00+08:00)
  --out     the file to write to (default: standard output)
  CASES     a file as cases writes it: one JSON object a line
  ANSWERS   one JSON object a line: { "case": …, "findings": [{ "path": […], "code": … }] }
  --language  en or zh, with either (default: en)
  --help    this text

Exit codes: 0 cases written or every answer right, 1 an answer differs, 2 nothing that could be done.
`,
  zh: `为其他系统实现的申报表生成测试用例，并核对其答案。

  node examples/conformance-kit/main.ts cases 申报表 [--seed N] [--count N] [--as-of 时刻] [--out 文件]
  node examples/conformance-kit/main.ts compare 用例 答案

  申报表    申报表版本的id，如cn-exit-entry-5
  --seed    相同的种子生成相同的用例（默认1）
  --count   数量（默认100）
  --as-of   审核申报的时刻（默认2020-03-18T06:10:00+08:00）
  --out     写入的文件（默认写到标准输出）
  用例      由cases生成的文件，每行一个JSON对象
  答案      每行一个JSON对象：{ "case": …, "findings": [{ "path": […], "code": … }] }
  --language  en或zh，两种用法均可（默认en）
  --help    显示本说明

退出码：0用例已生成，或答案全部正确；1有答案不符；2无法执行。
`,
};

const NOTHING_DONE = 2;
const MOST_CASES = 1_000_000;

/** What is said, and the exit code. */
interface Outcome {
  readonly exitCode: number;
  readonly out?: string;
  readonly error?: string;
}

const refused = (error: Text, language: Language): Outcome => ({
  exitCode: NOTHING_DONE,
  error: `${error[language]}\n`,
});

function run(words: readonly string[]): Outcome {
  const language = languageAskedFor(words);
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        seed: { type: "string", default: "1" },
        count: { type: "string", default: "100" },
        "as-of": { type: "string", default: "2020-03-18T06:10:00+08:00" },
        out: { type: "string" },
        language: { type: "string" },
        help: { type: "boolean", short: "h", default: false },
      },
    });
    const [command, first, second, ...others] = positionals;
    if (values.help) return { exitCode: 0, out: HELP[language] };
    if (values.language !== undefined && values.language !== language)
      return refused({ en: "--language: expected en or zh", zh: "--language：应为en或zh" }, language);
    if (command === "cases" && first !== undefined && second === undefined)
      return writeCases(first, values.seed, values.count, values["as-of"], values.out, language);
    if (command === "compare" && first !== undefined && second !== undefined && others.length === 0)
      return compare(first, second, language);
    return { exitCode: NOTHING_DONE, error: HELP[language] };
  } catch (error) {
    return refused(said(error), language);
  }
}

/** Why nothing was done: a file is named, the words of a command line that cannot be read come before the help. */
function said(error: unknown): Text {
  const message = error instanceof Error ? error.message : String(error);
  if (error instanceof Error && "path" in error && typeof error.path === "string")
    return { en: `${error.path}: cannot be read or written`, zh: `${error.path}：无法读取或写入` };
  return { en: `${message}\n\n${HELP.en}`, zh: `参数有误：${message}\n\n${HELP.zh}` };
}

function writeCases(
  id: string,
  seed: string,
  count: string,
  asOf: string,
  out: string | undefined,
  language: Language,
): Outcome {
  const form = formsById().get(id);
  if (form === undefined) return refused({ en: "no form of that id", zh: "没有这一id的申报表" }, language);
  const [number, many] = [Number(seed), Number(count)];
  if (!Number.isSafeInteger(number) || !Number.isInteger(many) || many < 1 || many > MOST_CASES)
    return refused(
      {
        en: `--seed: expected a whole number; --count: one from 1 to ${MOST_CASES}`,
        zh: `--seed应为整数；--count应为1至${MOST_CASES}的整数`,
      },
      language,
    );
  if (!isInstant(asOf))
    return refused({ en: "--as-of: expected an instant with its offset", zh: "--as-of应为带时区的时刻" }, language);
  const text = toNdjson(conformanceCases(form, { seed: number, count: many, asOf: instant(asOf) }));
  if (out === undefined) return { exitCode: 0, out: text };
  writeFileSync(out, text);
  return { exitCode: 0, out: `${out}\n` };
}

/** Every form of the library that has items, by the id of its edition. */
function formsById(): ReadonlyMap<string, declaration.Form> {
  const forms = (Object.values(declaration) as unknown[]).filter(
    (value): value is declaration.Form =>
      typeof value === "object" && value !== null && "at" in value && "items" in value,
  );
  return new Map(forms.map((form) => [form.edition.id, form]));
}

function compare(casesFile: string, answersFile: string, language: Language): Outcome {
  const cases = linesOf(casesFile).map(readConformanceCase);
  const wrong = cases.indexOf(undefined);
  if (wrong >= 0 || cases.length === 0) {
    const where = `${casesFile}:${Math.max(wrong, 0) + 1}`;
    return refused({ en: `${where}: expected a case`, zh: `${where}：应为测试用例` }, language);
  }
  const { agreeing, differences, notAsked } = compareAnswers(cases as ConformanceCase[], linesOf(answersFile));
  const summary: Text = {
    en: `${agreeing} of ${cases.length} cases agree${notAsked.length === 0 ? "" : `; ${notAsked.length} answers to what was not asked`}`,
    zh: `${cases.length}例中${agreeing}例一致${notAsked.length === 0 ? "" : `；另有${notAsked.length}个答案没有对应的用例`}`,
  };
  const out = [...differences.map(({ text }) => text[language]), summary[language]].join("\n");
  return { exitCode: differences.length === 0 ? 0 : 1, out: `${out}\n` };
}

/** What each line holds; `undefined` where it is not JSON. Blank lines are none. */
function linesOf(file: string): unknown[] {
  const lines = readFileSync(file, "utf8")
    .replace(/^\uFEFF/, "")
    .split(/\r?\n/);
  return lines
    .filter((line) => line.trim() !== "")
    .map((line): unknown => {
      try {
        return JSON.parse(line);
      } catch {
        return undefined;
      }
    });
}

const { exitCode, out = "", error = "" } = run(process.argv.slice(2));
process.stdout.write(out);
process.stderr.write(error);
process.exitCode = exitCode;
