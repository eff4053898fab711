import type { Text } from "pratique";
import type { RefusalCode } from "pratique/flow";

/** What the desk says by itself; what the library says (findings, reasons, statuses) it says in its words. */
export const DESK = {
  openElse: { en: "Open something else", zh: "打开其他数据" },
  nothingOpen: {
    en: "Nothing is open yet. Open a day or a file of declarations, or let a traveller declare.",
    zh: "尚未打开任何数据。请打开口岸日数据或申报文件，或由旅客申报。",
  },
  unnamed: { en: "(no name)", zh: "（无姓名）" },
  at: { en: "Time", zh: "时间" },
  officer: { en: "Officer (name or number)", zh: "关员（姓名或工号）" },
  officerNeeded: { en: "Write who you are.", zh: "请填写关员姓名或工号。" },
  reason: { en: "Reason", zh: "理由" },
  reasonNeeded: { en: "Write the reason.", zh: "请填写理由。" },
  yes: { en: "yes", zh: "是" },
  no: { en: "no", zh: "否" },
} as const satisfies Readonly<Record<string, Text>>;

export const QUEUE = {
  queue: { en: "Queue", zh: "待查队列" },
  search: { en: "Search by document, name or flight", zh: "按证件号码、姓名或航班查找" },
  grade: { en: "Grade", zh: "判定结论" },
  everyGrade: { en: "every grade", zh: "全部结论" },
  status: { en: "Status", zh: "状态" },
  everyStatus: { en: "every status", zh: "全部状态" },
  counted: { en: "{name} ({count})", zh: "{name}（{count}）" },
  caption: { en: "The queue, gravest first; those who are done last", zh: "待查队列：重者在前，已办结者在后" },
  traveller: { en: "Traveller", zh: "人员" },
  flight: { en: "Flight", zh: "航班" },
  card: { en: "Card", zh: "申明卡" },
  open: { en: "Open the case file of", zh: "打开案卷：" },
  range: { en: "{from}–{to} of {found}", zh: "第{from}–{to}人，共{found}人" },
  rangeOf: { en: "{from}–{to} of {found} found, {of} in all", zh: "符合条件{found}人中第{from}–{to}人，总计{of}人" },
  nobody: { en: "Nobody found, of {of}.", zh: "{of}人中无符合条件者。" },
  previous: { en: "Previous", zh: "上一页" },
  next: { en: "Next", zh: "下一页" },
  pages: { en: "Pages of the queue", zh: "队列分页" },
  noFlow: { en: "no flow in force", zh: "无施行的流程" },
} as const satisfies Readonly<Record<string, Text>>;

/** What a card came to, in a word and for the case file in a sentence. */
export const VERDICTS = {
  blocked: { en: "to be completed", zh: "须更正" },
  refer: { en: "to be checked", zh: "须核查" },
  ask: { en: "to be asked", zh: "须询问" },
  clear: { en: "in order", zh: "无误" },
  none: { en: "no card", zh: "未申报" },
} as const satisfies Readonly<Record<string, Text>>;

export const CASE = {
  back: { en: "Back to the queue", zh: "返回队列" },
  caseFile: { en: "Case file of {name}", zh: "{name}的案卷" },
  who: { en: "Who, and what was declared", zh: "人员与申报情况" },
  document: { en: "Document", zh: "证件号码" },
  seat: { en: "Seat", zh: "座位" },
  role: { en: "Role", zh: "身份" },
  origin: { en: "From", zh: "始发地" },
  arrival: { en: "Arrival", zh: "到达时间" },
  card: { en: "Card", zh: "申明卡" },
  temperatures: { en: "Temperatures", zh: "体温" },
  temperature: { en: "{celsius} °C, {site}, {time}", zh: "{celsius}℃，{site}，{time}" },
  receipts: { en: "Received by", zh: "接收单位" },
  receipt: { en: "{facility}, {time}", zh: "{facility}，{time}" },
  save: { en: "Save the case file (JSON)", zh: "保存案卷（JSON）" },
  saveNote: {
    en: "The file holds the document number and everything recorded. It is made only when you press.",
    zh: "文件含证件号码及全部记录，仅在点击时生成。",
  },
} as const satisfies Readonly<Record<string, Text>>;

export const GRADE = {
  why: { en: "Grade and why", zh: "判定结论及理由" },
  by: { en: "By these rules", zh: "依据规则" },
  edition: { en: "{title}, in force from {from}", zh: "《{title}》，自{from}起施行" },
  between: { en: "{notBefore} to {notAfter}", zh: "{notBefore}至{notAfter}之间" },
  noRules: {
    en: "No one edition of the rules was in force on {on}: nobody is graded by any.",
    zh: "{on}无唯一施行的规则版本，不作判定。",
  },
  candidates: { en: "It may have been: {titles}.", zh: "可能施行的版本：{titles}。" },
  notThatDay: {
    en: "These rules were not in force on {on}; the day is graded by them all the same, because they are this port's.",
    zh: "上述规则在{on}并未施行；因系本口岸所用规则，仍据以判定。",
  },
  needed: { en: "Still needed", zh: "尚需查明" },
  nothingNeeded: {
    en: "Nothing: no answer that is still open would change the grade.",
    zh: "无：尚缺的回答均不会改变结论。",
  },
} as const satisfies Readonly<Record<string, Text>>;

