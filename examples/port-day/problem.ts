import type { Language, Text } from "pratique";

/** Something in the folder that could not be read: everything else still counts. */
export interface FolderProblem {
  readonly file: string;
  /** From 1; left out where it is the file as a whole. */
  readonly line?: number;
  readonly problem: Text;
}

/** A problem as one line, with its file and line where an editor finds them. */
export function sayProblem({ file, line, problem }: FolderProblem, language: Language): string {
  if (language === "zh") return `${file}${line === undefined ? "" : `第${line}行`}：${problem.zh}`;
  return `${file}${line === undefined ? "" : `:${line}`}: ${problem.en}`;
}

/** What was expected, and where within the line. */
export function expectedAt(path: readonly (string | number)[], expected: string): Text {
  const place = path.join(".");
  const chinese = EXPECTED_IN_CHINESE[expected] ?? expected;
  if (place === "") return { en: `expected ${expected}`, zh: `应为${chinese}` };
  return { en: `${place}: expected ${expected}`, zh: `${place}应为${chinese}` };
}

/** The library says what it expected in English, for whoever mends the file; here an officer reads it too. */
const EXPECTED_IN_CHINESE: Readonly<Record<string, string>> = {
  "an object": "对象",
  text: "文字",
  "a list": "列表",
  "an IANA time zone": "IANA时区名称",
  "a date written YYYY-MM-DD": "日期，格式为YYYY-MM-DD",
  "an instant with its offset (ISO 8601)": "带时区的时刻（ISO 8601）",
  "passenger or crew": "passenger（旅客）或crew（乘务人员）",
  "camera, forehead or axillary": "camera（热像）、forehead（额温）或axillary（腋温）",
  "degrees Celsius from 20 to 50": "20至50之间的摄氏度",
  "a seat number": "座位号",
  "the name of a device": "设备名称",
};
