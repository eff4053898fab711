import { basename } from "node:path";
import type { Language } from "pratique";
import { printed } from "../line.ts";
import { readJson } from "../ship-declaration/read-json.ts";
import { type Arguments, readArguments } from "./command-line.ts";
import { mergeDay } from "./merge-day.ts";
import { readDay } from "./read-report.ts";
import { isInOrder, linesOf } from "./report.ts";

/*
 * One day of a port with thirteen checkpoints. Each counts for itself and sends counts, never people; the port adds them up
 * in whatever order they come, and says who was late and who said nothing. Silence is not zero.
 */

const NO_DAY = 2;

const asked = readArguments(process.argv.slice(2));
if ("say" in asked) {
  (asked.exitCode === 0 ? process.stdout : process.stderr).write(asked.say);
  process.exitCode = asked.exitCode;
} else process.exitCode = run(asked);

function run({ dayFile, reportFiles, languages }: Arguments): number {
  const input = readJson(dayFile);
  if ("problem" in input) return refuse(input.problem);
  const day = readDay(input.value);
  if ("why" in day) return refuse(inBoth(day.why, languages));
  const files = reportFiles.map((path) => {
    const read = readJson(path);
    return { file: basename(path), value: "problem" in read ? undefined : read.value };
  });
  const merged = mergeDay(day, files);
  process.stdout.write(printed(linesOf(merged), languages));
  return isInOrder(merged) ? 0 : 1;
}

function refuse(why: string): number {
  process.stderr.write(`${why}\n`);
  return NO_DAY;
}

function inBoth(text: Readonly<Record<Language, string>>, languages: readonly Language[]): string {
  return languages.map((language) => text[language]).join(" · ");
}
