import type { Text } from "pratique";
import type { Editioned } from "pratique/edition";
import { markdownParts } from "pratique/exchange";
import { EXIT_TRANSPORTS, type ExitEdition } from "pratique/risk";
import { isPolicy } from "./known-editions.ts";
import { overRow } from "./place-rows.ts";

const { editionPage, sideBySide, stacked, table, joined, phrase, same } = markdownParts;

type Arrangement = ExitEdition["arrangements"][string];

/** The page of one edition of exits from a closed area: how each class goes, and who approves it. */
export function exitPage({ edition, over, levels, arrangements }: ExitEdition, all: readonly Editioned[]): string {
  const classes = all.filter(isPolicy).filter((policy) => policy.edition.series === over);
  const grades = classes.at(-1)?.grades ?? {};
  const rows = Object.entries(arrangements).map(([name, arrangement]) => [
    stacked(grades[name] ?? same(name)),
    ...sideBySide(arrangementInWords(arrangement)),
    ...sideBySide(approvalsInWords(arrangement, levels)),
  ]);
  const heading = ["Class · 类别", "Arrangement", "安排", "Approved by, the first one first", "审批（依次）"];
  return editionPage(
    edition,
    all,
    ["## Arrangements, least careful first · 安排（由轻到重）", table(heading, rows)],
    [overRow(classes)],
  );
}

function arrangementInWords({
  transport,
  isPointToPoint,
  isBothWays,
  staysThere,
  destination,
  pass,
  seating,
}: Arrangement): Text {
  const parts: readonly (Text | undefined)[] = [
    EXIT_TRANSPORTS[transport],
    phrase({ en: "to {destination}", zh: "前往{destination}" }, { destination }),
    isPointToPoint ? { en: "point to point", zh: "点对点" } : undefined,
    isBothWays ? { en: "there and back", zh: "往返" } : { en: "there only", zh: "单程" },
    staysThere ? { en: "comes the day before and stays there", zh: "提前一天到达并在该处食宿" } : undefined,
    pass === undefined
      ? undefined
      : phrase({ en: "shows the pass {pass}", zh: "出示通行标识{pass}" }, { pass: same(`\`${pass}\``) }),
    seating === undefined ? undefined : seatingInWords(seating),
  ];
  return joined(
    parts.filter((part) => part !== undefined),
    { en: "; ", zh: "；" },
  );
}

function seatingInWords(seating: NonNullable<Arrangement["seating"]>): Text {
  if (seating.kind === "one-per-room") return { en: "alone in a room", zh: "一人一考场" };
  const { atLeastMetres, mixesZones } = seating;
  return joined(
    [
      phrase({ en: "at least {metres} m apart", zh: "间距不小于{metres}米" }, { metres: atLeastMetres }),
      mixesZones
        ? { en: "zones may share a room", zh: "不同区域可同考场" }
        : { en: "zones do not share a room", zh: "不同区域不同考场" },
    ],
    { en: ", ", zh: "，" },
  );
}

function approvalsInWords({ approvals }: Arrangement, levels: ExitEdition["levels"]): Text {
  if (approvals === undefined) return { en: "not stated", zh: "未说明" };
  return joined(
    approvals.map((level) => levels[level] ?? same(level)),
    { en: ", ", zh: "、" },
  );
}
