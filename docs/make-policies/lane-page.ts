import type { Text } from "pratique";
import type { Editioned } from "pratique/edition";
import { markdownParts } from "pratique/exchange";
import type { LaneEdition } from "pratique/risk";
import { BOTH } from "../in-words/edition-rows.ts";
import { isPolicy } from "./known-editions.ts";
import { overRow } from "./place-rows.ts";

const { editionPage, code, sideBySide, stacked, table, phrase, quoted, same, withUnit } = markdownParts;

/** The page of one edition of lanes: which grade leads where, and who is drawn besides. */
export function lanePage(lanes: LaneEdition, all: readonly Editioned[]): string {
  const criteria = all.filter(isPolicy).filter(({ edition }) => edition.series === lanes.over);
  const grades = criteria.at(-1)?.grades ?? {};
  const rows = Object.entries(lanes.lanes).map(([lane, { label, minimumRandomRate, expectedRate }]) => {
    const selected = Object.entries(lanes.laneOfGrade).filter(([, led]) => led === lane);
    return [
      code(lane),
      ...sideBySide(label),
      selected.map(([grade]) => stacked(grades[grade] ?? same(grade))).join("<br>") || "–",
      shareInWords(minimumRandomRate),
      shareInWords(expectedRate),
    ];
  });
  const heading = [
    "Lane · 通道",
    "English",
    "中文",
    "Selected by · 选定条件",
    "Of those not selected, drawn at least · 未选定者最低随机抽取率",
    "Of all, expected · 全部人员预期比例",
  ];
  return editionPage(
    lanes.edition,
    all,
    [
      "## Lanes, mildest first · 通道（由轻到重）",
      table(heading, rows),
      "## Draw · 随机抽取",
      table(BOTH, drawRows(lanes)),
    ],
    [overRow(criteria)],
  );
}

function shareInWords(share: number | undefined): string {
  return share === undefined ? "–" : stacked(withUnit(Number((share * 100).toFixed(6)), "percent"));
}

function drawRows({ lanes, longestRun: { travellers, lane }, catchUpTravellers }: LaneEdition): string[][] {
  const into: Text = lanes[lane]?.label ?? same(lane);
  return [
    [
      "Longest run without selection · 最长连续未选定",
      ...sideBySide(
        phrase(
          { en: "{number} travellers; the next one goes into {lane}", zh: "{number}人；下一人进入{lane}" },
          { number: travellers, lane: quoted(into) },
        ),
      ),
    ],
    [
      "A shortfall is made up over about · 不足部分补足人数（约）",
      ...sideBySide(phrase({ en: "{number} travellers", zh: "{number}人" }, { number: catchUpTravellers })),
    ],
  ];
}
