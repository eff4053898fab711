import type { Language, Text } from "pratique";
import { markdownParts, toMermaid } from "pratique/exchange";
import { type Flow, type Invariant, type Migration, proveInvariants } from "pratique/flow";
import { casesAsked, promiseInWords } from "./promise-in-words.ts";

const { editionPage, code, escaped, sideBySide, stacked, table } = markdownParts;

/**
 * The page of one flow: its diagram, its table, what its events must bring, its deadlines, its reopenings, what it promises,
 * and how its cases go on under the edition after it.
 */
export function flowPage(flow: Flow, all: readonly Flow[], migrations: readonly Migration[] = []): string {
  return editionPage(flow.edition, all, [
    "## Diagram · 流程图",
    diagram(flow, "en"),
    diagram(flow, "zh"),
    ...tableOfMoves(flow),
    ...broughtBy(flow),
    ...deadlinesOf(flow),
    ...reopeningsOf(flow),
    ...promisesOf(flow),
    ...migrations.filter(({ from }) => from === flow.edition.id).flatMap((one) => migrationOf(one, flow, all)),
  ]);
}

function diagram(flow: Flow, language: Language): string {
  return ["```mermaid", toMermaid(flow, language), "```"].join("\n");
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
    "▶ where it begins · 起始状态; ■ where it may end · 终态.",
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
    ...(requires[event] ?? []).map(({ flow, status, label, ...asked }) => [
      code(event),
      `${code(flow)} ↗`,
      ...sideBySide(label),
      `${status.map(code).join(", ")}${casesAsked(asked)}`,
    ]),
  ]);
  if (rows.length === 0) return [];
  return [
    "## What an event must bring · 事件的必备要素",
    "↗ the status that another flow of the same subject must have reached · 同一对象另一流程须已达到的状态. ↦ only what began since the last of these events · 仅计自最近一次该事件之后开始的.",
    table(["Event · 事件", "Brings · 附", "English", "中文", "One of · 取值"], rows),
  ];
}

function deadlinesOf({ deadlines = {}, labels }: Flow): string[] {
  const rows = Object.entries(deadlines).flatMap(([status, deadline]) => {
    if (deadline === undefined) return [];
    const { hours, label, owedBy, source } = deadline;
    const held = stacked(labels.statuses[status] ?? nameless(status));
    return [[code(status), held, String(hours), stacked(label), stacked(owedBy), stacked(source)]];
  });
  if (rows.length === 0) return [];
  return [
    "## Deadlines · 时限",
    "Elapsed hours from when the status was reached; overdue is who is still there after them · 自进入该状态起连续计算；届满后仍处于该状态即逾期.",
    table(["Status · 状态", "", "Hours · 小时", "Due · 应办", "Owed by · 责任方", "Source · 出处"], rows),
  ];
}

/** Which outcomes may be opened again, and what is not promised of a case that was. */
function reopeningsOf({ reopenings = {}, labels }: Flow): string[] {
  const rows = Object.entries(reopenings).flatMap(([outcome, reopening]) => {
    if (reopening === undefined) return [];
    const { to, label, suspends = [], source } = reopening;
    const over = stacked(labels.statuses[outcome] ?? nameless(outcome));
    return [[code(outcome), over, stacked(label), listed(to), listed(suspends), stacked(source)]];
  });
  if (rows.length === 0) return [];
  const heading = ["Outcome · 终态", "", "Reopened · 重启", "To · 回到", "Suspends · 暂不适用", "Source · 出处"];
  return [
    "## Reopenings · 重启",
    "A case that was over is opened again by a decision with its reason, and is a line of its log · 已终结的个案须由说明理由的决定重启，并载入记录.",
    table(heading, rows),
  ];
}

/** Where each status goes on when the next edition takes force. */
function migrationOf(
  { to, statuses, events = {}, suspends = [], label, source }: Migration,
  flow: Flow,
  all: readonly Flow[],
) {
  const next = all.find(({ edition }) => edition.id === to);
  const rows = Object.entries(statuses).flatMap(([status, image]) =>
    image === undefined
      ? []
      : [
          [
            code(status),
            stacked(flow.labels.statuses[status] ?? nameless(status)),
            code(image),
            stacked(next?.labels.statuses[image] ?? nameless(image)),
          ],
        ],
  );
  const same = Object.entries(events).map(([event, counted]) => `${code(event)} = ${code(counted ?? "")}`);
  return [
    "## Open cases under the next edition · 新版施行时的未结个案",
    `[${code(to)}](${to}.md): ${stacked(label)}<br>${stacked(source)}`,
    table(["Status · 状态", "", "Goes on as · 转为", ""], rows),
    ...(same.length === 0 ? [] : [`Counted as the same · 视同: ${same.join(", ")}.`]),
    ...(suspends.length === 0
      ? []
      : [`Not promised of cases from before · 对旧案暂不适用的保证: ${listed(suspends)}.`]),
  ];
}

function promisesOf(flow: Flow): string[] {
  const { invariants = [] } = flow;
  if (invariants.length === 0) return [];
  const proofs = new Map(proveInvariants(flow).map((proved) => [proved.invariant, proved]));
  const rows = invariants.map((invariant: Invariant) => {
    const { proof, suspendedBy = [] } = proofs.get(invariant.id) ?? {};
    const kept = `${proof?.holds === true ? "✓" : "✗"}${suspendedBy.map((outcome) => ` ↺ ${code(outcome)}`).join("")}`;
    const clause = sideBySide(invariant.source).join("<br>");
    const promised = escaped(promiseInWords(invariant.holds));
    return [code(invariant.id), ...sideBySide(invariant.text), promised, clause, kept];
  });
  const heading = ["Promise · 保证", "English", "中文", "Proved as · 证明", "Source · 出处", "Kept · 成立"];
  return [
    "## What it promises on every path · 对任一路径的保证",
    ...(invariants.some(({ id }) => proofs.get(id)?.suspendedBy !== undefined)
      ? ["↺ not promised of a case that was opened again from there · 不适用于由此重启的个案."]
      : []),
    table(heading, rows),
  ];
}

function listed(names: readonly string[]): string {
  return names.map(code).join(", ");
}

function nameless(name: string): Text {
  return { en: name, zh: name };
}
