import { parseArgs } from "node:util";
import type { Language, Text } from "pratique";
import { languageAskedFor } from "../language-asked-for.ts";
import { FIGURES, type FigureTotals } from "./read-testing.ts";

/** What was asked for on the command line. */
export interface Arguments {
  readonly file: string;
  /** What the file has to come to. */
  readonly totals: FigureTotals;
  readonly language: Language;
}

/** What the published file comes to, counted independently of this library. */
const PUBLISHED = "6084954,874912,4042,1582824";

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
        totals: { type: "string", default: PUBLISHED },
        language: { type: "string", default: "en" },
        help: { type: "boolean", short: "h", default: false },
      },
    });
    if (values.help) return { say: HELP[language], exitCode: 0 };
    if (values.language !== language)
      return wrong({ en: "--language: expected en or zh", zh: "--language：应为en或zh" });
    const totals = totalsIn(values.totals);
    if (totals === undefined)
      return wrong({
        en: "--totals: expected four whole numbers with commas",
        zh: "--totals：应为以逗号分隔的四个整数",
      });
    const [file, ...others] = positionals;
    if (file === undefined || others.length > 0) return wrong({ en: "expected one file", zh: "应指定一个文件" });
    return { file, totals, language };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return wrong({ en: message, zh: `参数有误：${message}` });
  }
}

function totalsIn(text: string): FigureTotals | undefined {
  const numbers = text.split(",").map((part) => (/^\d+$/.test(part) ? Number(part) : Number.NaN));
  if (numbers.length !== FIGURES.length || !numbers.every(Number.isSafeInteger)) return undefined;
  return Object.fromEntries(FIGURES.map((figure, place) => [figure, numbers[place]])) as unknown as FigureTotals;
}

const HELP: Text = {
  en: `Border testing by port and fortnight: coverage, positivity and how sure it is.

  node examples/border-testing/main.ts FILE [--totals A,T,P,L] [--language en|zh]

  FILE             counts as CSV, one row for two days, a port and a country, with the columns
                   epoch_dates (2020-08-06/2020-08-07), point_entry, country, numSchedArrivals,
                   numTestsPerformed, numPositivesFound and numTestsAlloc; others are passed over
  --totals A,T,P,L what all rows have to come to: arrivals, tests, positives, tests allocated
                   (default: ${PUBLISHED}, those of the published data)
  --language LANG  en or zh (default: en)
  --help           this text

Made for the public data on Greece, 6 August to 1 November 2020, of Bastani et al., Efficient and targeted COVID-19
border testing via reinforcement learning, Nature 2021, doi 10.1038/s41586-021-04014-z. They are no part of this library:
obtain them from their authors, who ask that the article be cited.

Intervals are of 95 %: Wilson's, as if everybody had come alone; and one that is robust to clusters, because people of
one country, or through one port, share what they were exposed to.
Exit codes: 0 all in order, 1 rows refused or totals other than stated, 2 wrong arguments or nothing to count.
`,
  zh: `按口岸和双周统计入境检测：检测覆盖率、阳性率及其可信程度。

  node examples/border-testing/main.ts 文件 [--totals A,T,P,L] [--language en|zh]

  文件             CSV计数文件，每行为一个两日时段、一个口岸、一个国家；所需列：
                   epoch_dates（如2020-08-06/2020-08-07）、point_entry、country、numSchedArrivals、
                   numTestsPerformed、numPositivesFound、numTestsAlloc；其他列略过
  --totals A,T,P,L 全部行应得的合计：抵达、检测、阳性、分配的检测量
                   （默认：${PUBLISHED}，即公开数据的合计）
  --language 语言  en或zh（默认：en）
  --help           显示本说明

本例为希腊2020年8月6日至11月1日的公开数据而作：Bastani等，Efficient and targeted COVID-19 border testing via
reinforcement learning，Nature 2021，doi 10.1038/s41586-021-04014-z。数据不随本库提供，请向作者获取；作者要求引用该文。

区间均为95%：一为Wilson区间，视各人为独立；一为聚类稳健区间，因同一国家或同一口岸的人暴露相近。
退出码：0全部无误；1有行未采用或合计不符；2参数有误或无可统计的内容。
`,
};
