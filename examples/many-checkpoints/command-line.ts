import { parseArgs } from "node:util";
import { LANGUAGES, type Language, type Text } from "pratique";
import { languageAskedFor } from "../language-asked-for.ts";

/** What was asked for on the command line. */
export interface Arguments {
  readonly dayFile: string;
  readonly reportFiles: readonly string[];
  readonly languages: readonly Language[];
}

/** Reads the command line; what there is to say instead comes back with its exit code. */
export function readArguments(
  words: readonly string[],
): Arguments | { readonly say: string; readonly exitCode: number } {
  const asked = languageAskedFor(words);
  const wrong = (what: Text) => ({ say: `${what[asked]}\n\n${HELP[asked]}`, exitCode: 2 });
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      allowPositionals: true,
      options: { language: { type: "string" }, help: { type: "boolean", short: "h", default: false } },
    });
    if (values.help) return { say: HELP[asked], exitCode: 0 };
    const languages = LANGUAGES.filter((language) => values.language === undefined || values.language === language);
    if (languages.length === 0) return wrong({ en: "--language: expected en or zh", zh: "--language：应为en或zh" });
    const [dayFile, ...reportFiles] = positionals;
    if (dayFile === undefined || reportFiles.length === 0)
      return wrong({ en: "expected the file of a day and those of checkpoints", zh: "应指定当日文件和各查验点文件" });
    return { dayFile, reportFiles, languages };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return wrong({ en: message, zh: `参数有误：${message}` });
  }
}

const HELP: Text = {
  en: `Puts a day together of what many checkpoints counted, whoever is late or silent.

  node examples/many-checkpoints/main.ts DAY FILE... [--language en|zh]

  DAY              the day as JSON: day, checkpoints (their names), dueAt (by when a report is in time)
                   and asOf (when it is looked at)
  FILE...          what the checkpoints sent, as JSON, in any order: checkpoint, day, receivedAt,
                   revision and tally (counts and a sketch of times; no person is in them)
  --language       en or zh (default: both)
  --help           this text

A made-up day stands beside this example: data/day.json and data/checkpoint-*.json, written by make.ts. In newer/ is
the file of a checkpoint whose software is newer than this one; it is refused with its reason.
Exit codes: 0 every checkpoint reported in time, 1 one is late, missing or refused, 2 wrong arguments or no day.
`,
  zh: `合并多个查验点的当日计数，迟报、未报均逐一列明。

  node examples/many-checkpoints/main.ts 当日文件 文件... [--language en|zh]

  当日文件         JSON：day（日期）、checkpoints（查验点名称）、dueAt（及时上报的截止时刻）
                   和asOf（查看时刻）
  文件...          各查验点上报的JSON，次序不限：checkpoint、day、receivedAt、revision
                   和tally（计数及时长摘要，不含任何个人）
  --language       en或zh（默认两种语言）
  --help           显示本说明

本例附有虚构的一天：data/day.json和data/checkpoint-*.json，由make.ts生成。newer/中是一个软件版本更新的查验点的文件，
会被拒收并说明原因。
退出码：0各查验点均及时上报；1有迟报、未报或拒收；2参数有误或无当日文件。
`,
};
