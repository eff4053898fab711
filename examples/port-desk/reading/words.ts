import type { Text } from "pratique";

/** What the part that opens files says. */
export const WORDS = {
  open: { en: "Open a day", zh: "打开数据" },
  drop: {
    en: "Drop a port-day folder here, or a file of declarations",
    zh: "将口岸日文件夹或申报文件拖放到此处",
  },
  dropNote: {
    en: "A port-day holds port.json, manifest.csv, declarations.ndjson, readings.ndjson, log.ndjson and receipts.csv. Nothing leaves this browser.",
    zh: "口岸日文件夹含port.json、manifest.csv、declarations.ndjson、readings.ndjson、log.ndjson和receipts.csv。数据不离开本浏览器。",
  },
  folder: { en: "Choose a port-day folder", zh: "选择口岸日文件夹" },
  files: { en: "Choose the files of a port-day", zh: "选择口岸日的各文件" },
  declarations: { en: "Choose a file of declarations", zh: "选择申报文件" },
  madeUp: { en: "Open a made-up day", zh: "打开虚构的一日" },
  opening: { en: "Opening", zh: "正在打开" },
  cancel: { en: "Cancel", zh: "取消" },
  openedDay: {
    en: "Open: {port}, {day}. {people} people. {problems} places could not be read.",
    zh: "已打开：{port}，{day}。{people}人。{problems}处无法读取。",
  },
  openedDeclarations: {
    en: "Open: {people} declarations. {unreadable} lines could not be read. Examined by: {card}.",
    zh: "已打开：{people}份申报。{unreadable}行无法读取。审核依据：{card}。",
  },
  nothingOpen: { en: "Nothing is open yet.", zh: "尚未打开任何数据。" },
  problems: { en: "What could not be read ({count})", zh: "无法读取之处（{count}）" },
  andMore: { en: "and {count} more", zh: "另有{count}处" },
  noCard: {
    en: "No one edition of the card was in force on {day}: the file cannot be examined.",
    zh: "{day}无唯一施行的申明卡版本，无法审核该文件。",
  },
} as const satisfies Readonly<Record<string, Text>>;
