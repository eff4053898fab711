import { INDEX_HEADING, indexCells } from "../in-words/index-rows.ts";
import { table } from "../in-words/markdown.ts";
import { flowPage } from "./flow-page.ts";
import { knownFlows } from "./known-flows.ts";

/** Every page of `docs/flows` with its text, by file name. */
export function flowPages(): ReadonlyMap<string, string> {
  const flows = knownFlows();
  const rows = flows.map(({ edition, moves, invariants = [] }) => [
    ...indexCells(edition),
    String(Object.keys(moves).length),
    String(invariants.length),
  ]);
  const index = [
    "# Flows · 流程",
    "Every flow with its diagram, its table and what it promises. These pages are made from the flows themselves by `npm run docs:flows`.",
    "各流程的状态图、转换表及其保证。本目录各页由流程数据生成：`npm run docs:flows`。",
    table([...INDEX_HEADING, "Statuses · 状态数", "Promises · 保证数"], rows),
  ];
  return new Map([
    ["README.md", `${index.join("\n\n")}\n`],
    ...flows.map((flow): [string, string] => [`${flow.edition.id}.md`, flowPage(flow, flows)]),
  ]);
}
