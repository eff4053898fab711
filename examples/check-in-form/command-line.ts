import type { Text } from "pratique";

/** How it is called. */
export const HELP: Text = {
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
