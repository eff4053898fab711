import type { Text } from "pratique";
import { DAY_COUNTS } from "pratique/calendar";
import type { Editioned } from "pratique/edition";
import { markdownParts } from "pratique/exchange";
import type { AnyCondition } from "pratique/logic";
import {
  AREA_FACTS,
  AREA_INFECTION_FACTS,
  AREA_STANDINGS,
  type AreaClass,
  type AreaClock,
  type AreaOverlay,
  type AreaRegime,
  type AreaStep,
  RESPONSE_LEVELS,
  type ResponseLevelEdition,
} from "pratique/risk";
import { BOTH } from "../in-words/edition-rows.ts";
import { isAreaOverlay, isAreaRegime } from "./known-editions.ts";
import { jurisdictionRow, overlaysOf, overRow, replacesRows } from "./place-rows.ts";

const {
  conditionInLines,
  conditionInWords,
  factNames,
  editionPage,
  code,
  sideBySide,
  stacked,
  table,
  joined,
  phrase,
  saidAndAsked,
  same,
  withUnit,
} = markdownParts;

const NAMES = factNames(AREA_FACTS);
const SEMICOLON: Text = { en: "; ", zh: "；" };

/** The page of one edition of areas: its classes, the ways from one to another, and what a new infection does. */
export function areaPage(regime: AreaRegime, all: readonly Editioned[]): string {
  const { edition, classes, drawnText, dayCount, steps, afterInfection } = regime;
  const further = [
    ["Drawn · 划定", ...sideBySide(drawnText)],
    ["Clear days · 无新增天数", ...sideBySide(DAY_ZERO[DAY_COUNTS[dayCount].startingDayIs])],
  ];
  const over = all.filter(isAreaOverlay).filter((overlay) => overlay.over === edition.id);
  return editionPage(
    edition,
    all,
    [...classesOf(classes), ...stepsOf(steps), ...afterInfectionOf(regime, afterInfection), ...overlaysOf(over)],
    further,
  );
}

/** The page of what a place laid over an edition of areas. */
export function areaOverlayPage(overlay: AreaOverlay, all: readonly Editioned[]): string {
  const { edition, classes = [], steps, clock, jurisdiction, replaces } = overlay;
  const below = all.filter(isAreaRegime).filter((regime) => regime.edition.id === overlay.over);
  const own = classes.length === 0 ? [] : classesOf(classes);
  return editionPage(
    edition,
    all,
    [...clockOf(clock), ...own, ...stepsOf(steps)],
    [overRow(below), jurisdictionRow(jurisdiction), ...replacesRows(replaces)],
  );
}

/** The page of a notice that sets the level of response of a place. */
export function responseLevelPage(
  { edition, jurisdiction, before, changes }: ResponseLevelEdition,
  all: readonly Editioned[],
) {
  const first = before === undefined ? [] : [["before · 此前", ...sideBySide(RESPONSE_LEVELS[before])]];
  const rows = changes.map(({ level, at }) => [code(at), ...sideBySide(RESPONSE_LEVELS[level])]);
  const levels = table(["From · 自", "English", "中文"], [...first, ...rows]);
  return editionPage(edition, all, ["## Levels · 响应级别", levels], [jurisdictionRow(jurisdiction)]);
}

const DAY_ZERO: Readonly<Record<0 | 1, Text>> = {
  0: { en: "the day of the last new infection is day 0", zh: "最后一例新增感染者当日为第0天" },
  1: { en: "the day of the last new infection is day 1", zh: "最后一例新增感染者当日为第1天" },
};

function classesOf(classes: readonly AreaClass[]): string[] {
  const rows = classes.map((one) => [
    stacked(AREA_STANDINGS[one.class]),
    stacked(one.unit),
    stacked(one.criteria),
    stacked(one.measure),
    stacked(one.source),
  ]);
  return [
    "## Classes, mildest first · 类别（由轻到重）",
    rows.length === 0
      ? "None. · 无。"
      : table(["Class · 类别", "Unit · 单位", "Criteria · 划定标准", "Measure · 管控措施", "Clause · 条款"], rows),
  ];
}

function stepsOf(steps: readonly AreaStep[]): string[] {
  if (steps.length === 0) return [];
  const ways = steps.map((step) => [
    code(step.id),
    stacked(AREA_STANDINGS[step.from]),
    stacked(AREA_STANDINGS[step.to]),
    ...sideBySide(joined([step.text, ...limitsOf(step)], SEMICOLON)),
  ]);
  const asked = steps.flatMap((step) =>
    step.requires.map(({ id, text, when, after, source }) => {
      const said = saidAndAsked(text, conditionInLines(when as AnyCondition, NAMES));
      const due =
        after === undefined
          ? said
          : phrase(
              { en: "{said}\nlooked at once {after} is met", zh: "{said}\n{after}满足后方予审核" },
              { said, after: same(`\`${after}\``) },
            );
      return [code(step.id), code(id), ...sideBySide(due), stacked(source)];
    }),
  );
  return [
    "## Ways to a milder class · 降级与解除",
    "The class changes on the day after all that a step requires is met. · 全部条件满足之次日调整类别。",
    table(["Step · 调整", "From · 自", "To · 至", "English", "中文"], ways),
    "## What each step requires · 调整条件",
    table(["Step · 调整", "Requirement · 条件", "What must be so", "内容", "Clause · 条款"], asked),
  ];
}

function limitsOf({ of, waitsForOthers }: AreaStep): Text[] {
  return [
    ...(of === undefined
      ? []
      : [phrase({ en: "only where {of}", zh: "仅限{of}" }, { of: conditionInWords(of as AnyCondition, NAMES) })]),
    ...(waitsForOthers === undefined
      ? []
      : [{ en: "it ends with other areas of the county", zh: "随本县（市、区）其他区域解除" }]),
  ];
}

function afterInfectionOf({ notCounted }: AreaRegime, becomes: AreaRegime["afterInfection"]): string[] {
  const rows = becomes.map(({ from, to, text, source }) => [
    stacked(AREA_STANDINGS[from]),
    stacked(AREA_STANDINGS[to]),
    ...sideBySide(text),
    stacked(source),
  ]);
  if (notCounted !== undefined) {
    const when = conditionInLines(notCounted.when as AnyCondition, factNames(AREA_INFECTION_FACTS));
    const said = saidAndAsked(notCounted.text, when);
    rows.push(["–", "–", ...sideBySide(said), stacked(notCounted.source)]);
  }
  if (rows.length === 0) return [];
  return [
    "## After a new infection · 出现新增感染者后",
    table(["From · 自", "To · 至", "English", "中文", "Clause · 条款"], rows),
  ];
}

function clockOf(clock: AreaClock | undefined): string[] {
  if (clock === undefined) return [];
  const days = (numbers: readonly number[]) => joined(numbers.map(same), { en: ", ", zh: "、" });
  return [
    "## Lockdown clock · 封控计时",
    table(BOTH, [
      ["Counted · 计算", ...sideBySide(clock.text)],
      ["Length · 天数", ...sideBySide(withUnit(clock.days, "days"))],
      ["Nucleic acid test on days · 核酸检测日", ...sideBySide(days(clock.laboratoryTestDays))],
      ["Antigen test on days · 抗原检测日", ...sideBySide(days(clock.antigenTestDays))],
      ["Clause · 条款", ...sideBySide(clock.source)],
    ]),
  ];
}
