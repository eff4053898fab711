import type { Text } from "pratique";
import { CONSIGNMENT_DIRECTIONS, RELEASE_MODES, type ReleaseModeEdition, releaseLimitText } from "pratique/clearance";
import type { Editioned } from "pratique/edition";
import { markdownParts } from "pratique/exchange";

const { editionPage, code, sideBySide, stacked, table } = markdownParts;

const STAGES = {
  "before-release": { en: "before release", zh: "放行前" },
  "after-release": { en: "after release", zh: "放行后" },
} as const satisfies Readonly<Record<string, Text>>;

/** The page of one mode of release: for which goods from each day on, and what must be done. */
export function releasePage(release: ReleaseModeEdition, all: readonly Editioned[]): string {
  const { mode, text, covers, duties, edition } = release;
  const goods = covers.map(({ from, directions, donatedOnly, goods: kind }) => [
    from ?? (typeof edition.from === "string" ? edition.from : edition.from.notBefore),
    directions.map((direction) => stacked(CONSIGNMENT_DIRECTIONS[direction])).join("<br>"),
    donatedOnly ? "✓" : "–",
    ...sideBySide(kind),
  ]);
  const owed = duties.map(({ id, direction, stage, label, owedBy, limit, onlyFor, source }) => [
    code(id),
    stacked(CONSIGNMENT_DIRECTIONS[direction]),
    stacked(STAGES[stage]),
    stacked(label),
    onlyFor === undefined ? "–" : stacked(onlyFor),
    stacked(owedBy),
    limit === undefined ? "–" : stacked(releaseLimitText(limit)),
    stacked(source),
  ]);
  return editionPage(edition, all, [
    "## How goods are released · 放行方式",
    table(
      ["Mode · 方式", "English", "中文"],
      [
        [code(mode), ...sideBySide(text)],
        ["", ...sideBySide(RELEASE_MODES[mode])],
      ],
    ),
    "## For which goods · 适用货物",
    table(["From · 起", "Direction · 方向", "Donated only · 仅限捐赠", "English", "中文"], goods),
    "## What must be done · 须办手续",
    ...(owed.length === 0
      ? ["Nothing beyond the ordinary formalities. · 除一般手续外无其他要求。"]
      : [
          table(
            [
              "Duty · 手续",
              "Direction · 方向",
              "When · 阶段",
              "What · 内容",
              "Only for · 仅适用",
              "Owed by · 责任方",
              "Limit · 时限",
              "Source · 出处",
            ],
            owed,
          ),
        ]),
  ]);
}
