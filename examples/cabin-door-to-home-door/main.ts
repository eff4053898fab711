import type { Text } from "pratique";
import { checkFile } from "../check-file.ts";
import { followJourney } from "./follow-journey.ts";
import { readJourney } from "./read-journey.ts";
import { isInOrder, linesOf } from "./report.ts";

/*
 * One traveller from the cabin door to the home door: screening, specimens, quarantine and home monitoring are cases of
 * their own, each looks up in the others what it requires, and together they say in whose charge the traveller was.
 */

const HELP: Text = {
  en: `Follows one traveller from the cabin door to the home door.

  node examples/cabin-door-to-home-door/main.ts FILE [--language en|zh]

  FILE             the whole file as JSON; two made-up ones stand beside this example. It holds
                   subject, at (the instant asked about), timeZone, cases (case files, and when
                   each was opened) and followUp (the days of the visits, and what came of them)
  --language       en or zh (default: both)
  --help           this text

Exit codes: 0 everything in order, 1 something was refused, open too long or in nobody's hands, 2 wrong arguments or
no journey to follow.
`,
  zh: `跟踪一名旅客从舱门到家门的全过程。

  node examples/cabin-door-to-home-door/main.ts 文件 [--language en|zh]

  文件             全部案卷（JSON）；本例附有两份示例。包括subject、at（查询时刻）、timeZone、
                   cases（各案卷及立案时间）和followUp（随访日及结果）
  --language       en或zh（默认两种语言）
  --help           显示本说明

退出码：0全部正常；1有未受理、逾期或无人负责的情况；2参数有误或无可跟踪的案卷。
`,
};

process.exitCode = await checkFile(process.argv.slice(2), HELP, (input) => {
  const journey = readJourney(input);
  if ("why" in journey) return journey;
  const followed = followJourney(journey);
  return { lines: linesOf(followed), isInOrder: isInOrder(followed) };
});
