import { markdownParts } from "pratique/exchange";
import { INDEX_HEADING, indexCells } from "../in-words/index-rows.ts";
import { flowPage } from "./flow-page.ts";
import { knownFlows, knownMigrations } from "./known-flows.ts";

const { table } = markdownParts;

/** Every page of `docs/flows` with its text, by file name. */
export function flowPages(): ReadonlyMap<string, string> {
  const flows = knownFlows();
  const migrations = knownMigrations();
  const rows = flows.map(({ edition, moves, invariants = [], deadlines = {}, reopenings = {} }) => [
    ...indexCells(edition),
    ...[moves, invariants, deadlines, reopenings].map((part) => String(Object.keys(part).length)),
  ]);
  const index = [
    "# Flows · 流程",
    "Every flow with its diagram, its table, its deadlines and reopenings, what it promises, and how open cases go on under the next edition. These pages are made from the flows themselves by `npm run docs:flows`.",
    "各流程的状态图、转换表、时限、重启及其保证，以及未结个案转入新版的方式。本目录各页由流程数据生成：`npm run docs:flows`。",
    table(
      [...INDEX_HEADING, "Statuses · 状态数", "Promises · 保证数", "Deadlines · 时限数", "Reopenings · 重启数"],
      rows,
    ),
  ];
  return new Map([
    ["README.md", `${index.join("\n\n")}\n`],
    ...flows.map((flow): [string, string] => [`${flow.edition.id}.md`, flowPage(flow, flows, migrations)]),
  ]);
}