export const WHAT_IF = {
  whatIf: { en: "What if", zh: "若情况不同" },
  nothing: { en: "No small change would move the grade.", zh: "无可改变结论的较小变动。" },
  notAll: { en: "There may be others: not everything was gone through.", zh: "可能另有他项：未能全部核算。" },
  more: { en: "Show {count} more", zh: "显示另外{count}项" },
  tryIt: { en: "Try it", zh: "试算" },
  note: {
    en: "What if, not recorded: nothing that you choose here is kept.",
    zh: "仅为试算，不作记录：所选内容均不保存。",
  },
  asRecorded: { en: "as recorded: {answer}", zh: "按记录：{answer}" },
  unknown: { en: "not known", zh: "不详" },
  celsius: { en: "Axillary temperature, °C", zh: "腋下体温（℃）" },
  celsiusHint: {
    en: "Recorded: {answer}. Leave it blank for that; 30 to 45 otherwise.",
    zh: "已记录：{answer}。留空即按记录；可填30至45。",
  },
  celsiusWrong: { en: "A temperature from 30 to 45, such as 37.5.", zh: "请填30至45之间的体温，如37.5。" },
  would: { en: "What if, not recorded. It would be:", zh: "试算结论（不作记录）：" },
  same: { en: "The same as now.", zh: "与当前结论相同。" },
  other: { en: "Another grade than now.", zh: "与当前结论不同。" },
  reset: { en: "Back to what is recorded", zh: "恢复为记录内容" },
} as const satisfies Readonly<Record<string, Text>>;

export const VERDICT = {
  verdict: { en: "Officer's verdict", zh: "关员认定" },
  computed: { en: "Computed now", zh: "现计算结论" },
  officers: { en: "Officer's verdict", zh: "关员认定结论" },
  none: { en: "No officer has given one yet.", zh: "尚无关员认定。" },
  noteBeside: {
    en: "It stands beside the computed grade; neither changes the other.",
    zh: "关员认定与计算结论并列，互不更改。",
  },
  by: { en: "{by}, {time}", zh: "{by}，{time}" },
  agreeTrue: { en: "The two agree.", zh: "两者一致。" },
  agreeFalse: { en: "The two do not agree.", zh: "两者不一致。" },
  agreeUndecided: {
    en: "Whether they agree is undecided: the computed grade is not decided and may still be the officer's.",
    zh: "是否一致待定：计算结论尚未确定，仍可能与认定一致。",
  },
  stale: {
    en: "Stale: given on other facts or by other rules than those of now.",
    zh: "已过时：作出认定后事实或规则已有变化。",
  },
  fresh: { en: "Given on the facts and rules of now.", zh: "所依据的事实和规则与现在相同。" },
  changed: { en: "Changed since: {facts}.", zh: "此后变化：{facts}。" },
  rulesChanged: { en: "The rules are others now.", zh: "规则已变更。" },
  give: { en: "Give a verdict", zh: "作出认定" },
  giveAnother: { en: "Give another verdict", zh: "重新认定" },
  grade: { en: "Grade by the officer", zh: "关员认定的结论" },
  choose: { en: "choose", zh: "请选择" },
  gradeNeeded: { en: "Choose a grade.", zh: "请选择结论。" },
  given: { en: "The verdict is recorded.", zh: "已记录认定。" },
} as const satisfies Readonly<Record<string, Text>>;

export const FLOW = {
  flow: { en: "Flow", zh: "流程" },
  noFlow: {
    en: "No one edition of the flow was in force on {on}: nothing can be recorded.",
    zh: "{on}无唯一施行的流程版本，无法记录。",
  },
  now: { en: "Now: {status}.", zh: "当前状态：{status}。" },
  passed: { en: "Passed: {statuses}.", zh: "已经过：{statuses}。" },
  ahead: { en: "May still follow: {statuses}.", zh: "后续可能：{statuses}。" },
  frame: { en: "Diagram of the flow, may be scrolled", zh: "流程图，可滚动" },
  diagram: { en: "{title}: the traveller's place in the flow", zh: "《{title}》：人员所处位置" },
  fromHere: { en: "From here, by number", zh: "由此可至（按编号）" },
  leads: { en: "{event} → {status}", zh: "{event} → {status}" },
  end: { en: "This is an end of the flow.", zh: "流程已终结。" },
  legend: { en: "How to read the diagram", zh: "图例" },
  legendPresent: { en: "thick border: now", zh: "粗框：当前" },
  legendPassed: { en: "check mark: passed", zh: "对勾：已经过" },
  legendAhead: { en: "thin border: may still follow", zh: "细框：后续可能" },
  legendOut: { en: "dashed: not on this way any more", zh: "虚框：已不可达" },
  legendOutcome: { en: "double border: an end", zh: "双框：终结" },
  course: { en: "What was recorded", zh: "查验记录" },
  nothing: { en: "Nothing was recorded yet.", zh: "尚无查验记录。" },
  courseMoved: { en: "{event} → {status}", zh: "{event} → {status}" },
  courseRefused: { en: "{event}: refused", zh: "{event}：未受理" },
  courseTakenBack: { en: "{event}: taken back. {reason}", zh: "{event}：已作废。{reason}" },
  courseBy: { en: "{time}, {by}", zh: "{time}，{by}" },
  otherLine: { en: "another line of the log", zh: "其他记录" },
} as const satisfies Readonly<Record<string, Text>>;

