import type { Text } from "pratique";
import type { Handling, Item, PrivacyClass } from "pratique/declaration";
import { markdownParts } from "pratique/exchange";
import type { ItemNames } from "./item-names.ts";

const { conditionInWords, countInWords, joined, phrase, same, unitName, withUnit } = markdownParts;

/** What kind of answer an item takes, within what bounds. */
export function kindInWords(item: Item, names: ItemNames, list?: string): Text {
  switch (item.kind) {
    case "text":
      return joined([lengthInWords(item), ...patternInWords(item), ...checkInWords(item, names, list)], SEMICOLON);
    case "country":
      return { en: "a country, by its code of three letters (ISO 3166-1)", zh: "国家（三位字母代码，ISO 3166-1）" };
    case "date":
      return { en: "a date", zh: "日期" };
    case "instant":
      return { en: "a time and date with its offset", zh: "带时区的日期和时间" };
    case "yes-no":
      return { en: "yes or no", zh: "是或否" };
    case "choice":
      return { en: "one of the options below", zh: "以下选项之一" };
    case "choices":
      return { en: "one or more of the options below", zh: "以下选项中的一项或多项" };
    case "number":
      return numberInWords(item);
    case "several":
      return withMost(SEVERAL[item.of], item.maximumRows);
    case "group":
      return { en: "the items below, together", zh: "以下各项，合为一组" };
    case "list":
      return withMost({ en: "rows, each with the items below", zh: "若干行，每行包括以下各项" }, item.maximumRows);
  }
}

/** When an item is asked at all. */
export function relevanceInWords(item: Item, names: ItemNames, list?: string): Text {
  const when = item.kind === "group" ? undefined : item.relevantWhen;
  if (when === undefined) return list === undefined ? { en: "always", zh: "始终" } : { en: "in every row", zh: "逐行" };
  return phrase({ en: "when {when}", zh: "{when}时" }, { when: conditionInWords(when, names, list) });
}

/**
 * When an item has to be answered.
 *
 * @param optional the label of the group around it that may be left out; left out, there is none
 */
export function requirementInWords(item: Item, names: ItemNames, list?: string, optional?: Text): Text {
  const { kind, required = true } = item;
  if (required === false) return { en: "no", zh: "否（选填）" };
  if (kind === "group") return { en: "as its items say", zh: "以组内各项为准" };
  const inGroup =
    optional === undefined
      ? []
      : [phrase({ en: "where “{group}” is filled in", zh: "填写“{group}”时" }, { group: optional })];
  if (required === true) return inGroup[0] ?? { en: "yes, wherever it is asked", zh: "是（凡询问即必填）" };
  const when = phrase({ en: "when {when}", zh: "{when}时" }, { when: conditionInWords(required, names, list) });
  return joined([...inGroup, when], { en: ", ", zh: "，且" });
}

/** The stretch of time that a question speaks of; `undefined` where it speaks of none. */
export function lookBackInWords(item: Item): Text | undefined {
  if (!("lookBack" in item) || item.lookBack === undefined) return undefined;
  const { lookBack } = item;
  if ("hours" in lookBack)
    return phrase(
      { en: "the {length} before the declaration", zh: "申报前{length}" },
      { length: withUnit(lookBack.hours, "hours") },
    );
  return phrase(
    { en: "the {length} up to the day of the declaration ({count})", zh: "截至申报当日的{length}（{count}）" },
    { length: withUnit(lookBack.days, "days"), count: countInWords(lookBack.dayCount) },
  );
}

/** The classes of privacy as they are called. */
export const PRIVACY: Readonly<Record<PrivacyClass, Text>> = {
  identity: { en: "identity", zh: "身份信息" },
  contact: { en: "contact", zh: "联系方式" },
  travel: { en: "travel", zh: "行程信息" },
  health: { en: "health", zh: "健康信息" },
};

/** How long an answer is kept. */
export function retentionInWords({ retention: { from, days, dayCount } }: Handling): Text {
  const event = RETENTION_STARTS[from];
  if (days === 0) return phrase({ en: "to the day on which {event}", zh: "至{event}之日" }, { event });
  return phrase(
    {
      en: "for {length} from the day on which {event} ({count}), the last day included",
      zh: "自{event}之日起{length}（{count}，含末日）",
    },
    { event, length: withUnit(days, "days"), count: countInWords(dayCount) },
  );
}

