import type { Text } from "pratique";
import * as clearance from "pratique/clearance";
import type { Editioned } from "pratique/edition";
import { markdownParts } from "pratique/exchange";
import * as risk from "pratique/risk";
import { inOrder } from "../in-words/in-order.ts";
import { INDEX_HEADING, indexCells } from "../in-words/index-rows.ts";
import { areaOverlayPage, areaPage, responseLevelPage } from "./area-page.ts";
import { exitPage } from "./exit-page.ts";
import {
  isAreaOverlay,
  isAreaRegime,
  isExits,
  isKnownPolicy,
  isLanes,
  isLoop,
  isPostTest,
  isReleaseMode,
  isResponseLevel,
  isSchedule,
  isSeatGuide,
} from "./known-editions.ts";
import { lanePage } from "./lane-page.ts";
import { policyPage } from "./policy-page.ts";
import { loopPage, postTestPage } from "./post-page.ts";
import { releasePage } from "./release-page.ts";
import { schedulePage } from "./schedule-page.ts";
import { seatPage } from "./seat-page.ts";

const { table } = markdownParts;

/** One kind of pages: what it is called, and the page of an edition; `undefined` of an edition of another kind. */
interface Kind {
  readonly title: Text;
  readonly page: (known: Editioned, all: readonly Editioned[]) => string | undefined;
}

const KINDS: readonly Kind[] = [
  kind({ en: "Decision tables", zh: "决策表" }, isKnownPolicy, policyPage),
  kind({ en: "Areas", zh: "风险区域" }, isAreaRegime, areaPage),
  kind({ en: "Local rules on areas", zh: "地方区域规则" }, isAreaOverlay, areaOverlayPage),
  kind({ en: "Levels of response", zh: "响应级别" }, isResponseLevel, responseLevelPage),
  kind({ en: "Contacts on conveyances", zh: "交通工具上的接触者" }, isSeatGuide, seatPage),
  kind({ en: "Quarantine and tests", zh: "隔离与检测" }, isSchedule, schedulePage),
  kind({ en: "Testing of high-risk posts", zh: "高风险岗位检测" }, isPostTest, postTestPage),
  kind({ en: "Closed loops", zh: "闭环管理" }, isLoop, loopPage),
  kind({ en: "Lanes", zh: "分流通道" }, isLanes, lanePage),
  kind({ en: "Exits from closed areas", zh: "封闭区域人员外出" }, isExits, exitPage),
  kind({ en: "Modes of release of goods", zh: "货物放行方式" }, isReleaseMode, releasePage),
];

function kind<Known extends Editioned>(
  title: Text,
  is: (known: Editioned) => known is Known,
  page: (known: Known, all: readonly Editioned[]) => string,
): Kind {
  return { title, page: (known, all) => (is(known) ? page(known, all) : undefined) };
}

/** Every page of `docs/policies` with its text, by file name. */
export function policyPages(): ReadonlyMap<string, string> {
  const all = inOrder(
    [risk, clearance]
      .flatMap((room): unknown[] => Object.values(room))
      .filter(isEditioned)
      .filter((known) => !isFlow(known)),
  );
  const sections = KINDS.map(({ title, page }) => ({
    title,
    pages: all.flatMap((known) => {
      const text = page(known, all);
      return text === undefined ? [] : [{ edition: known.edition, text }];
    }),
  }));
  const index = sections.flatMap(({ title, pages }) => [
    `## ${title.en} · ${title.zh}`,
    table(
      INDEX_HEADING,
      pages.map(({ edition }) => indexCells(edition)),
    ),
  ]);
  return new Map([
    ["README.md", `${[...INTRODUCTION, ...index].join("\n\n")}\n`],
    ...sections.flatMap(({ pages }) => pages.map(({ edition, text }): [string, string] => [`${edition.id}.md`, text])),
  ]);
}

const INTRODUCTION = [
  "# Policies · 风险分级规则",
  "Every policy, and every set of rules laid over one, as a decision table; and what the editions of areas, contacts on conveyances, schedules, posts, lanes, exits and the release of goods say. These pages are made from the editions themselves by `npm run docs:policies`.",
  "各项分级规则及其叠加规则均以决策表列出；区域、交通工具接触者、隔离安排、岗位、通道、外出和货物放行各版本逐项列明。本目录各页由规则数据生成：`npm run docs:policies`。",
];

function isEditioned(value: unknown): value is Editioned {
  return typeof value === "object" && value !== null && "edition" in value;
}

function isFlow(known: Editioned): boolean {
  return "moves" in known;
}
