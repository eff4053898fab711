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
  en: `A health declaration filled in at check-in, field by field, with a form library.

  node examples/check-in-form/main.ts FILE [--language en|zh]

  FILE             what the traveller does, as JSON; a made-up one stands beside this example. It holds
                   now, timeZone (of the port) and steps (field and value, or send)
  --language       en or zh (default: both)
  --help           this text

Exit codes: 0 sent in order, 1 not sent or for an officer to look at, 2 wrong arguments or nothing to fill in.
`,
  zh: `值机时用表单库逐栏填写健康申明卡。

  node examples/check-in-form/main.ts 文件 [--language en|zh]

  文件             旅客的操作（JSON）；本例附有一份虚构示例。包括now（时刻）、timeZone（口岸时区）和
                   steps（field和value，或send）
  --language       en或zh（默认两种语言）
  --help           显示本说明

退出码：0已提交且无问题；1未提交或须由关员核查；2参数有误或无可填写的内容。
`,
};
