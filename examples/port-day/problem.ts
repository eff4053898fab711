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
export function expectedAt(path: readonly (string | number)[], { en, zh }: Text): Text {
  const place = path.join(".");
  return place === ""
    ? { en: `expected ${en}`, zh: `应为${zh}` }
    : { en: `${place}: expected ${en}`, zh: `${place}应为${zh}` };
}
