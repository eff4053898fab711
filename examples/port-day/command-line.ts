import { join } from "node:path";
import { parseArgs } from "node:util";
import type { Language, Text } from "pratique";

/** What was asked for on the command line. */
export interface Arguments {
  readonly folder: string;
  readonly out: string;
  readonly language: Language;
  readonly isHelp: boolean;
}

/** The smaller port-day that stands beside this file. */
const OWN_DAY = join(import.meta.dirname, "data");

/** Reads the command line; a text says what is wrong with it. */
export function readArguments(words: readonly string[]): Arguments | { readonly wrong: Text } {
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        out: { type: "string", default: "out" },
        lang: { type: "string", default: "en" },
        help: { type: "boolean", short: "h", default: false },
      },
    });
    const { out, lang, help } = values;
    if (lang !== "en" && lang !== "zh") return { wrong: { en: "--lang: expected zh or en", zh: "--lang：应为zh或en" } };
    if (out === "") return { wrong: { en: "--out: expected a folder", zh: "--out：应为目录" } };
    if (positionals.length > 1) return { wrong: { en: "expected one folder at most", zh: "最多指定一个目录" } };
    return { folder: positionals[0] ?? OWN_DAY, out, language: lang, isHelp: help };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { wrong: { en: message, zh: `参数有误：${message}` } };
  }
}

/** The language that the words seem to ask for, to say in it that they are wrong. */
export function languageAskedFor(words: readonly string[]): Language {
  return words.some((word, index) => word === "--lang=zh" || (word === "zh" && words[index - 1] === "--lang"))
    ? "zh"
    : "en";
}

export const HELP: Text = {
  en: `Screens one day at a port of entry and reports on it.

  npm run demo -- [DIR] [--out OUT] [--lang zh|en]

  DIR          the folder of a port-day: port.json, manifest.csv, declarations.ndjson,
               readings.ndjson, log.ndjson, receipts.csv (default: a small day that comes with this example)
  --out OUT    where summary.json and report.html are written (default: out)
  --lang LANG  language of the report: zh or en (default: en)
  --help       this text

Exit codes
  0  everything was read and written
  1  something could not be read or written: it is named on stderr with file and line, and the rest is reported
  2  no port-day there, or wrong arguments: nothing is reported
`,
  zh: `对口岸一日的旅客进行查验判定并出具日报。

  npm run demo -- [目录] [--out 输出目录] [--lang zh|en]

  目录          口岸日数据：port.json、manifest.csv、declarations.ndjson、
                readings.ndjson、log.ndjson、receipts.csv（默认：随本例附带的小型数据）
  --out 目录    summary.json和report.html的输出位置（默认：out）
  --lang 语言   日报语言：zh或en（默认：en）
  --help        显示本说明

退出码
  0  全部读取并写出
  1  部分内容无法读取或写出：在标准错误输出中列明文件和行，其余照常报告
  2  该处没有口岸日数据，或参数有误：不出具日报
`,
};
