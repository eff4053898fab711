import type { Text } from "pratique";

/** How it is called. */
export const HELP: Text = {
  en: `Declarations taken in by a server framework, validated and described by the form itself.

  node examples/declaration-service/main.ts FILE [--language en|zh]

  FILE             what is sent to the service, as JSON; a made-up one stands beside this example. It holds
                   now (what its clock says), timeZone (of the port) and
                   requests (title and declaration of each)
  --language       en or zh (default: both)
  --help           this text

Exit codes: 0 all taken in, 1 some refused, 2 wrong arguments or nothing to send.
`,
  zh: `用服务器框架接收申报，由申明卡本身校验并说明接口。

  node examples/declaration-service/main.ts 文件 [--language en|zh]

  文件             发送给服务的内容（JSON）；本例附有一份虚构示例。包括now（服务时钟）、timeZone（口岸时区）和
                   requests（每项含title和declaration）
  --language       en或zh（默认两种语言）
  --help           显示本说明

退出码：0全部收到；1有未通过的；2参数有误或无可发送的内容。
`,
};
