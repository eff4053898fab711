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
  en: `Aircraft that land at once: lanes, beds, vehicles and masks.

  node examples/three-aircraft/main.ts FILE [--language en|zh]

  FILE             the landing as JSON; two made-up ones stand beside this example. It holds
                   source (where its figures are from, as en and zh),
                   aircraft (flight, atMinute, travellers, overMinutes), lanes, serviceMinutes,
                   target (share, withinMinutes), meanWaitMinutes,
                   variability (arrivals, service: variance over squared mean, each 1 unless said),
                   hours (arrivals, lanes),
                   isolation (admissionsPerDay, stillInBed, beds, alreadyIn if any),
                   vehicles (transfersPerHour, seats, roundTripMinutes, there) and
                   masks (usePerDay, stock, deliveries if any)
  --language LANG  en or zh (default: en)
  --help           this text

Exit codes: 0 all is enough, 1 something is not, 2 wrong arguments or a file that cannot be used.
`,
  zh: `航班集中到达：通道、床位、车辆和口罩。

  node examples/three-aircraft/main.ts 文件 [--language en|zh]

  文件             到达情况（JSON）；本例附有两份虚构示例。包括source（数字出处，en和zh）、
                   aircraft（各航班flight、atMinute、travellers、overMinutes）、lanes、serviceMinutes、
                   target（share、withinMinutes）、meanWaitMinutes、
                   variability（arrivals、service：方差除以均值平方，未列为1）、hours（arrivals、lanes）、
                   isolation（admissionsPerDay、stillInBed、beds，另可有alreadyIn）、
                   vehicles（transfersPerHour、seats、roundTripMinutes、there）和
                   masks（usePerDay、stock，另可有deliveries）
  --language 语言  en或zh（默认：en）
  --help           显示本说明

退出码：0均足够；1有不足；2参数有误或文件无法使用。
`,
};
