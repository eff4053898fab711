import type { Text } from "pratique";
import { checkFile } from "../check-file.ts";
import { checkDocuments } from "./check-documents.ts";
import { readDesk } from "./read-desk.ts";
import { isInOrder, linesOf } from "./report.ts";

/*
 * A passport and the health certificates shown with it, checked at a desk: what the machine readable zone says and what
 * is wrong with it, whether each certificate counts, and whether it is the passport holder's.
 */

const HELP: Text = {
  en: `Checks a passport's machine readable zone and the health certificates shown with it.

  node examples/document-desk/main.ts FILE [--language en|zh]

  FILE             the case as JSON; two made-up ones stand beside this example. It holds
                   checkedAt (an instant), timeZone (of the desk), mrz (the lines), and
                   certificates: each with its format and its decoded payload
  --language       en or zh (default: both)
  --help           this text

Exit codes: 0 everything in order, 1 something is wrong or open, 2 wrong arguments or no case to check.
`,
  zh: `核验护照机读区及随附的健康证书。

  node examples/document-desk/main.ts 文件 [--language en|zh]

  文件             待核验内容（JSON）；本例附有两份示例。包括checkedAt（核验时刻）、timeZone（柜台所在时区）、
                   mrz（机读区各行）和certificates（各证书的format和解码后的payload）
  --language       en或zh（默认两种语言）
  --help           显示本说明

退出码：0全部正常；1有问题或者待定；2参数有误或无可核验的内容。
`,
};

process.exitCode = await checkFile(process.argv.slice(2), HELP, (input) => {
  const desk = readDesk(input);
  if ("why" in desk) return desk;
  const check = checkDocuments(desk);
  return { lines: linesOf(check), isInOrder: isInOrder(check) };
});
