import type { Text } from "pratique";
import type { NotCarried, Verdict } from "pratique/declaration";
import type { EditionStatus } from "pratique/edition";

export const WORDS = {
  whichForm: { en: "Which declaration", zh: "申报表" },
  form: { en: "Form to fill in", zh: "申报表种类" },
  date: { en: "Date of the declaration", zh: "申报日期" },
  dateHint: { en: "YYYY-MM-DD, such as 2020-03-18", zh: "格式：YYYY-MM-DD，如2020-03-18" },
  dateWrong: {
    en: "This is no day written YYYY-MM-DD. The form below is still that of {date}.",
    zh: "这不是YYYY-MM-DD格式的真实日期。下方仍为{date}的申报表。",
  },
  asOf: {
    en: "What depends on time is looked at as of 12:00 on {date}, {timeZone}.",
    zh: "与时间有关的规则按{date} 12:00（{timeZone}）审核。",
  },
  illustrative: { en: "Also illustrative editions", zh: "也可选用示例版本" },
  none: { en: "No edition is known to be in force on {date}.", zh: "没有已知在{date}施行的版本。" },
  passedOver: {
    en: "Illustrative editions, inferred or written from memory, that may be chosen with the switch:",
    zh: "打开开关后可选用的示例版本（推断或凭记忆写成）：",
  },
  candidates: {
    en: "Which edition was in force on {date}",
    zh: "{date}施行的是哪一版",
  },
  candidatesHint: {
    en: "History leaves it open: each of these may have been in force. Choose the one to fill in.",
    zh: "史料未能确定：以下各版均有可能在施行。请选择要填写的一版。",
  },
  unseen: {
    en: "This edition is known to have existed; its text was not found. There is nothing to fill in.",
    zh: "已知有此版本，但未找到其文本，无法填写。",
  },
  inForce: { en: "Edition in force", zh: "施行版本" },
  chosenEdition: { en: "Edition to fill in", zh: "所填版本" },
  authority: { en: "Authority", zh: "发布机关" },
  from: { en: "In force", zh: "施行时间" },
  source: { en: "Source", zh: "出处" },
  status: { en: "Status", zh: "状态" },
  amendments: { en: "Amendments in force", zh: "已施行的修订" },
  fromDay: { en: "from {from}", zh: "自{from}起" },
  fromTo: { en: "from {from} to {until}", zh: "{from}至{until}" },
  between: { en: "between {notBefore} and {notAfter}", zh: "{notBefore}至{notAfter}之间某日" },
  beginsBetween: { en: "from a day {between}", zh: "自{between}起" },
  beginsBetweenTo: { en: "from a day {between}, to {until} at the latest", zh: "自{between}起，最迟至{until}" },
  optional: { en: "(optional)", zh: "（选填）" },
  yes: { en: "Yes", zh: "是" },
  no: { en: "No", zh: "否" },
  choose: { en: "Choose", zh: "请选择" },
  dateFormat: { en: "Such as 2020-03-18, 2020/3/18 or 20200318", zh: "如2020-03-18、20200318或2020年3月18日" },
  instantFormat: {
    en: "The port's time, such as 2020-03-18 08:30",
    zh: "口岸当地时间，如2020-03-18 08:30",
  },
  countryHint: { en: "Type a name and choose from the list", zh: "输入名称并从列表中选择" },
  countries: { en: "Countries and regions", zh: "国家（地区）" },
  showCountries: { en: "Show the list", zh: "显示列表" },
  comma: { en: ", ", zh: "、" },
  rows: { en: "{count} rows", zh: "{count}行" },
  row: { en: "{label}: row {row}", zh: "{label}：第{row}行" },
  addRow: { en: "Add a row: {label}", zh: "添加一行：{label}" },
  addAnother: { en: "Add another row: {label}", zh: "再添加一行：{label}" },
  removeRow: { en: "Remove row {row}", zh: "删除第{row}行" },
  number: { en: "{label}, number {row}", zh: "{label}，第{row}个" },
  addNumber: { en: "Add another: {label}", zh: "再添加一个：{label}" },
  beginGroup: { en: "Fill in: {label}", zh: "填写：{label}" },
  leaveOut: { en: "Leave out: {label}", zh: "不填：{label}" },
  unanswered: { en: "No answer to: {label}", zh: "不回答：{label}" },
  check: { en: "Check and send", zh: "检查并提交" },
  save: { en: "Save these answers", zh: "保存以上回答" },
  begin: { en: "Begin anew", zh: "重新填写" },
  beginAsk: { en: "Empty the whole form?", zh: "是否清空全部内容？" },
  beginYes: { en: "Yes, empty it", zh: "是，清空" },
  beginNo: { en: "No, keep it", zh: "否，保留" },
  problems: { en: "{count} things must be corrected first", zh: "有{count}处须先更正" },
  oneProblem: { en: "One thing must be corrected first", zh: "有1处须先更正" },
  progress: { en: "How far it is filled in", zh: "填写进度" },
  complete: {
    en: "{answered} of {required} items that must be answered",
    zh: "必填{required}项，已答{answered}项",
  },
  unknown: {
    en: "of which {unknown} with “don't know” or “rather not say”",
    zh: "其中{unknown}项为“不知道”或“不愿回答”",
  },
  found: { en: "Found so far: {count}", zh: "目前审核发现：{count}项" },
  elsewhere: { en: "About the declaration as a whole", zh: "关于整份申报" },
  sent: { en: "Sent to the desk", zh: "已提交查验台" },
  sentNote: {
    en: "The officer's queue now holds this declaration. It stays in this browser.",
    zh: "该申报已列入查验台队列，仅保留在本浏览器内。",
  },
  checked: { en: "Nothing stands in the way", zh: "可以提交" },
  checkedNote: {
    en: "The desk grades travellers by the card, so that this declaration goes no further here.",
    zh: "查验台按健康申明卡分级，本申报表在此不再流转。",
  },
  toDesk: { en: "Go to the desk", zh: "前往查验台" },
  another: { en: "Begin another declaration", zh: "填写另一份申报" },
  back: { en: "Back to the answers", zh: "返回查看回答" },
  changeTitle: { en: "The form is another edition now", zh: "申报表已换为另一版本" },
  changeFromTo: { en: "From “{from}” to “{to}”.", zh: "由“{from}”换为“{to}”。" },
  carried: { en: "Answers that stand: {count}", zh: "沿用的答案：{count}项" },
  lost: { en: "Answers that do not stand", zh: "未能沿用的答案" },
  lostNote: {
    en: "They are not lost: when the date is set back, they are there again.",
    zh: "这些答案没有丢失：日期改回后即恢复。",
  },
  lostTyped: { en: "You wrote: {answer}", zh: "原填：{answer}" },
  noneLost: { en: "Every answer stands.", zh: "全部答案均已沿用。" },
  added: { en: "New items", zh: "新增项目" },
  changed: { en: "Items asked differently", zh: "改动的项目" },
  dropped: { en: "Items no longer asked", zh: "不再询问的项目" },
  nowCalled: { en: "{before} → {after}", zh: "{before} → {after}" },
  labelled: { en: "{label}: {rest}", zh: "{label}：{rest}" },
  nothingDiffers: { en: "Both ask the same.", zh: "两版所问相同。" },
  closeChange: { en: "Close", zh: "关闭" },
} as const satisfies Readonly<Record<string, Text>>;

