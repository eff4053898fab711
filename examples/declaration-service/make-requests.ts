import { exitEntryCard11 } from "pratique/declaration";
import type { Checked } from "../check-file.ts";
import { detail, heading, item, type Line } from "../line.ts";
import type { Requests } from "./read-requests.ts";
import { declarationService, type SentFinding } from "./service.ts";

const VERDICTS = {
  blocked: { en: "refused: to be mended first", zh: "未通过：须先更正" },
  refer: { en: "taken in, for an officer to look at", zh: "已收到，由关员核查" },
  ask: { en: "taken in, with a question", zh: "已收到，需询问" },
  clear: { en: "taken in", zh: "已收到" },
} as const;

const answered = (status: number) => ({ en: `answered with ${status}`, zh: `状态码${status}` });

/** Sends every declaration to the service, in the same process, and tells what it answers. */
export async function makeRequests({ now, timeZone, requests }: Requests): Promise<Checked> {
  const app = declarationService({ form: exitEntryCard11, clock: () => now, timeZone });
  const lines: Line[] = [];
  let refused = 0;
  for (const { title, declaration } of requests) {
    const response = await app.request("/declarations", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(declaration),
    });
    const { verdict, findings } = (await response.json()) as {
      readonly verdict: keyof typeof VERDICTS;
      readonly findings: readonly SentFinding[];
    };
    if (!response.ok) refused++;
    lines.push(heading(title), item(answered(response.status)), detail(VERDICTS[verdict]));
    lines.push(...findings.map(({ text }) => item(text)));
  }
  const described = await app.request("/openapi.json");
  const { components } = (await described.json()) as { readonly components: { readonly schemas: object } };
  const names = Object.keys(components.schemas).join(", ");
  lines.push(heading({ en: "For other programs", zh: "供其他程序使用" }));
  lines.push(item({ en: `/openapi.json describes: ${names}`, zh: `/openapi.json 说明：${names}` }));
  return { lines, isInOrder: refused === 0 };
}
