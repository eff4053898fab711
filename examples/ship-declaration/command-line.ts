import { parseArgs } from "node:util";
import { type Instant, isInstant } from "pratique";
import { isCountryCode } from "pratique/documents";

/** What was asked for on the command line. */
export interface Arguments {
  readonly file: string;
  /** The State Party of the port, by its ISO 3166-1 alpha-3 code. */
  readonly state: string;
  /** When the ship is to arrive. */
  readonly arrival: Instant;
  /** What the port knows besides; `undefined` for nothing. */
  readonly portFile: string | undefined;
}

/** Reads the command line; what there is to say instead comes back with its exit code. */
export function readArguments(
  words: readonly string[],
): Arguments | { readonly say: string; readonly exitCode: number } {
  const wrong = (what: string) => ({ say: `${what}\n\n${HELP}`, exitCode: 2 });
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        state: { type: "string", default: "" },
        arrival: { type: "string", default: "" },
        port: { type: "string" },
        help: { type: "boolean", short: "h", default: false },
      },
    });
    if (values.help) return { say: HELP, exitCode: 0 };
    const [file, ...others] = positionals;
    const { state, arrival, port: portFile } = values;
    if (file === undefined || others.length > 0) return wrong("expected one file · 应指定一个文件");
    if (!isCountryCode(state)) return wrong("--state: expected three letters, such as CHN · 应为三位字母代码，如CHN");
    if (!isInstant(arrival))
      return wrong("--arrival: expected an instant with its offset (ISO 8601) · 应为带时区的时刻（ISO 8601）");
    return { file, state, arrival, portFile };
  } catch (error) {
    return wrong(error instanceof Error ? error.message : String(error));
  }
}

const HELP = `Checks a ship's declaration of health before the ship arrives.
在船舶抵达前审核船舶健康申报。

  node examples/ship-declaration/main.ts FILE --state CODE --arrival INSTANT [--port FILE]

  FILE               the declaration as JSON; two made-up ones stand beside this example
                     申报（JSON）；本例附有两份示例
  --state CODE       the State Party of the port, such as CHN: it decides by which text of the
                     International Health Regulations the ship declares
                     口岸所在缔约国，如CHN：据此确定适用的《国际卫生条例》文本
  --arrival INSTANT  when the ship is to arrive, such as 2026-03-01T08:00:00+08:00
                     预计抵达时间，如2026-03-01T08:00:00+08:00
  --port FILE        what the port knows besides, as JSON: appliedAt (an instant), and yes or no for
                     documentsValid, abnormalRatDeaths, treatmentNeededAtAnchorage
                     口岸另行掌握的情况（JSON）：appliedAt（时刻），以及documentsValid、
                     abnormalRatDeaths、treatmentNeededAtAnchorage（yes或no）
  --help             this text · 显示本说明

Exit codes: 0 nothing blocks it, 1 something does, 2 wrong arguments, no readable file, or no form of that day.
退出码：0可以接受；1须更正；2参数有误、文件无法读取或当日没有适用的申报表。
`;
