import { parseArgs } from "node:util";
import type { Language, Text } from "pratique";
import { languageAskedFor } from "../language-asked-for.ts";
import type { Making } from "./declarations.ts";

/** What was asked for on the command line. */
export interface Arguments extends Making {
  /** Most resident memory, in megabytes of 1,048,576 bytes; `undefined` for any. */
  readonly limitMegabytes: number | undefined;
  readonly language: Language;
}

/** Reads the command line; what there is to say instead comes back with its exit code. */
export function readArguments(
  words: readonly string[],
): Arguments | { readonly say: string; readonly exitCode: number } {
  const language = languageAskedFor(words);
  const wrong = ({ en, zh }: Text) => ({ say: `${language === "zh" ? zh : en}\n\n${HELP[language]}`, exitCode: 2 });
  try {
    const { values } = parseArgs({
      args: [...words],
      options: {
        count: { type: "string", default: "1000000" },
        faults: { type: "string", default: "0.1" },
        seed: { type: "string", default: "1" },
        "limit-mb": { type: "string" },
        language: { type: "string", default: "en" },
        help: { type: "boolean", short: "h", default: false },
      },
    });
    if (values.help) return { say: HELP[language], exitCode: 0 };
    if (values.language !== language)
      return wrong({ en: "--language: expected en or zh", zh: "--language：应为en或zh" });
    const [count, faultShare, seed] = [values.count, values.faults, values.seed].map(numberIn);
    const limitMegabytes = values["limit-mb"] === undefined ? undefined : numberIn(values["limit-mb"]);
    if (count === undefined || !Number.isInteger(count))
      return wrong({ en: "--count: expected a whole number", zh: "--count：应为整数" });
    if (faultShare === undefined || faultShare > 1)
      return wrong({ en: "--faults: expected a share from 0 to 1", zh: "--faults：应为0至1之间的比例" });
    if (seed === undefined || !Number.isInteger(seed))
      return wrong({ en: "--seed: expected a whole number", zh: "--seed：应为整数" });
    if (values["limit-mb"] !== undefined && limitMegabytes === undefined)
      return wrong({ en: "--limit-mb: expected a number", zh: "--limit-mb：应为数" });
    return { count, faultShare, seed, limitMegabytes, language };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return wrong({ en: message, zh: `参数有误：${message}` });
  }
}

/** A number that is not negative. */
function numberIn(text: string): number | undefined {
  return /^\d+(\.\d+)?$/.test(text) ? Number(text) : undefined;
}

const HELP: Text = {
  en: `Examines a stream of made-up declarations, one JSON object a line, while they are made.

  node examples/stream/main.ts [--count N] [--faults SHARE] [--seed N] [--limit-mb N] [--language en|zh]

  --count N        declarations (default: 1000000)
  --faults SHARE   share of them with one thing wrong, from 0 to 1 (default: 0.1)
  --seed N         the same seed gives the same declarations (default: 1)
  --limit-mb N     most resident memory that the run may take, in megabytes
  --language LANG  en or zh (default: en)
  --help           this text

Counts go to stdout; progress, speed and memory to stderr. Ctrl-C stops the run and counts what was examined.
Exit codes: 0 done, 1 more memory than the limit, 2 wrong arguments, 130 stopped.
`,
  zh: `边生成边审核示例申报，每行一个JSON对象。

  node examples/stream/main.ts [--count 份数] [--faults 比例] [--seed 种子] [--limit-mb 上限] [--language en|zh]

  --count 份数     申报份数（默认：1000000）
  --faults 比例    其中有一处错误的比例，0至1（默认：0.1）
  --seed 种子      种子相同，申报相同（默认：1）
  --limit-mb 上限  常驻内存上限（MB）
  --language 语言  en或zh（默认：en）
  --help           显示本说明

统计结果输出到标准输出，进度、速度和内存输出到标准错误。按Ctrl-C停止，并统计已审核的部分。
退出码：0完成；1超过内存上限；2参数有误；130已停止。
`,
};
