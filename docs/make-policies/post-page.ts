import type { Text } from "pratique";
import type { Editioned } from "pratique/edition";
import { markdownParts } from "pratique/exchange";
import {
  HIGH_RISK_POSTS,
  type LoopEdition,
  type LoopStage,
  POST_TEST_FREQUENCIES,
  type PostTestEdition,
  QUARANTINE_MEASURES,
} from "pratique/risk";
import { SPECIMENS } from "../in-words/specimens.ts";
import { placesRows } from "./place-rows.ts";

const { editionPage, code, sideBySide, stacked, table, joined, phrase, withUnit } = markdownParts;

/** The page of one edition of the testing of high-risk posts: which posts, how often. */
export function postTestPage({ edition, places, rules }: PostTestEdition, all: readonly Editioned[]): string {
  const rows = rules.map(({ posts, frequency, oneIn, text, source }) => {
    const held = joined(
      posts.map((post) => HIGH_RISK_POSTS[post]),
      { en: ", ", zh: "、" },
    );
    const often = POST_TEST_FREQUENCIES[frequency].text;
    const also =
      oneIn === undefined
        ? []
        : [
            phrase(
              { en: "one test in {days}: {specimen}", zh: "每{days}至少1次{specimen}" },
              { days: withUnit(oneIn.days, "days"), specimen: SPECIMENS[oneIn.specimen] },
            ),
          ];
    return [
      stacked(held),
      [often, ...also].map((text) => stacked(text)).join("<br>"),
      ...sideBySide(text),
      stacked(source),
    ];
  });
  const heading = ["Posts · 岗位", "Tested · 检测频次", "English", "中文", "Clause · 条款"];
  return editionPage(edition, all, ["## Testing · 检测", table(heading, rows)], placesRows(places));
}

const WORK: Text = { en: "work in the closed loop", zh: "闭环作业" };
const OPEN: Text = { en: "left open", zh: "未规定" };

/** The page of one edition of the closed loop: the phases of its cycle. */
export function loopPage({ edition, pattern, text, inferred }: LoopEdition, all: readonly Editioned[]): string {
  const named = (stage: LoopStage) => (stage === "work" ? WORK : QUARANTINE_MEASURES[stage]);
  const rows = pattern.phases.map(({ stages, days }, index) => [
    String(index + 1),
    stacked(days === undefined ? OPEN : withUnit(days, "days")),
    ...sideBySide(joined(stages.map(named), { en: " or ", zh: "或" })),
  ]);
  const blocks = [
    `## Cycle ${code(pattern.name)} · 周期`,
    table(["Phase · 阶段", "Length · 天数", "English", "中文"], rows),
    table(
      ["", "English", "中文"],
      [
        ["In words · 说明", ...sideBySide(text)],
        ...(inferred === undefined ? [] : [["Inferred · 推断", ...sideBySide(inferred)]]),
      ],
    ),
  ];
  return editionPage(edition, all, blocks);
}
