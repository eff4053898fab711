import type { Text } from "pratique";
import {
  type CERTLOGIC_SET_ASIDE,
  type CertLogicFault,
  type CertLogicIssue,
  FHIR_RESPONSE_EXPECTATIONS,
  type FhirQuestionnaireIssue,
  type HealthProofIssue,
  type PortDayIssue,
  type RowIssue,
  type SqlRowIssue,
} from "pratique/exchange";
import { RECEIVED_EXPECTATIONS } from "pratique/schema";
import { type AnswerDifferenceKind, DECLARATION_DEFECTS, PORT_DAY_FAULTS } from "pratique/testing";
import type { RoomCodes } from "./code-list.ts";

/** The codes of what is received, read from other formats, and made up for tests. */
export const EXCHANGE_CODES: readonly RoomCodes[] = [
  {
    room: "pratique/schema",
    lists: [
      {
        title: { en: "Forms, policies and flows received as JSON", zh: "以JSON接收的申报表、分级规则和流程" },
        list: "RECEIVED_EXPECTATIONS",
        type: "ReceivedCode",
        at: ["ReceivedIssue.code", "ReceivedFormIssue.code", "ReceivedPolicyIssue.code", "ReceivedFlowIssue.code"],
        texts: "expected",
        codes: RECEIVED_EXPECTATIONS,
        note: {
          en: "The numbers in braces are those of `DOCUMENT_LIMITS`. A document that can be read is then looked at as a form, a policy or a flow: their codes come from there too.",
          zh: "花括号中的数字见`DOCUMENT_LIMITS`。能读取的文件随后按申报表、分级规则或流程检查，也会给出它们的代码。",
        },
      },
    ],
  },
  {
    room: "pratique/exchange",
    lists: [
      {
        title: { en: "CertLogic that cannot be read", zh: "CertLogic不能读取" },
        at: ["CertLogicIssue.code"],
        texts: "found",
        codes: {
          missing: { en: "a part that a rule must have is not there", zh: "缺少规则必有的部分" },
          malformed: { en: "cannot be read as what stands here", zh: "无法识别为此处应有的内容" },
          "not-an-expression": { en: "no expression of CertLogic", zh: "不是CertLogic表达式" },
          "not-a-list-of-operands": { en: "the operands are no list", zh: "操作数不是列表" },
          "unknown-operation": { en: "an operation that CertLogic does not have", zh: "CertLogic没有该运算" },
          "wrong-number-of-operands": { en: "too few or too many operands", zh: "操作数个数不符" },
          "too-deep": { en: "nested deeper than is read", zh: "嵌套过深" },
        } satisfies Readonly<Record<CertLogicIssue["code"], Text>>,
      },
      {
        title: { en: "CertLogic that cannot be evaluated", zh: "CertLogic不能求值" },
        at: ["CertLogicFault.code"],
        texts: "found",
        codes: {
          "not-truthy-or-falsy": { en: "neither truthy nor falsy", zh: "既不为真也不为假" },
          "not-a-whole-number": { en: "no whole number", zh: "不是整数" },
          "not-a-moment": { en: "no moment", zh: "不是时刻" },
          "not-a-date": { en: "no date", zh: "不是日期" },
          "not-a-list": { en: "no list", zh: "不是列表" },
          "not-text": { en: "no text", zh: "不是文字" },
        } satisfies Readonly<Record<CertLogicFault["code"], Text>>,
      },
      {
        title: { en: "Why a rule of CertLogic was not applied", zh: "CertLogic规则未适用的原因" },
        list: "CERTLOGIC_SET_ASIDE",
        at: ["CertLogicAssessment.setAside.why"],
        texts: "found",
        codes: {
          "not-an-entry-rule": { en: "it bears on nothing at entry", zh: "与入境无关的规则" },
          "other-country": { en: "of another country", zh: "属于另一国家" },
          "other-region": { en: "of another region", zh: "属于另一地区" },
          "not-yet-valid": { en: "not yet in force", zh: "尚未施行" },
          "no-longer-valid": { en: "no longer in force", zh: "已停止施行" },
          "later-version": { en: "a later version of it applies", zh: "适用其更高版本" },
          "other-certificate": { en: "about another kind of certificate", zh: "针对另一种证书" },
        } satisfies Readonly<Record<(typeof CERTLOGIC_SET_ASIDE)[number], Text>>,
      },
      {
        title: { en: "FHIR Questionnaire", zh: "FHIR问卷" },
        at: ["FhirQuestionnaireIssue.code"],
        texts: "expected",
        codes: {
          "not-a-questionnaire": { en: "a FHIR Questionnaire as JSON", zh: "JSON格式的FHIR Questionnaire" },
          "no-questions": { en: "at least one question", zh: "至少一个问题" },
        } satisfies Readonly<Record<FhirQuestionnaireIssue["code"], Text>>,
      },
      {
        title: { en: "FHIR QuestionnaireResponse", zh: "FHIR问卷回答" },
        list: "FHIR_RESPONSE_EXPECTATIONS",
        type: "FhirResponseCode",
        at: ["FhirResponseIssue.code"],
        texts: "expected",
        codes: FHIR_RESPONSE_EXPECTATIONS,
      },
      {
        title: { en: "Rows, files and payloads that cannot be read", zh: "行、文件和载荷不能读取" },
        at: ["RowIssue.code", "SqlRowIssue.code", "HealthProofIssue.code", "PortDayIssue.code"],
        texts: "found",
        codes: {
          missing: {
            en: "a blank where there has to be something, or a column that the file does not have",
            zh: "应有内容处空白，或者文件没有该列",
          },
          malformed: { en: "cannot be read as what stands here", zh: "无法识别为此处应有的内容" },
          "out-of-range": {
            en: "readable, and no such instant or number is possible",
            zh: "可以读取，但不可能有此时刻或数字",
          },
          contradictory: {
            en: "does not go with the rest, such as a cell that comes twice",
            zh: "与其余内容不合，例如单元格重复",
          },
        } satisfies Readonly<Record<(RowIssue | SqlRowIssue | HealthProofIssue | PortDayIssue)["code"], Text>>,
      },
    ],
  },
  {
    room: "pratique/testing",
    lists: [
      {
        title: { en: "How an implementation's answer differs from the truth", zh: "实现的答案与真值的差异" },
        list: "ANSWER_DIFFERENCES",
        type: "AnswerDifferenceKind",
        at: ["AnswerDifference.kind"],
        texts: "found",
        codes: {
          "not-answered": { en: "the case was not answered", zh: "未作答" },
          "answered-twice": { en: "the case was answered more than once", zh: "重复作答" },
          unreadable: { en: "the answer cannot be read", zh: "答案无法识别" },
          "not-found": { en: "something that is wrong was not found", zh: "应发现而未发现" },
          "found-wrongly": { en: "something was found that is not wrong", zh: "不应发现而发现" },
        } satisfies Readonly<Record<AnswerDifferenceKind, Text>>,
      },
      {
        title: { en: "How a declaration was put wrong on purpose", zh: "有意注入的申报错误" },
        list: "DECLARATION_DEFECTS",
        type: "DeclarationDefect",
        at: ["DefectiveDeclaration.defect"],
        texts: "found",
        codes: DECLARATION_DEFECTS,
      },
      {
        title: { en: "How a port-day was put wrong on purpose", zh: "有意注入的口岸日数据错误" },
        list: "PORT_DAY_FAULTS",
        type: "PortDayFault",
        at: ["InjectedFault.fault"],
        texts: "found",
        codes: PORT_DAY_FAULTS,
      },
    ],
  },
];
