import { mkdirSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Language } from "pratique";
import { toPortDaySummary } from "pratique/exchange";
import { type Arguments, HELP, languageAskedFor, readArguments } from "./command-line.ts";
import { folderOnDisk } from "./folder-on-disk.ts";
import { reportPage } from "./page/page.ts";
import { type FolderProblem, sayProblem } from "./problem.ts";
import { Progress } from "./progress.ts";
import { type NoPortDay, readFolder } from "./read-folder.ts";
import { type Report, reportOf } from "./report.ts";
import { screenDay } from "./screen-day.ts";
import { terminalReport } from "./terminal.ts";
import { wordsIn } from "./words.ts";

const EVERYTHING = 0;
const WITH_PROBLEMS = 1;
const NOTHING = 2;

/** Where a run says what it has to say. */
export interface Streams {
  readonly stdout: { write(text: string): unknown };
  readonly stderr: { write(text: string): unknown; readonly isTTY?: boolean };
}

/** Does what the words of a command line ask for, and returns the exit code. */
export function demo(words: readonly string[], streams: Streams): number {
  const read = readArguments(words);
  if ("wrong" in read) {
    const language = languageAskedFor(words);
    streams.stderr.write(`${read.wrong[language]}\n\n${HELP[language]}`);
    return NOTHING;
  }
  if (!read.isHelp) return report(read, streams);
  streams.stdout.write(HELP[read.language]);
  return EVERYTHING;
}

function report({ folder, out, language }: Arguments, streams: Streams): number {
  if (!isFolder(folder)) return noFolder(folder, language, streams);
  const read = readFolder(folderOnDisk(folder));
  if (!("portDay" in read)) return noPortDay(folder, read, language, streams);
  warnOf(read.problems, language, streams);
  const progress = new Progress(language, streams.stderr);
  const day = screenDay(read, (done, of) => progress.at(done, of));
  progress.end();
  const made = reportOf(read, day, language);
  streams.stdout.write(terminalReport(made));
  const isWritten = write(out, made, streams);
  return isWritten && read.problems.length === 0 ? EVERYTHING : WITH_PROBLEMS;
}

/** Writes both files and says where the reasons stand. */
function write(out: string, made: Report, { stdout, stderr }: Streams): boolean {
  const { language, say, day } = made;
  const page = join(out, "report.html");
  const html = reportPage(made);
  try {
    mkdirSync(out, { recursive: true });
    writeFileSync(join(out, "summary.json"), `${JSON.stringify(toPortDaySummary(day.summary), undefined, 2)}\n`);
    writeFileSync(page, html);
  } catch (error) {
    if (!(error instanceof Error && "code" in error)) throw error;
    const why = String(error.code);
    stderr.write(language === "zh" ? `${out}：无法写入（${why}）\n` : `${out}: cannot be written to (${why})\n`);
    return false;
  }
  stdout.write(`\n${say("theReasons", { count: day.travellers.length, file: page })}\n`);
  return true;
}

function noFolder(folder: string, language: Language, { stderr }: Streams): number {
  stderr.write(language === "zh" ? `${folder}：没有这个目录\n` : `${folder}: there is no such folder\n`);
  return NOTHING;
}

function noPortDay(folder: string, { problems, readable }: NoPortDay, language: Language, streams: Streams): number {
  const found = Object.entries(readable).filter(([, lines]) => lines > 0);
  const held = found.map(([file, lines]) => `${file} ${lines}`).join(", ");
  // Of a folder without any file of a port-day it is enough to say so once.
  warnOf(found.length === 0 ? problems.filter(({ file }) => file === "port.json") : problems, language, streams);
  const why =
    language === "zh"
      ? `${folder}：不是口岸日数据：没有可用的port.json（口岸、时区、日期和疫情严重国家（地区）名单），无法判定任何人`
      : `${folder}: no port-day: without a usable port.json (port, zone, day and affected countries) nobody can be graded`;
  const rest = language === "zh" ? `其他文件可读行数：${held}` : `lines that can be read elsewhere: ${held}`;
  streams.stderr.write(found.length === 0 ? `${why}\n` : `${why}\n${rest}\n`);
  return NOTHING;
}

/** A broken file can have a line of complaint for each of its own: a few of them show what is wrong. */
const SHOWN_PER_FILE = 20;

function warnOf(problems: readonly FolderProblem[], language: Language, { stderr }: Streams): void {
  for (const file of new Set(problems.map(({ file }) => file))) {
    const ofFile = problems.filter((problem) => problem.file === file);
    for (const problem of ofFile.slice(0, SHOWN_PER_FILE)) stderr.write(`${sayProblem(problem, language)}\n`);
    const count = ofFile.length - SHOWN_PER_FILE;
    if (count > 0) stderr.write(`${wordsIn(language)("moreProblems", { file, count })}\n`);
  }
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}
