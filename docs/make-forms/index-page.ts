import type { Edition } from "pratique";
import { markdownParts } from "pratique/exchange";
import { titleCells } from "../in-words/index-rows.ts";
import { placedItems } from "./item-section.ts";
import { hasText, type KnownForm } from "./known-forms.ts";

const { table } = markdownParts;

/** The page that lists every edition of every form, by series and first day. */
export function indexPage(forms: readonly KnownForm[]): string {
  const heading = ["Edition · 版本", "English", "中文", "In force · 施行", "Status · 性质", "Items · 项目数"];
  return `${[
    "# Forms · 申报表",
    "Every edition of every form, item by item. These pages are made from the forms' own tables by `npm run docs:forms`. Where the first day is not known, the days between which it lies stand with dots between them; where nothing but a later edition ends it, no last day stands there.",
    "各申报表的各个版本，逐项列明。本目录各页由申报表数据生成：`npm run docs:forms`。首日不详的，列出其所在区间的首尾两日，中间以省略号相连；仅由后续版本终止的，不列末日。",
    table(heading, forms.map(row)),
  ].join("\n\n")}\n`;
}

function row(form: KnownForm): string[] {
  const { edition } = form;
  const items = hasText(form) ? placedItems(form.items).filter(({ item }) => item.kind !== "group").length : "–";
  return [...titleCells(edition), spanOf(edition), STATUSES[edition.status], String(items)];
}

function spanOf({ from, until }: Edition): string {
  const first = typeof from === "string" ? from : `${from.notBefore}…${from.notAfter}`;
  return `${first} – ${until ?? ""}`.trimEnd();
}

const STATUSES: Readonly<Record<Edition["status"], string>> = {
  published: "published · 已公布",
  illustrative: "illustrative · 示例",
  unseen: "unseen · 未见",
};
