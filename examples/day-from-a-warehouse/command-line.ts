import { join } from "node:path";
import { parseArgs } from "node:util";
import type { Language, Text } from "pratique";
import { languageAskedFor } from "../language-asked-for.ts";

/** What was asked for on the command line. */
export interface Arguments {
  readonly folder: string;
  readonly language: Language;
}

/** The made-up day of the other example. */
const MADE_UP = join(import.meta.dirname, "../port-day/data");

/** Reads the command line; what there is to say instead comes back with its exit code. */
export function readArguments(
  words: readonly string[],
): Arguments | { readonly say: string; readonly exitCode: number } {
  const language = languageAskedFor(words);
  const wrong = (what: Text) => ({ say: `${what[language]}\n\n${HELP[language]}`, exitCode: 2 });
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        language: { type: "string", default: "en" },
        help: { type: "boolean", short: "h", default: false },
      },
    });
    if (values.help) return { say: HELP[language], exitCode: 0 };
    if (values.language !== language)
      return wrong({ en: "--language: expected en or zh", zh: "--language：应为en或zh" });
    const [folder = MADE_UP, ...others] = positionals;
    if (others.length > 0) return wrong({ en: "expected one folder", zh: "应指定一个文件夹" });
    return { folder, language };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return wrong({ en: message, zh: `参数有误：${message}` });
  }
}

const HELP: Text = {
  en: `The same day's numbers from memory and from DuckDB, side by side.

  node examples/day-from-a-warehouse/main.ts [FOLDER] [--language en|zh]

  FOLDER           the folder of a port-day, as the example port-day reads it (default: its own made-up day)
  --language LANG  en or zh (default: en)
  --help           this text

Everybody on the manifest is screened and becomes one row of a table, without a name or a document number. One definition
counts the rows in memory, and, as a query with bound parameters, in DuckDB (@duckdb/node-api, a development tool of this
library). What is not known is counted apart in both.
Exit codes: 0 every number is the same, 1 one differs or lines of the folder could not be read, 2 wrong arguments or no
port-day.
`,
  zh: `同一天的数字：内存计数与DuckDB计数并列对照。

  node examples/day-from-a-warehouse/main.ts [文件夹] [--language en|zh]

  文件夹           port-day示例所用的口岸日数据（默认：其自带的虚构一天）
  --language 语言  en或zh（默认：en）
  --help           显示本说明

名单上的每一人经筛查后成为表中一行，不含姓名和证件号码。同一定义既在内存中计数，也作为带绑定参数的查询在DuckDB中计数
（@duckdb/node-api，本库的开发工具）。不详的内容在两处均单列。
退出码：0各数相同；1有数不同或文件夹中有无法读取的行；2参数有误或无口岸日数据。
`,
};
