import type { Text } from "pratique";
import { type Flow, type Invariant, proveInvariants } from "pratique/flow";
import { editionPage } from "../in-words/edition-page.ts";
import { code, escaped, sideBySide, table } from "../in-words/markdown.ts";
import { diagram } from "./diagram.ts";
import { promiseInWords } from "./promise-in-words.ts";

/** The page of one flow: its diagram, its table, what its events must bring, its deadlines and what it promises. */
export function flowPage(flow: Flow, all: readonly Flow[]): string {
  return editionPage(flow.edition, all, [
    "## Diagram · 流程图",
    diagram(flow, "en"),
    diagram(flow, "zh"),
    ...tableOfMoves(flow),
    ...broughtBy(flow),
    ...deadlinesOf(flow),
    ...promisesOf(flow),
  ]);
}

function tableOfMoves({ moves, labels, initial, outcomes }: Flow): string[] {
  const rows = Object.entries(moves).flatMap(([status, row]) => {
    const [en, zh] = sideBySide(labels.statuses[status] ?? nameless(status));
    const standing = status === initial ? " ▶" : outcomes.includes(status) ? " ■" : "";
    const events = Object.entries(row);
    if (events.length === 0) return [[`${code(status)}${standing}`, `${en}<br>${zh}`, "–", "–", "–"]];
    return events.map(([event, next]) => {
      const [happened, fasheng] = sideBySide(labels.events[event] ?? nameless(event));
      return [`${code(status)}${standing}`, `${en}<br>${zh}`, code(event), `${happened}<br>${fasheng}`, code(next)];
    });
  });
  return [
    "## Moves · 状态转换",
    "▶ where it begins · 起始状态; ■ where it may end · 终止状态.",
    table(["Status · 状态", "", "Event · 事件", "", "Leads to · 转入"], rows),
  ];
}

/** What must be carried by an event, and how far another flow must have come. */
function broughtBy({ particulars = {}, requires = {}, labels }: Flow): string[] {
  const rows = Object.keys(labels.events).flatMap((event) => [
    ...(particulars[event] ?? []).map(({ name, label, oneOf }) => [
      code(event),
      code(name),
      ...sideBySide(label),
      oneOf === undefined ? "" : oneOf.map(code).join(", "),
    ]),
    ...(requires[event] ?? []).map(({ flow, status, label }) => [
      code(event),
      `${code(flow)} ↗`,
      ...sideBySide(label),
      status.map(code).join(", "),
    ]),
  ]);
  if (rows.length === 0) return [];
  return [
    "## What an event must bring · 事件须附",
    "↗ the status that another flow of the same subject must have reached · 同一对象另一流程须已达到的状态.",
    table(["Event · 事件", "Brings · 附", "English", "中文", "One of · 取值"], rows),
  ];
}

function deadlinesOf({ deadlines = {} }: Flow): string[] {
  const rows = Object.entries(deadlines).map(([status, deadline]) => {
    if (deadline === undefined) return [];
    const { hours, label, owedBy, source } = deadline;
    const [due, yingban] = sideBySide(label);
    const [by, zeren] = sideBySide(owedBy);
    const [clause, yiju] = sideBySide(source);
    return [code(status), String(hours), `${due}<br>${yingban}`, `${by}<br>${zeren}`, `${clause}<br>${yiju}`];
  });
  if (rows.length === 0) return [];
  return [
    "## Deadlines · 时限",
    table(["Status · 状态", "Hours · 小时", "Due · 应办", "Owed by · 责任方", "Source · 依据"], rows),
  ];
}

function promisesOf(flow: Flow): string[] {
  const { invariants = [] } = flow;
  if (invariants.length === 0) return [];
  const proofs = new Map(proveInvariants(flow).map(({ invariant, proof }) => [invariant, proof.holds]));
  const rows = invariants.map((invariant: Invariant) => {
    const [en, zh] = sideBySide(invariant.text);
    const [clause, yiju] = sideBySide(invariant.source);
    const kept = proofs.get(invariant.id) === true ? "✓" : "✗";
    return [code(invariant.id), en, zh, escaped(promiseInWords(invariant.holds)), `${clause}<br>${yiju}`, kept];
  });
  const heading = ["Promise · 不变量", "English", "中文", "Proved as · 证明", "Source · 依据", "Kept · 成立"];
  return ["## What it promises on every path · 对任一路径的保证", table(heading, rows)];
}

function nameless(name: string): Text {
  return { en: name, zh: name };
}
