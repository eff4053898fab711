import { fill, type Language, type Text } from "pratique";

/** What this example says. */
const WORDS = {
  figures: { en: "The figures", zh: "数字出处" },
  landing: { en: "Aircraft that land at once, {lanes} lanes open", zh: "航班集中到达，开放{lanes}条通道" },
  flight: { en: "aircraft", zh: "航班" },
  atMinute: { en: "at minute", zh: "到达（分钟）" },
  travellers: { en: "travellers", zh: "旅客" },
  overMinutes: { en: "over minutes", zh: "历时（分钟）" },
  lastWait: { en: "last waits", zh: "末位等候" },
  worst: {
    en: "At worst {queue} wait, the last of them for {wait} min; the last of all reaches a lane at minute {cleared}.",
    zh: "最多有{queue}人等候，其末位等候{wait}分钟；最后一人在第{cleared}分钟到达通道。",
  },
  noLanes: {
    en: "No lane is open: {travellers} travellers wait, and nobody ever sees them.",
    zh: "没有开放的通道：{travellers}名旅客等候，始终无人查验。",
  },
  queue: { en: "The queue over time, {lanes} lanes", zh: "队列随时间变化，{lanes}条通道" },
  minute: { en: "minute", zh: "分钟" },
  waiting: { en: "waiting", zh: "等候人数" },
  steady: { en: "A steady pace beside the burst", zh: "稳定客流与集中到达对照" },
  lanes: { en: "lanes", zh: "通道" },
  meanWait: { en: "steady: mean wait", zh: "稳定：平均等候" },
  groupedWait: { en: "in groups: mean wait", zh: "成组：平均等候" },
  inTime: { en: "steady: within {minutes} min", zh: "稳定：{minutes}分钟内" },
  burstMean: { en: "burst: mean wait", zh: "集中：平均等候" },
  burstLongest: { en: "burst: longest wait", zh: "集中：最长等候" },
  never: { en: "never settles", zh: "不稳定" },
  unseen: { en: "never seen", zh: "无人查验" },
  unstable: {
    en: "{lanes} lanes never settle at {travellers} an hour: the queue grows by {growth} an hour, and {needed} lanes keep up.",
    zh: "每小时{travellers}人时，{lanes}条通道不稳定：队列每小时增加{growth}人，至少需{needed}条通道。",
  },
  steadyNeeds: {
    en: "At a steady {travellers} an hour, {lanes} lanes see {share} or more within {minutes} min (Erlang C).",
    zh: "每小时{travellers}人稳定到达时，{lanes}条通道可使至少{share}的旅客在{minutes}分钟内受检（Erlang C）。",
  },
  groupedNeeds: {
    en: "With travellers in groups, {lanes} lanes hold the mean wait to {minutes} min (Allen and Cunneen).",
    zh: "旅客成组到达时，{lanes}条通道可使平均等候不超过{minutes}分钟（Allen-Cunneen）。",
  },
  burstNeeds: {
    en: "As they land, {lanes} lanes let nobody wait longer than {minutes} min.",
    zh: "按实际集中到达，{lanes}条通道可使所有人等候不超过{minutes}分钟。",
  },
  why: {
    en: "The steady pace spreads these travellers evenly over an hour. They come within {minutes} min, {rate} a minute and not {pace}: beyond what the lanes see, every minute adds to the queue. No average of the hour shows that peak.",
    zh: "稳定客流把这些旅客平均分布到一小时。实际上他们在{minutes}分钟内到达，每分钟{rate}人而非{pace}人：超出通道能力的部分逐分钟累积成队列，按小时平均看不到这一峰值。",
  },
  hours: { en: "Hour by hour", zh: "逐小时" },
  hour: { en: "hour", zh: "小时" },
  arrivals: { en: "come", zh: "到达" },
  capacity: { en: "can be seen", zh: "可查验" },
  carried: { en: "carried over", zh: "结转" },
  waitAtEnd: { en: "who joins last waits", zh: "末位等候" },
  carriedOver: {
    en: "The day does not settle: {travellers} are carried over beyond the last hour.",
    zh: "当日未能清空：{travellers}人结转到最后一小时之后。",
  },
  settled: { en: "Nobody is carried over beyond the last hour.", zh: "最后一小时之后无人结转。" },
  beds: { en: "Isolation beds, {beds} there", zh: "隔离床位，现有{beds}张" },
  day: { en: "day", zh: "日" },
  expected: { en: "expected", zh: "预计占用" },
  needed: { en: "enough with {chance}", zh: "{chance}把握所需" },
  lacking: { en: "lacking", zh: "缺口" },
  vehicles: { en: "Vehicles, {there} there", zh: "车辆，现有{there}辆" },
  byHour: {
    en: "Needed by hour: {byHour}; {vehicles} keep up in every hour.",
    zh: "各小时所需：{byHour}；{vehicles}辆可满足每个小时。",
  },
  masks: { en: "Masks, {stock} in stock", zh: "口罩，库存{stock}只" },
  use: { en: "use", zh: "用量" },
  atEnd: { en: "left", zh: "剩余" },
  lasts: { en: "The stock lasts.", zh: "库存足够。" },
  runsOut: {
    en: "Runs out on day {day}; {stock} at the start would have lasted.",
    zh: "第{day}日用完；期初有{stock}只即可足够。",
  },
  minutes: { en: "{minutes} min", zh: "{minutes}分钟" },
} as const satisfies Readonly<Record<string, Text>>;

/** What it says, in one language. */
export type Say = (word: keyof typeof WORDS, values?: Readonly<Record<string, string | number>>) => string;

export function wordsIn(language: Language): Say {
  return (word, values = {}) => fill(WORDS[word][language], values);
}
