import type { Text } from "pratique";
import type { Edition, Editioned } from "pratique/edition";
import { markdownParts } from "pratique/exchange";
import type { Overlay } from "pratique/risk";
import { both } from "../in-words/edition-rows.ts";

const { code, sideBySide, table, joined, phrase, same } = markdownParts;

type Jurisdiction = Overlay["jurisdiction"];

const LEVELS: Readonly<Record<Jurisdiction["level"], Text>> = {
  nation: { en: "nation {place}", zh: "国家{place}" },
  province: { en: "province {place}", zh: "省（自治区、直辖市）{place}" },
  port: { en: "port {place}", zh: "口岸{place}" },
};

/** What an edition is laid over, each with the way to its page. */
export function overRow(below: readonly Editioned[]): string[] {
  return both("Laid over · 叠加于", below.map(({ edition: { id } }) => `[${code(id)}](${id}.md)`).join("<br>"));
}

/** Whose rules they are. */
export function jurisdictionRow({ level, place }: Jurisdiction): string[] {
  return ["Jurisdiction · 适用地域", ...sideBySide(phrase(LEVELS[level], { place: same(`\`${place}\``) }))];
}

/** What no longer holds where the overlay does; none where nothing is replaced. */
export function replacesRows(replaced: readonly string[] = []): string[][] {
  return replaced.length === 0 ? [] : [both("Replaces · 替代", replaced.map(code).join(", "))];
}

/** Where an edition holds; none where it holds in the whole country. */
export function placesRows(places: Readonly<Record<string, Text>> = {}): string[][] {
  const names = Object.values(places);
  return names.length === 0 ? [] : [["Places · 适用地区", ...sideBySide(joined(names, { en: ", ", zh: "、" }))]];
}

/** What is laid over an edition, each with the way to its page; none where nothing is. */
export function overlaysOf(over: readonly { readonly edition: Edition; readonly jurisdiction: Jurisdiction }[]) {
  if (over.length === 0) return [];
  const rows = over.map(({ edition: { id, title }, jurisdiction }) => [
    `[${code(id)}](${id}.md)`,
    code(jurisdiction.place),
    ...sideBySide(title),
  ]);
  return ["## Laid over it · 叠加规则", table(["Overlay · 叠加规则", "Place · 地域", "English", "中文"], rows)];
}
