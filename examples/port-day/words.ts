import { fill, type Language, type Text } from "pratique";
import { exitEntryCard5 } from "pratique/declaration";

/** Everything that this report says by itself; what the library says (findings, reasons, statuses) it says in its words. */
export const WORDS = {
  title: { en: "Port health report", zh: "口岸卫生检疫日报" },
  colon: { en: ": ", zh: "：" },
  none: { en: "none", zh: "无" },
  number: { en: "Number", zh: "数量" },
  share: { en: "Share", zh: "占比" },

  document: { en: "Document", zh: "证件号码" },
  name: { en: "Name", zh: "姓名" },
  flight: { en: "Flight", zh: "航班" },
  lastSeen: { en: "Last seen", zh: "最后记录" },
  at: { en: "At", zh: "时间" },
  status: { en: "Status", zh: "状态" },
  grade: { en: "Grade", zh: "结论" },
  noDocument: { en: "(no document number)", zh: "（无证件号码）" },
  notOnManifestName: { en: "(not on the manifest)", zh: "（不在名单）" },

  concerns: { en: "People to account for", zh: "须逐一核实的人员" },
  concernsNote: {
    en: "Person by person, from the manifest, the cards, the officers' log and the facilities' receipts. Who appears twice has two things to be cleared up.",
    zh: "依据旅客名单、申明卡、查验记录和接收单位回执逐人核对。同一人列入两处的，两处均须核实。",
  },
  stillHere: { en: "Neither released nor transferred when the log ends", zh: "记录截止时既未放行也未转运" },

  numbers: { en: "The day in numbers", zh: "当日数据" },
  keyFigures: { en: "Key figures of the day", zh: "主要数据" },
  onManifest: { en: "On the manifest", zh: "名单人数" },
  onManifestNote: { en: "people, crew too", zh: "人，含乘务人员" },
  declared: { en: "Declared", zh: "已申报" },
  triggered: { en: "With a ground", zh: "有触发因素" },
  undecided: { en: "Undecided", zh: "尚未确定" },
  clear: { en: "No ground", zh: "无触发因素" },
  released: { en: "Released", zh: "已放行" },
  transferred: { en: "Transferred", zh: "已转运" },
  median: { en: "Median to release", zh: "放行用时中位数" },
  cards: { en: "Health declaration cards", zh: "健康申明卡" },
  cardsReceived: { en: "Cards received", zh: "收到申明卡" },
  cardsSuperseded: { en: "Superseded by a later card of the same person", zh: "被同一人后一份取代" },
  cardsCounted: { en: "Cards that count, one a person", zh: "计入（每人一份）" },
  cardsComplete: { en: "Complete: nothing missing or unreadable", zh: "完整（无漏项、无法识别项）" },
  grades: { en: "Grades", zh: "判定结论" },
  gradesNote: {
    en: "Of everyone on the manifest. Undecided: a fact that is needed is not known; it is not a mild grade.",
    zh: "以名单全体人员为分母。“尚未确定”指所需事实未知，并非“无触发因素”。",
  },
  statuses: { en: "Status when the log ends", zh: "记录截止时的状态" },
  custody: { en: "Transfer and receipt", zh: "转运与接收" },
  custodyReceived: { en: "of whom acknowledged by a facility", zh: "其中接收单位已确认" },
  custodyUnaccounted: { en: "of whom not acknowledged", zh: "其中未确认" },
  refusals: { en: "Events that were refused", zh: "未被受理的操作" },
  refusalsNote: {
    en: "Recorded by an officer and not accepted by the flow: the status stayed as it was.",
    zh: "查验人员已记录，但不符合流程：状态保持不变。",
  },
  recorded: { en: "Recorded", zh: "所记操作" },
  while: { en: "While", zh: "当时状态" },

  asTable: { en: "As a table", zh: "以表格显示" },
  plots: { en: "The day in plots", zh: "当日图表" },
  hours: { en: "Arrivals and releases by hour", zh: "各时段到达与放行人数" },
  hoursNote: { en: "People in each hour of the port's clock.", zh: "按口岸当地时间逐小时统计人数。" },
  arrivals: { en: "arrivals", zh: "到达" },
  releases: { en: "releases", zh: "放行" },
  hour: { en: "Hour", zh: "时段" },
  outsideHours: { en: "{count} outside the hours shown.", zh: "另有{count}人次不在所示时段内。" },
  release: { en: "Time from arrival to release", zh: "到达至放行用时" },
  releaseNote: {
    en: "Minutes, of the {count} people released; quantiles exact (type 7).",
    zh: "单位：分钟；已放行{count}人；分位数为精确值（第7型）。",
  },
  nobodyReleased: { en: "Nobody was released.", zh: "无人放行。" },
  minutes: { en: "minutes", zh: "分钟" },
  minutesShort: { en: "min", zh: "分钟" },
  peopleOf: { en: "People", zh: "人数" },
  causes: { en: "Grounds by cause", zh: "触发因素分布" },
  causesNote: {
    en: "People for whom the cause is true, of {of} on the manifest; one person can have several.",
    zh: "名单{of}人中符合该因素的人数；一人可有多项。",
  },
  cause: { en: "Cause", zh: "因素" },
  coverage: { en: "Coverage of each check", zh: "各项查验覆盖率" },
  coverageNote: {
    en: "Dot: share done. Bar: Wilson score interval, 95%. The three checks are owed to everyone on the manifest, the three screenings to whoever has a ground.",
    zh: "圆点：完成率；横线：95%置信区间（Wilson法）。三查以名单全体人员为分母，三排以有触发因素者为分母。",
  },
  check: { en: "Check", zh: "查验环节" },
  done: { en: "Done", zh: "已完成" },
  owed: { en: "Owed to", zh: "应完成" },
  interval: { en: "95% interval", zh: "95%置信区间" },
  findings: { en: "Findings on the cards", zh: "申明卡审核发现" },
  findingsNote: {
    en: "Findings, not people; on the cards that count. Duplicates are the cards superseded.",
    zh: "按发现项计，不按人计；仅统计计入的申明卡。“重复”为被取代的申明卡。",
  },
  finding: { en: "Finding", zh: "发现" },
  noFindings: { en: "Nothing was found on the cards.", zh: "申明卡未发现问题。" },
  missingItems: { en: "What was not answered", zh: "漏填项目" },
  item: { en: "Item", zh: "项目" },

  reasons: { en: "Every decision with its reason", zh: "逐人结论及理由" },
  reasonsNote: {
    en: "Search by document number, name, flight or seat; open a person for the reason.",
    zh: "可按证件号码、姓名、航班或座位查找；展开可见理由。",
  },
  needsScript: {
    en: "This list needs JavaScript; the rest of the page does not.",
    zh: "此列表需要启用JavaScript，本页其他内容不需要。",
  },
  search: { en: "Search", zh: "查找" },
  everyGrade: { en: "every grade", zh: "全部结论" },
  everyStatus: { en: "every status", zh: "全部状态" },
  show: { en: "Show", zh: "显示" },
  found: { en: "{count} of {of} people", zh: "符合条件{count}人，共{of}人" },
  more: { en: "Show more", zh: "显示更多" },
  why: { en: "Why", zh: "理由" },
  card: { en: "Card", zh: "申明卡" },
  noCard: { en: "No card.", zh: "未申报。" },
  cardClean: { en: "Nothing was found on the card.", zh: "申明卡未发现问题。" },
  temperatures: { en: "Temperatures", zh: "体温" },
  noReading: { en: "No reading.", zh: "无体温记录。" },
  course: { en: "What was recorded", zh: "查验记录" },
  noEvent: { en: "Nothing was recorded.", zh: "无查验记录。" },
  refused: { en: "refused", zh: "未受理" },
  refusedEvent: { en: "{event} (refused)", zh: "{event}（未受理）" },
  refusedWhile: {
    en: "Not accepted while “{status}”. Accepted there: {accepted}.",
    zh: "状态为“{status}”时不受理；此时可受理：{accepted}。",
  },
  refusedFinal: { en: "Not accepted: “{status}” is final.", zh: "不受理：“{status}”为终结状态。" },
  refusedUnknown: { en: "Not accepted: the flow has no such event.", zh: "不受理：流程中无此操作。" },
  arrived: { en: "arrived", zh: "到达" },
  received: { en: "Received", zh: "接收" },
  seat: { en: "seat", zh: "座位" },
  passenger: { en: "passenger", zh: "旅客" },
  crew: { en: "crew", zh: "乘务人员" },
  camera: { en: "camera", zh: "热像" },
  forehead: { en: "forehead", zh: "额温" },
  axillary: { en: "axillary", zh: "腋温" },
  cardSubmitted: { en: "card submitted", zh: "提交申明卡" },
  receiptFrom: { en: "received by {facility}", zh: "由{facility}接收" },
  measured: { en: "temperature reading ({site})", zh: "体温记录（{site}）" },

  problems: { en: "This report is not complete", zh: "本报告不完整" },
  problemsNote: {
    en: "{count} places of the input could not be read. Whoever stands there is missing from the numbers below.",
    zh: "输入数据中有{count}处无法读取，涉及人员未计入以下数据。",
  },
  andMore: { en: "and {count} more", zh: "另有{count}处" },
  moreProblems: { en: "{file}: and {count} more", zh: "{file}：另有{count}处" },
  basis: { en: "What this rests on", zh: "依据" },
  form: { en: "Card", zh: "申明卡" },
  policies: { en: "Grounds", zh: "触发条件" },
  flow: { en: "Flow", zh: "流程" },
  illustrative: { en: "illustrative", zh: "示例" },
  affected: { en: "Affected countries and regions that day", zh: "当日疫情严重国家（地区）" },
  basisNote: {
    en: "Computed from what was declared and recorded; not a diagnosis and not legal advice. The officer's own decision stands beside it.",
    zh: "由申报与记录计算得出，不构成诊断或法律意见；不替代查验人员的判断。",
  },
  theReasons: {
    en: "The decision on each of the {count} people, with its reason: {file}",
    zh: "全部{count}人的结论及理由：{file}",
  },
} as const satisfies Record<string, Text>;

