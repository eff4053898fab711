import type { Text } from "pratique";
import { checkFile } from "../check-file.ts";
import { checkPapers } from "./check-papers.ts";
import { readPapers } from "./read-papers.ts";
import { isInOrder, linesOf } from "./report.ts";

/*
 * A ship's papers before it arrives: its numbers, its sanitation certificate and whether the port may extend it, the text
 * of the Regulations that applies there, and in China whether it may be quarantined by telecommunication.
 */

const HELP: Text = {
  en: `Checks a ship's papers before the ship arrives.

  node examples/ship-papers/main.ts FILE [--language en|zh]

  FILE             the papers as JSON; two made-up ones stand beside this example. It holds
                   state (of the port, such as CHN), arrivesOn (a date), port (UN/LOCODE and what
                   it may issue), imoNumber, containers, sanitationCertificate, and
                   telecommunication: what is known of the Chinese conditions
  --language       en or zh (default: both)
  --help           this text

Exit codes: 0 everything in order, 1 something is wrong or open, 2 wrong arguments or no papers to check.
`,
  zh: `在船舶抵达前核验船舶证书和号码。

  node examples/ship-papers/main.ts 文件 [--language en|zh]

  文件             待核验内容（JSON）；本例附有两份示例。包括state（口岸所在国，如CHN）、arrivesOn（抵达日期）、
                   port（UN/LOCODE及其签发权限）、imoNumber、containers、sanitationCertificate，
                   以及telecommunication（中国电讯检疫条件的已知情况）
  --language       en或zh（默认两种语言）
  --help           显示本说明

退出码：0全部正常；1有问题或者待定；2参数有误或无可核验的内容。
`,
};

process.exitCode = await checkFile(process.argv.slice(2), HELP, (input) => {
  const papers = readPapers(input);
  if ("why" in papers) return papers;
  const check = checkPapers(papers);
  return { lines: linesOf(check), isInOrder: isInOrder(check) };
});
