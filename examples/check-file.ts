import { parseArgs } from "node:util";
import { LANGUAGES, type Language, type Text } from "pratique";
import { languageAskedFor } from "./language-asked-for.ts";
import { type Line, printed } from "./line.ts";
import type { Wrong } from "./read-case.ts";
import { readJson } from "./ship-declaration/read-json.ts";

/** What is to be said of a file, and whether all of it is in order. */
export interface Checked {
  readonly lines: readonly Line[];
  readonly isInOrder: boolean;
}

const NOTHING_TO_CHECK = 2;

/**
 * Reads the one JSON file that a command line names, prints what a check says of it in the language asked for or in both,
 * and gives the exit code: 0 in order, 1 not in order, 2 nothing that could be checked.
 *
 * @param help what `--help` prints
 */
export async function checkFile(
  words: readonly string[],
  help: Text,
  check: (input: unknown) => Checked | Wrong | Promise<Checked | Wrong>,
): Promise<number> {
  const read = readArguments(words, help);
  if ("say" in read) {
    (read.exitCode === 0 ? process.stdout : process.stderr).write(read.say);
    return read.exitCode;
  }
  const refuse = (why: string) => {
    process.stderr.write(`${why}\n`);
    return NOTHING_TO_CHECK;
  };
  const input = readJson(read.file);
  if ("problem" in input) return refuse(input.problem);
  const checked = await check(input.value);
  if ("why" in checked) return refuse(read.languages.map((language) => checked.why[language]).join(" · "));
  process.stdout.write(printed(checked.lines, read.languages));
  return checked.isInOrder ? 0 : 1;
}

interface Arguments {
  readonly file: string;
  readonly languages: readonly Language[];
}

function readArguments(
  words: readonly string[],
  help: Text,
): Arguments | { readonly say: string; readonly exitCode: number } {
  const asked = languageAskedFor(words);
  const wrong = (what: Text) => ({ say: `${what[asked]}\n\n${help[asked]}`, exitCode: NOTHING_TO_CHECK });
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      allowPositionals: true,
      options: { language: { type: "string" }, help: { type: "boolean", short: "h", default: false } },
    });
    if (values.help) return { say: help[asked], exitCode: 0 };
    const languages = LANGUAGES.filter((language) => values.language === undefined || values.language === language);
    if (languages.length === 0) return wrong({ en: "--language: expected en or zh", zh: "--language：应为en或zh" });
    const [file, ...others] = positionals;
    if (file === undefined || others.length > 0) return wrong({ en: "expected one file", zh: "应指定一个文件" });
    return { file, languages };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return wrong({ en: message, zh: `参数有误：${message}` });
  }
}
