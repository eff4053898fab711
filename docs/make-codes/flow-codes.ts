import type { Text } from "pratique";
import {
  type CaseFileIssue,
  type ChainVerification,
  FLOW_EXPECTATIONS,
  MIGRATION_EXPECTATIONS,
  type MigrationIssue,
  type RefusalCode,
  type ReopeningRefusalCode,
  type UnknownFlowIssue,
} from "pratique/flow";
import type { RoomCodes } from "./code-list.ts";

/** The codes of flows and case files. */
export const FLOW_CODES: RoomCodes = {
  room: "pratique/flow",
  lists: [
    {
      title: { en: "Why an event is refused", zh: "拒绝事件的原因" },
      list: "REFUSAL_CODES",
      type: "RefusalCode",
      at: ["Refusal.code"],
      texts: "found",
      codes: {
        final: { en: "the case has come to an outcome; nothing follows it", zh: "个案已终结，不再接受任何事件" },
        "not-accepted": {
          en: "this status does not accept the event; `accepted` lists what it does, and `way` leads to where it would be accepted",
          zh: "当前状态不接受该事件；可接受的见`accepted`，到达可接受之处的途径见`way`",
        },
        "unknown-event": { en: "the flow has no such event", zh: "流程没有该事件" },
        "unknown-status": { en: "the flow has no such status", zh: "流程没有该状态" },
        "particulars-missing": {
          en: "the event does not carry what it must; `missing` names it",
          zh: "事件缺少必备要素，见`missing`",
        },
        "requirement-unmet": {
          en: "another flow of the subject has not come far enough; `missing` names it",
          zh: "同一对象的另一流程尚未达到所需状态，见`missing`",
        },
      } satisfies Readonly<Record<RefusalCode, Text>>,
    },
    {
      title: { en: "Why a case is not opened again", zh: "个案不能重启的原因" },
      list: "REOPENING_REFUSAL_CODES",
      type: "ReopeningRefusalCode",
      at: ["ReopeningRefusal.code"],
      texts: "found",
      codes: {
        "not-final": { en: "the case is not over yet", zh: "个案尚未终结" },
        "not-reopenable": {
          en: "this outcome is not opened again into the status that was wanted",
          zh: "该终态不能重启到所求状态",
        },
        "unknown-status": { en: "the flow has no such status", zh: "流程没有该状态" },
      } satisfies Readonly<Record<ReopeningRefusalCode, Text>>,
    },
    {
      title: { en: "Stored case file", zh: "存储的案卷" },
      at: ["CaseFileIssue.code"],
      texts: "found",
      codes: {
        malformed: { en: "cannot be read as what stands here", zh: "无法识别为此处应有的内容" },
        "unknown-format": {
          en: "of a format version that this version does not know",
          zh: "格式版本不为本版本所知",
        },
        contradictory: {
          en: "the line says something else than an earlier one with the same number of the same actor",
          zh: "与同一人同一序号的先前记录不一致",
        },
      } satisfies Readonly<Record<CaseFileIssue["code"], Text>>,
    },
    {
      title: { en: "Why a case is not followed", zh: "案卷不能推进的原因" },
      at: ["UnknownFlowIssue.code"],
      texts: "found",
      codes: {
        "unknown-flow": { en: "follows an edition of a flow that was not given", zh: "所依流程版本未提供" },
      } satisfies Readonly<Record<UnknownFlowIssue["code"], Text>>,
    },
    {
      title: { en: "Why a case is not moved to another edition", zh: "个案不能转入新版本的原因" },
      at: ["MigrationIssue.code"],
      texts: "found",
      codes: {
        "other-edition": {
          en: "the case follows another edition than the table leads from",
          zh: "个案所依版本不是迁移表的起始版本",
        },
        final: { en: "the case has come to an outcome", zh: "个案已终结" },
        unmapped: { en: "the table does not say where its status leads", zh: "迁移表未规定该状态的去向" },
      } satisfies Readonly<Record<MigrationIssue["code"], Text>>,
    },
    {
      title: { en: "Log whose seals do not agree", zh: "记录与摘要不符" },
      at: ["ChainVerification.code"],
      texts: "found",
      codes: {
        "line-changed": { en: "a line differs from what was digested", zh: "某条记录与其摘要不符" },
        "line-missing": { en: "a digest without a line", zh: "有摘要而无记录" },
        "digest-missing": { en: "a line without a digest", zh: "有记录而无摘要" },
      } satisfies Readonly<Record<Extract<ChainVerification, { intact: false }>["code"], Text>>,
    },
    {
      title: { en: "Table of a flow", zh: "流程定义" },
      list: "FLOW_EXPECTATIONS",
      type: "FlowProblemCode",
      at: ["FlowProblem.code", "ReceivedFlowIssue.code"],
      texts: "expected",
      codes: FLOW_EXPECTATIONS,
      note: { en: "`lintFlow` lists them.", zh: "由`lintFlow`列出。" },
    },
    {
      title: { en: "Table of a migration", zh: "迁移表" },
      list: "MIGRATION_EXPECTATIONS",
      type: "MigrationProblemCode",
      at: ["MigrationProblem.code"],
      texts: "expected",
      codes: MIGRATION_EXPECTATIONS,
      note: { en: "`checkMigration` lists them.", zh: "由`checkMigration`列出。" },
    },
  ],
};
