import { parseArgs } from "node:util";
import { type CalendarDate, type Instant, instant, isCalendarDate, type Language, type Text } from "pratique";
import { writtenDay } from "pratique/calendar";
import { languageAskedFor } from "../language-asked-for.ts";

/** What was asked for on the command line. */
export interface Arguments {
  readonly language: Language;
  /** Id of the edition; `undefined` to choose by date. */
  readonly form: string | undefined;
  readonly series: string;
  /** The day on which the form is filled in. */
  readonly on: CalendarDate;
  /** The instant at which it is filled in: now or, on another day, noon. */
  readonly at: Instant;
}

/** Reads the command line; what there is to say instead comes back with its exit code. */
export function readArguments(
  words: readonly string[],
  now: Date,
): Arguments | { readonly say: string; readonly exitCode: number } {
  const language = languageAskedFor(words);
  const wrong = ({ en, zh }: Text) => ({ say: `${language === "zh" ? zh : en}\n\n${HELP[language]}`, exitCode: 2 });
  try {
    const { values } = parseArgs({
      args: [...words],
      options: {
        language: { type: "string", default: "en" },
        form: { type: "string" },
        series: { type: "string", default: "cn-exit-entry" },
        on: { type: "string" },
        help: { type: "boolean", short: "h", default: false },
      },
    });
    if (values.help) return { say: HELP[language], exitCode: 0 };
    if (values.language !== language)
      return wrong({ en: "--language: expected en or zh", zh: "--language：应为en或zh" });
    const at = values.on === undefined ? instant(now.toISOString()) : noonOf(values.on);
    if (at === undefined)
      return wrong({ en: "--on: expected a date written YYYY-MM-DD", zh: "--on：应为日期，格式为YYYY-MM-DD" });
    return { language, form: values.form, series: values.series, on: writtenDay(at), at };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return wrong({ en: message, zh: `参数有误：${message}` });
  }
}

function noonOf(day: string): Instant | undefined {
  return isCalendarDate(day) ? instant(`${day}T12:00:00Z`) : undefined;
}

const HELP: Text = {
  en: `Asks a health declaration, item by item, and prints it examined, as JSON.

  node examples/terminal-form/main.ts [--form ID | --on DATE [--series ID]] [--language en|zh]

  --form ID        the edition to ask, such as cn-exit-entry-9
  --on DATE        the day on which it is filled in (default: today); without --form, the edition
                   of the series in force on that day is asked
  --series ID      the series to choose from (default: cn-exit-entry)
  --language LANG  en or zh (default: en)
  --help           this text

Questions go to stderr, the declaration to stdout. Exit codes: 0 may be handed in, 1 something blocks it,
2 wrong arguments or no form to ask.
`,
  zh: `逐项询问健康申报，并以JSON格式输出审核后的申报。

  node examples/terminal-form/main.ts [--form 版本 | --on 日期 [--series 系列]] [--language en|zh]

  --form 版本      要填写的版本，如cn-exit-entry-9
  --on 日期        填写日期（默认：今天）；未指定--form时，填写该系列当日施行的版本
  --series 系列    从哪个系列中选择（默认：cn-exit-entry）
  --language 语言  en或zh（默认：en）
  --help           显示本说明

问题输出到标准错误，申报输出到标准输出。退出码：0可以提交；1有问题须先更正；2参数有误或没有可填写的申报表。
`,
};
