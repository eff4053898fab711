import type { Instant } from "../calendar/instant.js";
import { type Catalogue, fill, inLanguage, type Language, type Text } from "../text.js";
import { PROTECTIVE_EQUIPMENT } from "./protection-rules.js";
import { OUTSIDE, type ZoneLayout } from "./zone-layout.js";

/**
 * What can be found in a crossing log, in the order in which it is named: a breach of the rules, something in the record
 * that cannot be right, or what is worth a notice.
 */
export const CROSSING_CODES = {
  "unknown-person": "record",
  "time-not-readable": "record",
  "unknown-event": "record",
  "out-of-order": "record",
  "recorded-twice": "notice",
  "unknown-room": "record",
  "unknown-door": "record",
  "unknown-equipment": "record",
  "not-where-recorded": "record",
  "already-worn": "record",
  "not-worn": "record",
  "wrong-direction": "breach",
  "zone-skipped": "breach",
  "no-door": "breach",
  "equipment-missing": "breach",
  "equipment-not-recorded": "breach",
  "used-equipment-brought": "breach",
  "bare-where-needed": "breach",
  "lowered-where-needed": "breach",
  "donned-elsewhere": "breach",
  "doffed-elsewhere": "breach",
  "donned-out-of-order": "breach",
  "doffed-out-of-order": "breach",
  "worn-too-long": "breach",
  "wear-limit-near": "notice",
  "still-inside": "breach",
  "whereabouts-unknown": "record",
} as const satisfies Readonly<Record<string, "breach" | "record" | "notice">>;
/** What can be found in a crossing log. */
export type CrossingCode = keyof typeof CROSSING_CODES;

/** What each finding says. */
export const CROSSING_TEXTS: Readonly<Record<CrossingCode, Text>> = {
  "unknown-person": { en: "not on the list of people expected", zh: "不在人员名单内" },
  "time-not-readable": { en: "without a time that can be read", zh: "时间无法识别" },
  "unknown-event": { en: "no event that a log has", zh: "事件类别无法识别" },
  "out-of-order": { en: "comes after a later event", zh: "时间早于前一记录" },
  "recorded-twice": { en: "recorded twice", zh: "重复记录" },
  "unknown-room": { en: "a room that the layout does not have", zh: "房间不在布局内" },
  "unknown-door": { en: "a door that does not join these rooms: {from} and {room}", zh: "该门不连通{from}与{room}" },
  "unknown-equipment": {
    en: "equipment that neither the layout nor the rules know",
    zh: "布局与规则均未登记的防护用品",
  },
  "not-where-recorded": {
    en: "in {from}, while last recorded elsewhere",
    zh: "本次记录位于{from}，与上次记录位置不符",
  },
  "already-worn": { en: "put on while worn: {equipment}", zh: "已穿戴又记录穿戴：{equipment}" },
  "not-worn": { en: "taken off or moved while not worn: {equipment}", zh: "未穿戴却记录脱除或移位：{equipment}" },
  "wrong-direction": {
    en: "against the direction of the door, from {from} to {room}",
    zh: "逆向通行：由{from}至{room}",
  },
  "zone-skipped": { en: "from {from} to {room} without the zone between", zh: "越过中间区域：由{from}至{room}" },
  "no-door": { en: "no way from {from} to {room}", zh: "{from}与{room}之间无通道" },
  "equipment-missing": { en: "entered {room} without {equipment}", zh: "进入{room}未穿戴：{equipment}" },
  "equipment-not-recorded": {
    en: "entered {room}, and nothing says whether {equipment} was on",
    zh: "进入{room}时是否穿戴{equipment}无记录",
  },
  "used-equipment-brought": {
    en: "brought used equipment into {room}: {equipment}",
    zh: "将已使用的防护用品带入{room}：{equipment}",
  },
  "bare-where-needed": {
    en: "in {room} without what is needed there: {equipment}",
    zh: "在{room}内未穿戴应穿戴的防护用品：{equipment}",
  },
  "lowered-where-needed": {
    en: "pulled down in {room} what is needed there: {equipment}",
    zh: "在{room}拉下应佩戴的防护用品：{equipment}",
  },
  "donned-elsewhere": { en: "put on outside the donning rooms: {equipment}", zh: "未在穿戴间穿戴：{equipment}" },
  "doffed-elsewhere": {
    en: "took off used equipment outside the doffing rooms: {equipment}",
    zh: "未在脱除间脱除：{equipment}",
  },
  "donned-out-of-order": { en: "put on too late or too early: {equipment}", zh: "穿戴顺序错误：{equipment}" },
  "doffed-out-of-order": { en: "taken off in the wrong order: {equipment}", zh: "脱除顺序错误：{equipment}" },
  "worn-too-long": {
    en: "{equipment} worn {minutes} minutes, {limitMinutes} allowed",
    zh: "{equipment}已穿戴{minutes}分钟，限时{limitMinutes}分钟",
  },
  "wear-limit-near": {
    en: "{equipment} worn {minutes} minutes, {limitMinutes} allowed: to be changed soon",
    zh: "{equipment}已穿戴{minutes}分钟，限时{limitMinutes}分钟，应及时更换",
  },
  "still-inside": { en: "still in {room} at the end", zh: "结束时仍在{room}" },
  "whereabouts-unknown": { en: "where the person is cannot be told", zh: "所在位置无法确定" },
};

