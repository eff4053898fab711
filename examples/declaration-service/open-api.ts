import type { Form, Language, Text } from "pratique";
import { FINDING_SEVERITIES, VERDICTS } from "pratique/declaration";
import { openApiComponents } from "pratique/exchange";

/** What the service takes in and answers, as an OpenAPI 3.1 document: the form's own part comes from the form. */
export function openApi(form: Form, language: Language) {
  const { id, title } = form.edition;
  const said = (text: Text) => text[language];
  const refer = (name: string) => ({ $ref: `#/components/schemas/${name}` });
  const answer = (description: Text, schema: object) => ({
    description: said(description),
    content: { "application/json": { schema } },
  });
  return {
    openapi: "3.1.0",
    info: { title: said(title), version: id },
    paths: {
      "/declarations": {
        post: {
          summary: said({ en: "Make a declaration", zh: "提交申报" }),
          requestBody: { required: true, content: { "application/json": { schema: refer(id) } } },
          responses: {
            200: answer(
              { en: "taken in, with what an officer is to look at", zh: "已收到，并列出需核查的内容" },
              refer("Taken"),
            ),
            422: answer(
              { en: "refused, with everything that is to be mended first", zh: "未通过，并列出须更正的全部内容" },
              refer("Taken"),
            ),
            ...Object.fromEntries([400, 413, 415].map((status) => [status, answer(NOT_READ, refer("NotRead"))])),
          },
        },
      },
    },
    components: { schemas: { ...openApiComponents([form], language).schemas, ...ANSWERS } },
  };
}

const NOT_READ: Text = { en: "not looked at", zh: "未予审核" };
const TEXT = {
  type: "object",
  properties: { en: { type: "string" }, zh: { type: "string" } },
  required: ["en", "zh"],
};
const ANSWERS = {
  Taken: {
    type: "object",
    properties: {
      verdict: { enum: VERDICTS },
      completeness: { type: "number", minimum: 0, maximum: 1 },
      findings: { type: "array", items: { $ref: "#/components/schemas/Finding" } },
    },
    required: ["verdict", "findings"],
  },
  Finding: {
    type: "object",
    properties: {
      code: { enum: Object.keys(FINDING_SEVERITIES) },
      severity: { enum: [...new Set(Object.values(FINDING_SEVERITIES)), "ask"] },
      rule: { type: "string" },
      path: { type: "array", items: { type: ["string", "integer"] } },
      text: TEXT,
    },
    required: ["code", "severity", "text"],
  },
  NotRead: { type: "object", properties: { why: TEXT }, required: ["why"] },
};
