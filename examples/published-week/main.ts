import { readJson } from "../ship-declaration/read-json.ts";
import { type Arguments, readArguments } from "./command-line.ts";
import { isPublishable, publishWeek } from "./publish-week.ts";
import { readWeek } from "./read-week.ts";
import { reportOf } from "./report.ts";

/*
 * A week of positive tests by day and port, as it can be published: which cells to hide with the small ones, what a reader
 * could work out if one were forgotten, and the same week rounded.
 */

const NO_WEEK = 2;

const asked = readArguments(process.argv.slice(2));
if ("say" in asked) {
  (asked.exitCode === 0 ? process.stdout : process.stderr).write(asked.say);
  process.exitCode = asked.exitCode;
} else process.exitCode = run(asked);

function run({ file, language }: Arguments): number {
  const input = readJson(file);
  if ("problem" in input) return refuse(input.problem);
  const week = readWeek(input.value);
  if ("why" in week) return refuse(week.why[language]);
  const published = publishWeek(week);
  process.stdout.write(reportOf(published, language));
  return isPublishable(published) ? 0 : 1;
}

function refuse(why: string): number {
  process.stderr.write(`${why}\n`);
  return NO_WEEK;
}