/** Something found about one person. */
export interface CrossingFinding {
  readonly code: CrossingCode;
  readonly person: string;
  /** Its place among the events of this person, from 1; `undefined` where it was found at the end. */
  readonly event: number | undefined;
  readonly at: Instant | undefined;
  /** The room that was left, or where the person is by this event. */
  readonly from: string | undefined;
  /** The room in which it was found, or that was entered. */
  readonly room: string | undefined;
  readonly zone: string | undefined;
  /** Of a wrong order, first what went on or came off, then what it should have waited for or come before. */
  readonly equipment: readonly string[];
  readonly minutes: number | undefined;
  readonly limitMinutes: number | undefined;
}

/**
 * What a finding says, in one language. It does not name the person.
 *
 * @param layout for what the rooms are called
 * @example
 * const at = instant("2020-04-02T08:00:00+08:00");
 * const log = [{ person: "A1", at, event: "passed", from: "passage-in", to: "survey", wearing: ["mask", "suit", "gloves"] }];
 * const { findings } = checkCrossings(portThreeZonesExample, threeZones2020, log);
 * findings.map((finding) => sayCrossing(finding, portThreeZonesExample, "en")) // => ["entered survey area without goggles"]
 */
export function sayCrossing(
  { code, from, room, equipment, minutes, limitMinutes }: CrossingFinding,
  { rooms }: ZoneLayout,
  language: Language | Catalogue,
): string {
  const called = (id: string | undefined) => {
    const label = id === OUTSIDE ? OUTSIDE_LABEL : (rooms.find((each) => each.id === id)?.label ?? UNKNOWN_LABEL);
    return inLanguage(label, language, `room.${label === UNKNOWN_LABEL ? "unknown" : id}`);
  };
  const worn = (item: string) => {
    const label = Object.hasOwn(PROTECTIVE_EQUIPMENT, item) && PROTECTIVE_EQUIPMENT[item as "mask"];
    return label ? inLanguage(label, language, `equipment.${item}`) : item;
  };
  return fill(inLanguage(CROSSING_TEXTS[code], language, `crossing.${code}`), {
    from: called(from),
    room: called(room),
    equipment: equipment.map(worn).join(language === "zh" ? "、" : ", "),
    minutes: minutes && Math.floor(minutes),
    limitMinutes,
  });
}

const OUTSIDE_LABEL: Text = { en: "the outside", zh: "外部" };
const UNKNOWN_LABEL: Text = { en: "an unknown room", zh: "未知位置" };
