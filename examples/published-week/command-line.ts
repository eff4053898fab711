import { parseArgs } from "node:util";
import type { Language, Text } from "pratique";
import { languageAskedFor } from "../language-asked-for.ts";

/** What was asked for on the command line. */
export interface Arguments {
  readonly file: string;
  readonly language: Language;
}

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
    const [file, ...others] = positionals;
    if (file === undefined || others.length > 0) return wrong({ en: "expected one file", zh: "应指定一个文件" });
    return { file, language };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return wrong({ en: message, zh: `参数有误：${message}` });
  }
}

const HELP: Text = {
  en: `A week of positive tests by day and port, made fit to publish, and what it would give away otherwise.

  node examples/published-week/main.ts FILE [--language en|zh]

  FILE             the week as JSON; a made-up one stands beside this example. It holds
                   below (counts from 1 to one less are hidden), ports (their codes) and days:
                   each with on (the date), tested and positive (whole numbers, one for each port)
  --language LANG  en or zh (default: en)
  --help           this text

The report names small counts where it shows how they leak: it is for those who publish, not for the public.
Exit codes: 0 the week can be published with cells hidden, 1 it cannot, 2 wrong arguments or no week.
`,
  zh: `使一周的阳性检测数（按日期和口岸）适于公布，并说明否则会泄露什么。

  node examples/published-week/main.ts 文件 [--language en|zh]

  文件             一周情况（JSON）；本例附有一份虚构的示例。包括below（从1到其减1的计数隐去）、
                   ports（口岸代码）和days（每日：on（日期）、tested和positive（整数，每口岸一个））
  --language 语言  en或zh（默认：en）
  --help           显示本说明

本报告在说明如何泄露时会列出小计数，供公布者使用，不供公众阅读。
退出码：0隐去部分格子后可公布；1不可公布；2参数有误或无一周情况。
`,
};
