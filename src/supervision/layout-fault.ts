import { type Catalogue, fill, inLanguage, type Language, type Text } from "../text.js";
import { OUTSIDE, type ZoneLayout } from "./zone-layout.js";

/** What can be wrong with a layout, in the order in which it is named. */
export const LAYOUT_FAULTS = {
  "named-twice": { en: "two of one kind bear one name: {places}", zh: "名称重复：{places}" },
  "unknown-kind": { en: "of a kind that the scheme does not have: {places}", zh: "区域类别不在划分方案内：{places}" },
  "unknown-zone": { en: "in a zone that the layout does not have: {places}", zh: "所属区域不在布局内：{places}" },
  "unknown-room": {
    en: "leads to a room that the layout does not have: {places}",
    zh: "通向布局内没有的房间：{places}",
  },
  "unknown-equipment": {
    en: "needs equipment that has no place in the order of putting on or taking off: {places}, {equipment}",
    zh: "所需防护用品未列入穿脱顺序：{places}，{equipment}",
  },
  "kind-missing": { en: "no zone of a kind of the scheme: {kinds}", zh: "缺少方案规定的区域：{kinds}" },
  "zone-without-rooms": { en: "a zone without any room: {places}", zh: "区域内没有房间：{places}" },
  "zones-touch": {
    en: "a door joins zones that must not touch: {places}",
    zh: "不应相邻的区域有门直接相通：{places}",
  },
  "leads-nowhere": { en: "a door that leads back into its room: {places}", zh: "门的两侧为同一房间：{places}" },
  "one-way-both-ways": { en: "a one-way door that is used both ways: {places}", zh: "单向门被双向使用：{places}" },
  "same-way-in-and-out": {
    en: "in and out by one door, where the ways are to be separate: {places}",
    zh: "进出未分设通道：{places}",
  },
  "against-the-flow": {
    en: "leads back towards lower risk, where people move onward only: {places}",
    zh: "通向低风险一侧，违反正向流动：{places}",
  },
  "cannot-be-entered": { en: "no way leads in: {places}", zh: "无进入路径：{places}" },
  "cannot-be-left": { en: "no way leads out: {places}", zh: "无离开路径：{places}" },
  "no-donning-on-the-way": {
    en: "needs equipment and can be reached without passing a donning room: {places}",
    zh: "可不经穿戴间进入需防护的区域：{places}",
  },
  "no-doffing-on-the-way": {
    en: "used equipment can be carried along here without passing a doffing room: {places}",
    zh: "可不经脱除间将已使用的防护用品带出：{places}",
  },
} as const satisfies Readonly<Record<string, Text>>;
/** What can be wrong with a layout. */
export type LayoutFaultCode = keyof typeof LAYOUT_FAULTS;

/** Something wrong with a layout, with the places that it concerns. */
export interface LayoutFault {
  readonly code: LayoutFaultCode;
  readonly zones: readonly string[];
  /** Of a way, in the order in which it is gone. */
  readonly rooms: readonly string[];
  readonly doors: readonly string[];
  /** Kinds of the scheme, where one is missing or unknown. */
  readonly kinds: readonly string[];
  readonly equipment: readonly string[];
}

/**
 * What a fault says, in one language, with its places by their labels.
 *
 * @example
 * const faults = checkLayout({ ...portThreeZonesExample, rooms: [], doors: [] }, threeZones2020);
 * faults[0] && sayLayoutFault(faults[0], portThreeZonesExample, "zh") // => "区域内没有房间：清洁区"
 */
export function sayLayoutFault(fault: LayoutFault, layout: ZoneLayout, language: Language | Catalogue): string {
  const { code, zones, rooms, doors, kinds, equipment } = fault;
  const labelled = (from: readonly { readonly id: string; readonly label: Text }[], id: string, place: string) => {
    if (id === OUTSIDE) return inLanguage({ en: OUTSIDE, zh: "外部" }, language, "room.outside");
    const label = from.find((each) => each.id === id)?.label;
    return label === undefined ? id : inLanguage(label, language, `${place}.${id}`);
  };
  const way = rooms.map((id) => labelled(layout.rooms, id, "room")).join(" → ");
  const places = [...zones.map((id) => labelled(layout.zones, id, "zone")), ...doors, ...(way === "" ? [] : [way])];
  const listed = (names: readonly string[]) => names.join(language === "zh" ? "、" : ", ");
  return fill(inLanguage(LAYOUT_FAULTS[code], language, `layout.${code}`), {
    places: listed(places),
    kinds: listed(kinds),
    equipment: listed(equipment),
  });
}