const RETENTION_STARTS = {
  declared: { en: "it was declared", zh: "申报" },
  "purpose-ended": { en: "the purpose has ended", zh: "使用目的实现" },
} as const satisfies Readonly<Record<Handling["retention"]["from"], Text>>;

const SEMICOLON: Text = { en: "; ", zh: "；" };

const SEVERAL = {
  text: { en: "one or more entries", zh: "一条或多条文字" },
  country: { en: "one or more countries, by their codes of three letters", zh: "一个或多个国家（三位字母代码）" },
  date: { en: "one or more dates", zh: "一个或多个日期" },
} as const satisfies Readonly<Record<string, Text>>;

function withMost(text: Text, maximum: number | undefined): Text {
  if (maximum === undefined) return text;
  return phrase({ en: "{text}, at most {maximum}", zh: "{text}，最多{maximum}" }, { text, maximum });
}

function lengthInWords({ minimumLength, maximumLength }: Item & { kind: "text" }): Text {
  if (maximumLength === undefined)
    return minimumLength === undefined
      ? { en: "text", zh: "文字" }
      : phrase(
          { en: "text of {minimum} characters or more", zh: "文字，至少{minimum}个字符" },
          { minimum: minimumLength },
        );
  if (minimumLength === undefined)
    return phrase(
      { en: "text of at most {maximum} characters", zh: "文字，最多{maximum}个字符" },
      { maximum: maximumLength },
    );
  return phrase(
    { en: "text of {minimum} to {maximum} characters", zh: "文字，{minimum}至{maximum}个字符" },
    { minimum: minimumLength, maximum: maximumLength },
  );
}

function patternInWords({ pattern }: Item & { kind: "text" }): Text[] {
  return pattern === undefined
    ? []
    : [
        phrase(
          { en: "the whole of it matches {pattern}", zh: "整体符合{pattern}" },
          { pattern: same(`\`${pattern}\``) },
        ),
      ];
}

/** What the number is called that checks itself. */
const SCHEMES: Readonly<Record<string, Text>> = {
  "resident-identity-number": { en: "resident identity number", zh: "居民身份号码" },
  "imo-ship-number": { en: "IMO ship number", zh: "IMO船舶编号" },
};

function checkInWords({ identifier }: Item & { kind: "text" }, names: ItemNames, list?: string): Text[] {
  if (identifier === undefined) return [];
  const scheme = SCHEMES[identifier.scheme] ?? same(identifier.scheme);
  const check = phrase(
    { en: "its check character is checked as that of a {scheme}", zh: "按{scheme}核对校验位" },
    { scheme },
  );
  if (identifier.when === undefined) return [check];
  const when = conditionInWords(identifier.when, names, list);
  return [phrase({ en: "{check}, when {when}", zh: "{when}时，{check}" }, { check, when })];
}

function numberInWords({ unit, minimum, maximum, whole }: Item & { kind: "number" }): Text {
  const number: Text = whole === true ? { en: "a whole number", zh: "整数" } : { en: "a number", zh: "数" };
  const name = unitName(unit);
  return joined(
    [
      phrase(BOUNDS[`${minimum === undefined ? "from-any" : "from"}-${maximum === undefined ? "to-any" : "to"}`], {
        number,
        minimum: minimum ?? "",
        maximum: maximum ?? "",
      }),
      ...(name === undefined ? [] : [phrase({ en: "in {name}", zh: "单位：{name}" }, { name })]),
    ],
    { en: ", ", zh: "，" },
  );
}

/** By which of its bounds a number has. */
const BOUNDS = {
  "from-to": { en: "{number} from {minimum} to {maximum}", zh: "{number}，{minimum}至{maximum}" },
  "from-to-any": { en: "{number}, {minimum} or more", zh: "{number}，不小于{minimum}" },
  "from-any-to": { en: "{number}, {maximum} or less", zh: "{number}，不大于{maximum}" },
  "from-any-to-any": { en: "{number}", zh: "{number}" },
} as const satisfies Readonly<Record<string, Text>>;
