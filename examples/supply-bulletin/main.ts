import type { Text } from "pratique";
import { checkFile } from "../check-file.ts";
import { readRetelling } from "./read-retelling.ts";
import { recompute } from "./recompute.ts";
import { linesOf } from "./report.ts";

/*
 * A bulletin on supplies worked out again from its own figures, and what became of it where it was told again: units that
 * were lost, and a share by value taken for one by quantity.
 */

const HELP: Text = {
  en: `A bulletin on supplies worked out again, and what became of it where it was told again.

  node examples/supply-bulletin/main.ts FILE [--language en|zh]

  FILE             the bulletin as JSON; that of 24 to 30 January 2020 stands beside this example. It holds
                   published (unitOfQuantity, unitOfValue, batches, total, groups with their parts,
                   crossCuts and shares) and retold: figures (code, quantity, multiple, unit, batches)
                   and shares (group, percent, claimed)
  --language       en or zh (default: both)
  --help           this text

Exit codes: 0 nothing is wrong, 1 something is, 2 wrong arguments or no bulletin.
`,
  zh: `复算一份物资通报，并查看转述是否走样。

  node examples/supply-bulletin/main.ts 文件 [--language en|zh]

  文件             通报（JSON）；本例附有2020年1月24日至30日的通报。包括published（unitOfQuantity、
                   unitOfValue、batches、total、groups及其parts、crossCuts、shares）和
                   retold：figures（code、quantity、multiple、unit、batches）和
                   shares（group、percent、claimed）
  --language       en或zh（默认两种语言）
  --help           显示本说明

退出码：0无误；1有误；2参数有误或无通报。
`,
};

process.exitCode = await checkFile(process.argv.slice(2), HELP, (input) => {
  const retelling = readRetelling(input);
  if ("why" in retelling) return retelling;
  const recomputed = recompute(retelling);
  return { lines: linesOf(recomputed), isInOrder: recomputed.isInOrder };
});
