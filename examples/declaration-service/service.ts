import { zValidator } from "@hono/zod-validator";
import { Hono, type MiddlewareHandler } from "hono";
import { bodyLimit } from "hono/body-limit";
import { HTTPException } from "hono/http-exception";
import { examine, type Form, type Instant, LANGUAGES, say, type Text, type TimeZone } from "pratique";
import type { Finding } from "pratique/declaration";
import { zodSchema } from "pratique/schema";
import { openApi } from "./open-api.ts";

/** What a service is told: which form it takes in, what time it is, and the zone of the port. */
export interface Service {
  readonly form: Form;
  readonly clock: () => Instant;
  readonly timeZone: TimeZone;
}

/** A finding as it is sent: it repeats nothing that the traveller wrote, not even the key of what the form does not ask. */
export interface SentFinding {
  readonly code: string;
  readonly severity: string;
  readonly rule?: string;
  /** Where it stands: names of items, and rows counted from 0. */
  readonly path?: readonly PropertyKey[];
  readonly text: Text;
}

/** How large a declaration may be, in bytes. */
export const LARGEST = 64 * 1024;

/** Why a request was not looked at. */
const WHY = {
  400: { en: "The request does not hold JSON that can be read.", zh: "请求内容不是可识别的JSON。" },
  404: {
    en: "There is nothing here. Declarations go to POST /declarations.",
    zh: "此处无内容。申报请提交至 POST /declarations。",
  },
  413: { en: "The declaration is too large.", zh: "申报内容过大。" },
  415: { en: "A declaration is sent as application/json.", zh: "申报应以application/json格式提交。" },
  500: { en: "The service failed. Nothing was taken in.", zh: "服务出错，未收到申报。" },
} as const satisfies Record<number, Text>;

/**
 * Takes in declarations over HTTP: one that may not pass is refused with 422 and every finding that blocks, in both
 * languages; one that may is answered with its verdict and what an officer is to look at. No clock but the one given.
 */
export function declarationService({ form, clock, timeZone }: Service): Hono {
  const app = new Hono();
  app.get("/openapi.json", (context) => {
    const language = LANGUAGES.find((known) => known === context.req.query("language")) ?? "en";
    return context.json(openApi(form, language));
  });
  app.post(
    "/declarations",
    asJson,
    bodyLimit({ maxSize: LARGEST, onError: (context) => context.json({ why: WHY[413] }, 413) }),
    (context, next) => {
      // A schema for every request, since what is possible and what is still valid depends on the time.
      const schema = zodSchema(form, { asOf: clock(), timeZone });
      const validate = zValidator("json", schema, (result, { json }) => {
        if (result.success) return undefined;
        const findings = result.error.issues.map((issue) =>
          "params" in issue ? issue.params?.["finding"] : undefined,
        );
        return json({ verdict: "blocked", findings: (findings as Finding[]).map(sent) }, 422);
      });
      return (validate as MiddlewareHandler)(context, next);
    },
    async (context) => {
      const { verdict, findings, completeness } = examine(form, await context.req.json(), { asOf: clock(), timeZone });
      return context.json({ verdict, completeness: completeness.share, findings: findings.map(sent) }, 200);
    },
  );
  app.notFound((context) => context.json({ why: WHY[404] }, 404));
  app.onError((error, context) => {
    const status = error instanceof HTTPException && error.status === 400 ? 400 : 500;
    return context.json({ why: WHY[status] }, status);
  });
  return app;
}

const asJson: MiddlewareHandler = (context, next) =>
  /^application\/json\b/i.test(context.req.header("content-type") ?? "")
    ? next()
    : Promise.resolve(context.json({ why: WHY[415] }, 415));

function sent(finding: Finding): SentFinding {
  const { code, severity, rule, path } = finding;
  return {
    code,
    severity,
    ...(rule !== undefined && { rule }),
    ...(code !== "unrecognised" && { path }),
    text: { en: say(finding, "en"), zh: say(finding, "zh") },
  };
}