export const ABSENT_WORDS = {
  unknown: { en: "Don't know", zh: "不知道" },
  declined: { en: "Rather not say", zh: "不愿回答" },
} as const satisfies Readonly<Record<string, Text>>;

export const STATUS_WORDS: Readonly<Record<EditionStatus, Text>> = {
  published: { en: "published", zh: "已公布" },
  illustrative: { en: "illustrative: not a published text", zh: "示例：并非已公布的文本" },
  unseen: { en: "text not found", zh: "未找到文本" },
};

export const VERDICT_WORDS: Readonly<Record<Verdict, Text>> = {
  blocked: { en: "It cannot be handed in as it is.", zh: "须更正后方可提交。" },
  refer: {
    en: "It may be handed in; an officer will look at what was found.",
    zh: "可以提交；所列问题将由关员核查。",
  },
  ask: {
    en: "It may be handed in; an officer will ask about what was found.",
    zh: "可以提交；关员将就所列问题询问。",
  },
  clear: { en: "It may be handed in.", zh: "可以提交。" },
};

export const REASON_WORDS: Readonly<Record<NotCarried["reason"], Text>> = {
  "not-asked": { en: "not asked any more", zh: "不再询问" },
  "asked-differently": { en: "asked differently now", zh: "问法已改" },
  "not-an-option": { en: "not an option now", zh: "已无此选项" },
  "not-readable": { en: "not accepted as it is written", zh: "所填内容不符合新版要求" },
};
