import type { Text } from "pratique";
import { checkFile } from "../check-file.ts";
import { findLost } from "./find-lost.ts";
import { readArrival } from "./read-arrival.ts";
import { isInOrder, linesOf } from "./report.ts";

/*
 * The leak that made news in March 2020: a traveller whom nobody handed over goes home by themselves. Every list is right
 * as far as it goes; only matching them person by person shows who is on none of the later ones.
 */

const HELP: Text = {
  en: `Matches the people of one arrival from the manifest to the isolation site.

  node examples/lost-traveller/main.ts FILE [--language en|zh]

  FILE             the lists as JSON; two made-up ones stand beside this example. It holds
                   minutesOnTheWay, people (document number, names, birth date) and records
                   (person, stage, at, holder, dataHandedOver)
  --language       en or zh (default: both)
  --help           this text

Exit codes: 0 everybody is where they should be, 1 not so, 2 wrong arguments or no lists to match.
`,
  zh: `逐人核对一个批次的入境人员：从旅客名单到隔离点。

  node examples/lost-traveller/main.ts 文件 [--language en|zh]

  文件             各环节名单（JSON）；本例附有两份示例。包括minutesOnTheWay（途中允许分钟数）、
                   people（证件号码、姓名、出生日期）和records（person、stage、at、holder、dataHandedOver）
  --language       en或zh（默认两种语言）
  --help           显示本说明

退出码：0人员全部去向明确；1有问题；2参数有误或无可核对的名单。
`,
};

process.exitCode = await checkFile(process.argv.slice(2), HELP, (input) => {
  const arrival = readArrival(input);
  if ("why" in arrival) return arrival;
  const check = findLost(arrival);
  return { lines: linesOf(check), isInOrder: isInOrder(check) };
});
