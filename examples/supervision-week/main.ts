import type { Text } from "pratique";
import { checkFile } from "../check-file.ts";
import { readWeek } from "./read-week.ts";
import { isInOrder, linesOf } from "./report.ts";
import { superviseWeek } from "./supervise-week.ts";

/*
 * A week of supervision: what was found, mended and looked at again; a deficiency that comes back and is opened again; what is
 * overdue at the end of the week; how often deficiencies were found; and which places and units were looked at.
 */

const HELP: Text = {
  en: `A week of supervision: deficiencies, their rectification, and whether everybody was looked at.

  node examples/supervision-week/main.ts FILE [--language en|zh]

  FILE             the week as JSON; a made-up one stands beside this example. It holds from and on
                   (first and last day), timeZone, lookBackWithinDays, dueWithinDays and
                   recurrenceWithinDays (the office's own arrangement), files (of deficiencies, as
                   they are stored), shifts (place, shift, dueAt), checks (place, shift, at, by,
                   channel, liveness of a video), and round (dueAt, calledAt, by, units, reached)
  --language       en or zh (default: both)
  --help           this text

Exit codes: 0 nothing is overdue and nobody is missing, 1 not so, 2 wrong arguments or no week to read.
`,
  zh: `一周监督检查：问题、整改，以及是否全部覆盖。

  node examples/supervision-week/main.ts 文件 [--language en|zh]

  文件             一周情况（JSON）；本例附有一份示例。包括from和on（首日和末日）、timeZone、
                   lookBackWithinDays、dueWithinDays和recurrenceWithinDays（单位自定）、
                   files（问题案卷，按存储格式）、shifts（place、shift、dueAt）、
                   checks（place、shift、at、by、channel，视频另含liveness）
                   和round（dueAt、calledAt、by、units、reached）
  --language       en或zh（默认两种语言）
  --help           显示本说明

退出码：0无超期、无遗漏；1有超期或遗漏；2参数有误或无可读取的内容。
`,
};

process.exitCode = await checkFile(process.argv.slice(2), HELP, (input) => {
  const week = readWeek(input);
  if ("why" in week) return week;
  const supervised = superviseWeek(week);
  return { lines: linesOf(supervised), isInOrder: isInOrder(supervised) };
});
