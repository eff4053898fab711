import type { Text } from "pratique";
import { checkFile } from "../check-file.ts";
import { answerQuestion } from "./answer-question.ts";
import { readQuestion } from "./read-question.ts";

/*
 * An officer's question answered, with the traveller in front of them: why this grade, what would have to be otherwise,
 * and what to ask next. The rules are those that were in force there and then.
 */

const HELP: Text = {
  en: `Why is this traveller graded so, what if, and what to ask next.

  node examples/officer-question/main.ts FILE [--language en|zh]

  FILE             the traveller as JSON; two made-up ones stand beside this example. It holds
                   on (the day of screening), places (nation, province and port, whose rules apply),
                   affectedAreas (country, from, until), readings (at, celsius, site), and
                   card (the answers of the Exit/Entry Health Declaration Form, edition 5)
  --language       en or zh (default: both)
  --help           this text

Exit codes: 0 no ground, 1 a ground or undecided, 2 wrong arguments or nothing to grade.
`,
  zh: `该旅客为何如此判定、若情况不同会怎样、下一步该问什么。

  node examples/officer-question/main.ts 文件 [--language en|zh]

  文件             旅客情况（JSON）；本例附有两份示例。包括on（查验日期）、places（所适用规则的国家、省份和口岸）、
                   affectedAreas（国家、起止日期）、readings（时刻、体温、部位）和card（第5版健康申明卡的答案）
  --language       en或zh（默认两种语言）
  --help           显示本说明

退出码：0无触发因素；1有触发因素或尚未确定；2参数有误或无可判定的内容。
`,
};

process.exitCode = await checkFile(process.argv.slice(2), HELP, (input) => {
  const question = readQuestion(input);
  return "why" in question ? question : answerQuestion(question);
});
