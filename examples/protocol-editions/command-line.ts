import { parseArgs } from "node:util";
import { type CalendarDate, isCalendarDate, type Language, type Text } from "pratique";
import { languageAskedFor } from "../language-asked-for.ts";

/** What was asked for on the command line. */
export interface Arguments {
  readonly days: readonly CalendarDate[];
  readonly language: Language;
  /** Where to write the drawing; none where it is not asked for. */
  readonly svg: string | undefined;
}

/** Three checks, sampling of all, editions 8 and 9, twenty measures, Class B, no card. */
const DAYS = ["2020-03-20", "2020-04-10", "2021-06-01", "2022-09-15", "2022-11-20", "2023-02-01", "2023-11-15"];

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
        svg: { type: "string" },
        language: { type: "string", default: "en" },
        help: { type: "boolean", short: "h", default: false },
      },
    });
    if (values.help) return { say: HELP[language], exitCode: 0 };
    if (values.language !== language)
      return wrong({ en: "--language: expected en or zh", zh: "--language：应为en或zh" });
    const days = (positionals.length === 0 ? DAYS : positionals).filter(isCalendarDate);
    if (days.length < positionals.length)
      return wrong({ en: "expected days as 2020-03-20", zh: "日期应写作2020-03-20" });
    return { days, language, svg: values.svg };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return wrong({ en: message, zh: `参数有误：${message}` });
  }
}

const HELP: Text = {
  en: `What the protocol of a day would have let through, of 1000 infected who arrive.

  node examples/protocol-editions/main.ts [DAY…] [--svg FILE] [--language en|zh]

  DAY              days whose protocols are compared, each with the one before it
                   (default: ${DAYS.join(", ")})
  --svg FILE       writes the drawing there as well, such as out/protocols.svg
  --language LANG  en or zh (default: en)
  --help           this text

The form, the grounds, the flow and the quarantine are those in force on the day. The infected and how well each step is
done are the same on every day; most of these numbers are made up, and the report says which.
Exit codes: 0 compared, 2 wrong arguments, or a day whose protocol is not known.
`,
  zh: `某日的规程会漏过多少：每1000名抵达的感染旅客。

  node examples/protocol-editions/main.ts [日期…] [--svg 文件] [--language en|zh]

  日期             比较哪些日期的规程，每个与其前一个相比
                   （默认：${DAYS.join("、")}）
  --svg 文件       另将图写入该文件，如out/protocols.svg
  --language 语言  en或zh（默认：en）
  --help           显示本说明

申报表、触发条件、流程和隔离安排均为当日施行的版本。感染者和各环节的执行情况各日相同；其中多数数值为虚构，报告中注明。
退出码：0已比较；2参数有误，或某日的规程不明。
`,
};
