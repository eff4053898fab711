import type { Text } from "pratique";
import type { Chart } from "./ears-today.ts";

/** What the view of a day says; what the port-day example has words for is said in those. */
export const WORDS = {
  title: { en: "The day", zh: "当日情况" },
  intro: {
    en: "Open a port-day folder to see its numbers, whom to look for, and the report to print.",
    zh: "打开口岸日文件夹，可查看当日数据、须核实的人员和可打印的日报。",
  },
  counting: { en: "Counting the day…", zh: "正在统计……" },
  onlyDeclarations: {
    en: "A file of declarations is open. A day needs a port-day folder, with its manifest, readings, log and receipts.",
    zh: "已打开的是申报文件。统计当日数据需要口岸日文件夹（含名单、体温、查验记录和接收回执）。",
  },
  declarationsRead: { en: "Declarations read", zh: "已读取申报" },
  declarationsUnreadable: { en: "Lines that could not be read", zh: "无法读取的行" },
  asInFolder: {
    en: "Counted from the folder as it was opened; what is recorded on this page is not in these numbers.",
    zh: "按打开的文件夹统计；在本页记录的内容不计入。",
  },
  saveSummary: { en: "Save summary.json", zh: "保存summary.json" },
  flights: { en: "Flights", zh: "航班数" },
  showMore: { en: "Show more of: {group}", zh: "显示更多：{group}" },
  moreNotNamed: { en: "and {count} more, not named here", zh: "另有{count}人，此处不列出" },
  peopleShown: { en: "{shown} of {count} people shown", zh: "已显示{shown}人，共{count}人" },
  quantileOf: { en: "{name}: {minutes} minutes", zh: "{name}：{minutes}分钟" },
  onDay: {
    en: "People in each hour of the port's clock, on the day itself.",
    zh: "按口岸当地时间统计当日各时段人数。",
  },

  triggers: { en: "Triggers and grades", zh: "触发因素与结论" },
  undecidedApart: {
    en: "Undecided: {count}. A fact that is needed is not known. It is no grade, and not a mild one.",
    zh: "尚未确定：{count}人。所需事实未知，不是结论，更不是“无触发因素”。",
  },

  alerts: { en: "Alerts", zh: "预警" },
  today: { en: "What must be looked at", zh: "须立即查看" },
  count: { en: "Count", zh: "数量" },
  grave: { en: "look for them now", zh: "立即核查" },
  doubtful: { en: "to be cleared up", zh: "须核实" },
  nothing: { en: "nothing", zh: "无" },
  refusedEvents: { en: "Events that the flow refused", zh: "流程未受理的操作" },
  problemsOfFolder: { en: "Places of the folder that could not be read", zh: "文件夹中无法读取之处" },
  figuresAgree: {
    en: "The figures agree: grades, and declared and undeclared, make up the manifest.",
    zh: "数据相互吻合：各结论人数之和、已申报与未申报之和均等于名单人数。",
  },
  figuresDisagree: { en: "The figures do not agree:", zh: "数据相互矛盾：" },

  ears: { en: "Does today stand out?", zh: "今日是否异常？" },
  earsNote: {
    en: "Today {count} travellers have a ground. Enter the numbers of earlier days to compare.",
    zh: "今日有触发因素者{count}人。填写此前各日人数即可比较。",
  },
  earlier: { en: "Travellers with a ground on earlier days", zh: "此前各日有触发因素人数" },
  earlierHint: {
    en: "Oldest first, yesterday last, with spaces between: 3 5 2 4 6 3 4. A dash for a day without a report.",
    zh: "从最早到昨日，以空格分隔：3 5 2 4 6 3 4。无报告的日子填“-”。",
  },
  earlierWrong: {
    en: "Expected whole numbers, or a dash, with spaces between; 400 days at most.",
    zh: "应为以空格分隔的整数或“-”，最多400日。",
  },
  earsTable: { en: "Today against the days before (EARS)", zh: "今日与此前各日比较（EARS）" },
  chart: { en: "Chart", zh: "方法" },
  baseline: { en: "Days compared", zh: "对照日数" },
  mean: { en: "Mean", zh: "均值" },
  deviation: { en: "Standard deviation", zh: "标准差" },
  statistic: { en: "Statistic", zh: "统计量" },
  alertAbove: { en: "Alert above", zh: "预警阈值" },
  verdict: { en: "Today", zh: "今日" },
  standsOut: { en: "stands out", zh: "异常" },
  asUsual: { en: "does not stand out", zh: "无异常" },
  tooFew: { en: "needs {needed} earlier days, has {given}", zh: "需此前{needed}日，现有{given}日" },
  notJudged: { en: "not judged", zh: "不判断" },
  earsMeaning: {
    en: "C1 compares with the 7 days before; C2 leaves out the last two, so that a slow rise is not in its own baseline; C3 adds up today and the two days before. An alert is a call to look, not a finding.",
    zh: "C1与前7日比较；C2除去最近2日，以免缓升混入对照；C3累计今日与前2日。预警提示查看，并非结论。",
  },

  publish: { en: "For publication", zh: "公布数据" },
  publishNote: {
    en: "Travellers by flight and grade. Small counts could point at a person: they are hidden, and with them as many others as it takes that no hidden one can be worked out.",
    zh: "旅客按航班和结论统计。小计数可能指向个人，须隐去；并另隐去若干格，使隐去者无法推出。",
  },
  smallest: { en: "Smallest count that may be published", zh: "可公布的最小计数" },
  smallestHint: { en: "A whole number from 1. Zeros are always shown.", zh: "不小于1的整数；零照常显示。" },
  smallestWrong: { en: "Expected a whole number from 1 to 1,000.", zh: "应为1至1000的整数。" },
  publishedTable: { en: "As it can be published", zh: "可公布的表" },
  total: { en: "Total", zh: "合计" },
  marks: {
    en: "* hidden: {small} counts below {below}, and {complements} others so that these cannot be worked out. All have one mark, so that nobody sees which are small.",
    zh: "* 隐去：小于{below}的计数{small}格，另为防推出隐去{complements}格。记号相同，看不出哪些是小计数。",
  },
  noMarks: { en: "No count is small: nothing had to be hidden.", zh: "无小计数，无须隐去。" },
  safe: { en: "Safe: no hidden count can be worked out.", zh: "安全：隐去的计数均无法推出。" },
  unsafe: {
    en: "Not safe: {disclosed} hidden counts can be worked out, or a total is small itself. Join flights, or publish fewer totals.",
    zh: "不安全：有{disclosed}个隐去的计数可被推出，或合计本身即为小计数。请合并航班或减少合计。",
  },
  saveCsv: { en: "Save as CSV", zh: "保存为CSV" },

  replay: { en: "Two editions side by side", zh: "两个规则版本对照" },
  replayNote: {
    en: "The day's travellers under two sets of rules: who would be graded differently.",
    zh: "以两套规则判定当日旅客，比较结论有何不同。",
  },
  before: { en: "First rules", zh: "规则一" },
  after: { en: "Second rules", zh: "规则二" },
  ownRules: { en: "This port on its day: {title} ({overlays})", zh: "本口岸当日：{title}（{overlays}）" },
  edition: { en: "{title}, from {from}", zh: "{title}，自{from}起" },
  editionWith: { en: "{title}, from {from} ({overlays})", zh: "{title}，自{from}起（{overlays}）" },
  gradedByFirst: { en: "Graded by the first rules", zh: "规则一的判定结果" },
  gradedBySecond: { en: "Graded by the second rules", zh: "规则二的判定结果" },
  matrix: { en: "Travellers by grade under both", zh: "两套规则下的人数" },
  matrixCorner: { en: "First, down; second, across", zh: "规则一（行）／规则二（列）" },
  moved: {
    en: "{moved} of {travellers} travellers would be graded differently.",
    zh: "{travellers}人中有{moved}人结论会不同。",
  },
  nobodyMoved: { en: "Nobody would be graded differently.", zh: "无人结论不同。" },
  moves: { en: "Who would be graded differently", zh: "结论不同的人员" },
  move: { en: "{from} → {to}: {count}", zh: "{from}→{to}：{count}人" },
  rules: { en: "Rules that differ", zh: "规则差异" },
  rulesAdded: { en: "Only in the second", zh: "仅规则二有" },
  rulesRemoved: { en: "Only in the first", zh: "仅规则一有" },
  rulesChanged: { en: "In both, and different", zh: "两者均有而不同" },
  replaying: { en: "Replaying…", zh: "正在重新判定……" },

  report: { en: "Daily report", zh: "日报" },
  print: { en: "Print the report", zh: "打印日报" },
  printNote: { en: "What is below is printed; the rest of the page is not.", zh: "仅打印以下内容。" },
  signature: { en: "Officer on duty", zh: "值班人员" },
  signedAt: { en: "Date and time", zh: "日期时间" },
  checkedBy: { en: "Checked by", zh: "复核人员" },
} as const satisfies Readonly<Record<string, Text>>;

export const CHART_NAMES: Readonly<Record<Chart, Text>> = {
  C1: { en: "C1 (mild)", zh: "C1（轻度）" },
  C2: { en: "C2 (medium)", zh: "C2（中度）" },
  C3: { en: "C3 (ultra)", zh: "C3（高度）" },
};

/** Why a chart does not judge today, besides the series being too short. */
export const NOT_JUDGED_WORDS: Readonly<Record<string, Text>> = {
  "insufficient-baseline": { en: "too few of the days compared were reported", zh: "对照日中有报告的太少" },
  "no-spread": { en: "the days compared do not vary", zh: "对照日无变化" },
  "earlier-day-not-judged": { en: "one of the two days before was not judged", zh: "前两日中有一日未判断" },
};