export type Word = keyof typeof WORDS;

/** What the grounds of the policy are called in a plot. */
export const CAUSES: Readonly<Record<string, Text>> = {
  symptoms: { en: "symptoms", zh: "有症状" },
  "affected-area": { en: "affected area", zh: "疫情严重地区旅居史" },
  contact: { en: "contact", zh: "接触史" },
  fever: { en: "fever", zh: "发热" },
  medication: { en: "medication", zh: "服药" },
  "positive-test": { en: "positive test", zh: "检测阳性" },
};

/** What the codes of findings are called. */
export const FINDINGS: Readonly<Record<string, Text>> = {
  missing: { en: "missing", zh: "漏项" },
  malformed: { en: "unreadable", zh: "无法识别" },
  unrecognised: { en: "not asked for", zh: "表外内容" },
  "out-of-range": { en: "impossible", zh: "超出范围" },
  "check-digit": { en: "check character", zh: "校验位不符" },
  contradictory: { en: "contradictory", zh: "前后矛盾" },
  "not-applicable": { en: "not applicable", zh: "无需填写" },
  expired: { en: "expired", zh: "已失效" },
  duplicate: { en: "duplicate", zh: "重复" },
};

export type Say = (word: Word, values?: Readonly<Record<string, string | number>>) => string;

/** The report's own words in one language, with their blanks filled. */
export function wordsIn(language: Language): Say {
  return (word, values = {}) => fill(WORDS[word][language], values);
}

/** A name from a table in one language; one that the table lacks stands as it is. */
export function named(names: Readonly<Record<string, Text>>, name: string, language: Language): string {
  return Object.hasOwn(names, name) ? (names[name]?.[language] ?? name) : name;
}

/** What the card calls an item. */
export function itemLabel(item: string, language: Language): string {
  const { items } = exitEntryCard5;
  return Object.hasOwn(items, item) ? items[item as keyof typeof items].label[language] : item;
}
