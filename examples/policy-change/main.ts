import type { Text } from "pratique";
import { checkFile } from "../check-file.ts";
import { readDay } from "./read-day.ts";
import { replayDay } from "./replay-day.ts";
import { linesOf } from "./report.ts";

/*
 * Yesterday's travellers under tomorrow's rules: who would be graded differently, because of which rules, and the work
 * that it would make. The rules are those in force on the day itself and on another day.
 */

const HELP: Text = {
  en: `Yesterday's travellers under tomorrow's rules.

  node examples/policy-change/main.ts FILE [--language en|zh]

  FILE             the day as JSON; a made-up one stands beside this example. It holds
                   on (the day), under (a day whose rules are tried), places (nation, province
                   and port, whose rules apply), affectedAreas (country, from, until),
                   work (for each grade, what one traveller takes of each step), and travellers:
                   each with id, direction, readings (at, celsius, site) and
                   card (the answers of the Exit/Entry Health Declaration Form, edition 5)
  --language       en or zh (default: both)
  --help           this text

Exit codes: 0 nobody would be graded differently, 1 somebody would, 2 wrong arguments or nothing to replay.
`,
  zh: `昨日旅客适用明日规则会怎样。

  node examples/policy-change/main.ts 文件 [--language en|zh]

  文件             当日情况（JSON）；本例附有一份示例。包括on（当日）、under（试用其规则的日期）、
                   places（所适用规则的国家、省份和口岸）、affectedAreas（国家、起止日期）、
                   work（各等级每名旅客各环节的工作量）和travellers（各旅客的id、direction、
                   readings（时刻、体温、部位）和card（第5版健康申明卡的答案））
  --language       en或zh（默认两种语言）
  --help           显示本说明

退出码：0无人等级变化；1有人等级变化；2参数有误或无可重放的内容。
`,
};

process.exitCode = await checkFile(process.argv.slice(2), HELP, (input) => {
  const day = readDay(input);
  if ("why" in day) return day;
  const replayed = replayDay(day);
  return "why" in replayed ? replayed : { lines: linesOf(replayed), isInOrder: replayed.replay.moved === 0 };
});
