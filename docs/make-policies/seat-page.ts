import type { Text } from "pratique";
import type { Editioned } from "pratique/edition";
import { markdownParts } from "pratique/exchange";
import { CONTACT_GRADES, type SeatReach, type SeatRules } from "pratique/risk";

const { editionPage, code, sideBySide, stacked, table, joined, phrase, withUnit } = markdownParts;

/** The page of one guide to contacts on conveyances: how far from a case people are contacts. */
export function seatPage({ edition, disease, rules }: SeatRules, all: readonly Editioned[]): string {
  const rows = Object.entries(rules).map(([setting, { text, reach, minimumHours, crewWhoServed, others, source }]) => [
    code(setting),
    ...sideBySide(joined([text, reachInWords(reach)], { en: "\n", zh: "\n" })),
    stacked(minimumHours === undefined ? { en: "any", zh: "不限" } : withUnit(minimumHours, "hours")),
    stacked(crewWhoServed ? { en: "yes", zh: "是" } : { en: "no", zh: "否" }),
    stacked(CONTACT_GRADES[others]),
    stacked(source),
  ]);
  const heading = [
    "Conveyance · 交通工具",
    "Close contacts",
    "密切接触者",
    "Journey of at least · 最短行程",
    "Crew who served there · 服务该区域的乘务人员",
    "The others on board · 其余人员",
    "Clause · 条款",
  ];
  const further = [["Disease · 疾病", ...sideBySide(disease)]];
  return editionPage(edition, all, ["## Around a case · 病例周围", table(heading, rows)], further);
}

const ACROSS = {
  "whole-row": { en: "every seat of them", zh: "整排座位" },
  block: { en: "the case's block between aisles", zh: "病例所在座椅组" },
  beside: { en: "the seats right beside the case", zh: "病例紧邻座位" },
} as const satisfies Readonly<Record<string, Text>>;

function reachInWords(reach: SeatReach): Text {
  if (reach.kind === "section") return { en: "everybody in the section", zh: "同一区段全部人员" };
  if (reach.kind === "conveyance") return { en: "everybody on board", zh: "全部同乘人员" };
  const { rowsEachSide, across, throughBulkheads, countMissingRows } = reach;
  return joined(
    [
      rowsEachSide === 0
        ? { en: "the case's own row, compartment or cabin", zh: "病例所在排、包厢或舱室" }
        : phrase(
            {
              en: "the case's own row (bay) and {rows} on each side",
              zh: "病例所在排（格）及前后各{rows}排（格）",
            },
            { rows: rowsEachSide },
          ),
      ACROSS[across],
      throughBulkheads
        ? { en: "counted on through bulkheads", zh: "跨隔板连续计排" }
        : { en: "not beyond a bulkhead", zh: "不跨隔板" },
      countMissingRows
        ? { en: "missing row numbers count", zh: "缺号排计入" }
        : { en: "missing row numbers do not count", zh: "缺号排不计入" },
    ],
    { en: "; ", zh: "；" },
  );
}