export const RECORD = {
  record: { en: "Record an event", zh: "记录事件" },
  accepted: { en: "What “{status}” accepts", zh: "“{status}”状态下可受理的事件" },
  acceptsNothing: { en: "“{status}” is an end: it accepts nothing more.", zh: "“{status}”为终结状态，不再受理事件。" },
  another: { en: "Another event", zh: "其他事件" },
  choose: { en: "choose an event", zh: "请选择事件" },
  recordIt: { en: "Record", zh: "记录" },
  recordNamed: { en: "Record: {event}", zh: "记录：{event}" },
  cancel: { en: "Do not record it", zh: "不记录" },
  mustCarry: { en: "{event}: it must carry", zh: "{event}：必备要素" },
  choosePart: { en: "choose", zh: "请选择" },
  atHint: {
    en: "Left blank, it is now; otherwise date, time and offset, such as {example}.",
    zh: "留空即为现在；否则填写日期、时间及时区，如{example}。",
  },
  atWrong: { en: "Write a date and time with its offset.", zh: "请填写带时区的日期和时间。" },
  atEarly: {
    en: "Earlier than the last thing recorded ({last}). Take that back first, or write a later time.",
    zh: "早于最后一条记录（{last}）。请先作废该记录，或填写更晚的时间。",
  },
  recorded: { en: "Recorded: {event}. The status is now: {status}.", zh: "已记录：{event}。现状态：{status}。" },
  takenBack: { en: "Taken back: {event}. The status is now: {status}.", zh: "已作废：{event}。现状态：{status}。" },
  takeBack: { en: "Take back the last thing recorded here", zh: "作废本页最后一条记录" },
  takeBackNote: {
    en: "“{event}” stays in the log and a line is added that it did not happen.",
    zh: "“{event}”仍留在记录中，另加一行说明其未发生。",
  },
  takeBackIt: { en: "Take back: {event}", zh: "作废：{event}" },
} as const satisfies Readonly<Record<string, Text>>;

export const REFUSAL = {
  refused: { en: "Refused: {event}. Nothing was recorded.", zh: "未受理：{event}。未作任何记录。" },
  missing: { en: "Missing: {names}.", zh: "缺少：{names}。" },
  accepted: { en: "Accepted now: {events}.", zh: "现可受理：{events}。" },
  acceptedNone: { en: "Nothing is accepted now.", zh: "现不受理任何事件。" },
  way: { en: "The shortest way there: first {events}; then {event}.", zh: "最短途径：先{events}，再{event}。" },
  noWay: { en: "No way leads there from here.", zh: "由此已无途径可达。" },
  andThen: { en: ", then ", zh: "，再" },
  comma: { en: "; ", zh: "、" },
} as const satisfies Readonly<Record<string, Text>>;

/** Why an event was refused, by the code of the refusal. */
export const WHY_REFUSED: Readonly<Record<RefusalCode, Text>> = {
  final: {
    en: "“{status}” is an end of the flow: nothing follows it.",
    zh: "“{status}”为终结状态，其后不再受理事件。",
  },
  "not-accepted": { en: "While “{status}” this event is not accepted.", zh: "状态为“{status}”时不受理此事件。" },
  "unknown-event": { en: "The flow has no such event.", zh: "流程中无此事件。" },
  "unknown-status": { en: "The flow does not have the status “{status}”.", zh: "流程中无“{status}”状态。" },
  "particulars-missing": {
    en: "It is in turn, but does not carry what it must.",
    zh: "顺序无误，但缺少必备要素。",
  },
  "requirement-unmet": {
    en: "It is in turn, but another flow of the same traveller has not come far enough.",
    zh: "顺序无误，但该人员的另一流程尚未到达所需状态。",
  },
};

/** What the particulars of the flows may be. */
export const PARTICULARS: Readonly<Record<string, Text>> = {
  obtained: { en: "obtained", zh: "已取得" },
  guardian: { en: "given by a guardian", zh: "由监护人同意" },
  negative: { en: "negative", zh: "阴性" },
  positive: { en: "positive", zh: "阳性" },
  yes: { en: "yes", zh: "是" },
};
