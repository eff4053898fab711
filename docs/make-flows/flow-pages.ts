import { firstDayInWords, STATUSES } from "../in-words/edition-in-words.ts";
import { code, sideBySide, table } from "../in-words/markdown.ts";
import { flowPage } from "./flow-page.ts";
import { knownFlows } from "./known-flows.ts";

/** Every page of `docs/flows` with its text, by file name. */
export function flowPages(): ReadonlyMap<string, string> {
  const flows = knownFlows();
  const rows = flows.map(({ edition, moves, invariants = [] }) => {
    const [en, zh] = sideBySide(edition.title);
    const [since, zi] = sideBySide(firstDayInWords(edition));
    const [status, xingzhi] = sideBySide(STATUSES[edition.status]);
    return [
      `[${code(edition.id)}](${edition.id}.md)`,
      en,
      zh,
      `${since}<br>${zi}`,
      `${status}<br>${xingzhi}`,
      String(Object.keys(moves).length),
      String(invariants.length),
    ];
  });
  const index = [
    "# Flows · 流程",
    "Every flow with its diagram, its table and what it promises. These pages are made from the flows themselves by `npm run docs:flows`.",
    "各流程的状态图、转换表及其保证。本目录各页由流程数据生成：`npm run docs:flows`。",
    table(
      ["Edition · 版本", "English", "中文", "From · 施行", "Standing · 性质", "Statuses · 状态数", "Promises · 保证数"],
      rows,
    ),
  ];
  return new Map([
    ["README.md", `${index.join("\n\n")}\n`],
    ...flows.map((flow): [string, string] => [`${flow.edition.id}.md`, flowPage(flow, flows)]),
  ]);
}
