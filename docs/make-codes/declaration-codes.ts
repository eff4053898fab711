import { type Finding, say, type Text } from "pratique";
import {
  type Duplicates,
  FINDING_SEVERITIES,
  type FindingCode,
  FORM_EXPECTATIONS,
  type NotCarried,
  type Severity,
  type Verdict,
} from "pratique/declaration";
import type { HealthMeasureCode } from "pratique/subjects";
import type { RoomCodes } from "./code-list.ts";

/** The codes of records of health measures. */
export const SUBJECT_CODES: RoomCodes = {
  room: "pratique/subjects",
  lists: [
    {
      title: { en: "Record of a health measure", zh: "卫生措施记录" },
      list: "HEALTH_MEASURE_CODES",
      type: "HealthMeasureCode",
      at: ["HealthMeasureIssue.code"],
      texts: "found",
      codes: {
        malformed: { en: "cannot be read as what stands here", zh: "无法识别为此处应有的内容" },
        "compelled-without-imminent-risk": {
          en: "compelled without evidence of an imminent risk from before",
          zh: "强制实施，但事先没有紧迫危险的证据",
        },
        "compelled-without-national-law": {
          en: "compelled without naming the national law",
          zh: "强制实施，但未注明国内法依据",
        },
        "compelled-on-another-basis": {
          en: "compelled on another basis than Article 31.2",
          zh: "强制实施，但依据不是第31.2条",
        },
        "not-compellable": { en: "a measure to which nobody may be compelled", zh: "该措施不得强制" },
        "less-invasive-not-excluded": {
          en: "a compelled examination without saying that no less invasive one would do",
          zh: "强制检查，但未说明侵入性更小的检查不足以达到目的",
        },
        "carried-out-although-refused": { en: "refused, and carried out all the same", zh: "已拒绝，仍予实施" },
        "carried-out-too-early": {
          en: "carried out before it was agreed to or compelled",
          zh: "实施早于同意或强制决定",
        },
      } satisfies Readonly<Record<HealthMeasureCode, Text>>,
    },
  ],
};

/** What a finding says, with its blanks: the words are those of `say`. */
function templateOf(code: FindingCode): Text {
  const blank = (name: string): Text => ({ en: `{${name}}`, zh: `{${name}}` });
  const found: Finding = {
    code,
    path: [],
    severity: FINDING_SEVERITIES[code],
    rule: undefined,
    label: blank("item"),
    expectation: { ...blank("expectation"), place: "" },
    because: [],
  };
  return { en: say(found, "en"), zh: say(found, "zh") };
}

/** The codes of declarations and of forms. */
export const DECLARATION_CODES: RoomCodes = {
  room: "pratique/declaration",
  lists: [
    {
      title: { en: "What an examination finds", zh: "申报审核发现" },
      list: "FINDING_SEVERITIES",
      type: "FindingCode",
      at: ["Finding.code", "FormRule.code", "ExpectedFinding.code"],
      texts: "found",
      codes: Object.fromEntries(
        (Object.keys(FINDING_SEVERITIES) as FindingCode[]).map((code) => [code, templateOf(code)]),
      ),
      severities: FINDING_SEVERITIES,
      note: {
        en: "The severity is the one from the start; a rule of a form may state another, and the finding carries the one that holds. `say` gives the text, filled in.",
        zh: "此处为默认严重程度；申报表可以另行规定，以发现所载为准。`say`给出填好的文字。",
      },
    },
    {
      title: { en: "What a finding asks of the desk", zh: "严重程度" },
      list: "SEVERITIES",
      type: "Severity",
      at: ["Finding.severity", "FormRule.severity"],
      texts: "found",
      codes: {
        block: { en: "the declaration cannot be accepted as it is", zh: "不能受理，须先更正" },
        refer: { en: "an officer decides", zh: "交关员判断" },
        ask: { en: "ask the traveller about it", zh: "须向旅客询问" },
        note: { en: "worth knowing, and nothing to do", zh: "仅供知悉" },
      } satisfies Readonly<Record<Severity, Text>>,
    },
    {
      title: { en: "What a declaration comes to", zh: "结论" },
      list: "VERDICTS",
      type: "Verdict",
      at: ["Examination.verdict", "JointExamination.verdict"],
      texts: "found",
      codes: {
        blocked: { en: "at least one finding blocks", zh: "至少一项须先更正" },
        refer: {
          en: "nothing blocks, and at least one finding is for an officer",
          zh: "无须先更正之项，至少一项须交关员判断",
        },
        ask: { en: "nothing worse than a question to the traveller", zh: "最多只须向旅客询问" },
        clear: { en: "nothing worse than a note", zh: "最多只有仅供知悉的内容" },
      } satisfies Readonly<Record<Verdict, Text>>,
    },
    {
      title: { en: "Table of a form", zh: "申报表定义" },
      list: "FORM_EXPECTATIONS",
      type: "FormIssueCode",
      at: ["FormIssue.code", "ReceivedFormIssue.code", "ReceivedFlowIssue.code"],
      texts: "expected",
      codes: FORM_EXPECTATIONS,
      note: {
        en: "`lintForm` lists them; `declarationForm` throws and names them.",
        zh: "`lintForm`逐一列出；`declarationForm`抛出错误并指明。",
      },
    },
    {
      title: { en: "Why an answer is not carried to another form", zh: "答案不能沿用到另一申报表的原因" },
      at: ["NotCarried.reason"],
      texts: "found",
      codes: {
        "not-asked": { en: "the other form does not ask it", zh: "另一申报表不询问此项" },
        "asked-differently": {
          en: "it is asked in other words, of another kind, or over another stretch of time",
          zh: "措辞、类型或回溯期不同",
        },
        "not-an-option": {
          en: "the option that was chosen is not there, or means something else",
          zh: "所选选项不存在，或者含义不同",
        },
        "not-readable": { en: "the answer is not accepted as it is written", zh: "答案的写法不被接受" },
      } satisfies Readonly<Record<NotCarried["reason"], Text>>,
    },
    {
      title: { en: "Why submissions may be of one traveller", zh: "可能为同一人申报的原因" },
      at: ["Duplicates.reason"],
      texts: "found",
      codes: {
        "same-document": { en: "the same document: the same traveller", zh: "证件相同：为同一人" },
        "same-name-and-birth-date": {
          en: "the same name and birth date on another document: possibly a namesake",
          zh: "姓名、出生日期相同而证件不同：可能为同名者",
        },
      } satisfies Readonly<Record<Duplicates["reason"], Text>>,
    },
  ],
};
