import { parseArgs } from "node:util";
import { LANGUAGES, type Language, type Text } from "pratique";
import { languageAskedFor } from "../language-asked-for.ts";

/** What was asked for on the command line. */
export interface Arguments {
  readonly file: string;
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
    const [file, ...others] = positionals;
    if (file === undefined || others.length > 0) return wrong({ en: "expected one file", zh: "应指定一个文件" });
    return { file, languages };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return wrong({ en: message, zh: `参数有误：${message}` });
  }
}

const HELP: Text = {
  en: `Declarations taken in by a server framework, validated and described by the form itself.

  node examples/declaration-service/main.ts FILE [--language en|zh]

  FILE             what is sent to the service, as JSON; a made-up one stands beside this example. It holds
                   now (what its clock says), timeZone (of the port) and
                   requests (title and declaration of each)
  --language       en or zh (default: both)
  --help           this text

Exit codes: 0 all taken in, 1 some refused, 2 wrong arguments or nothing to send.
`,
  zh: `用服务器框架接收申报，由申明卡本身校验并说明接口。

  node examples/declaration-service/main.ts 文件 [--language en|zh]

  文件             发送给服务的内容（JSON）；本例附有一份虚构示例。包括now（服务时钟）、timeZone（口岸时区）和
                   requests（每项含title和declaration）
  --language       en或zh（默认两种语言）
  --help           显示本说明

退出码：0全部收到；1有未通过的；2参数有误或无可发送的内容。
`,
};
