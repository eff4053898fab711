import { readArguments } from "./command-line.ts";
import { countTesting } from "./count-testing.ts";
import { readTesting } from "./read-testing.ts";
import { isInOrder, issueLines, reportOf } from "./report.ts";
import { wordsIn } from "./words.ts";

/*
 * A summer of border testing, from a file of counts that the reader names: by port and fortnight, how many came, how many
 * were tested, and how sure the share of positives is. `--help` says how it is called and which data it was made for.
 */

const NOTHING_TO_COUNT = 2;

const asked = readArguments(process.argv.slice(2));
if ("say" in asked) {
  (asked.exitCode === 0 ? process.stdout : process.stderr).write(asked.say);
  process.exitCode = asked.exitCode;
} else {
  const say = wordsIn(asked.language);
  const read = await readTesting(asked.file);
  if (read === undefined) process.exitCode = refuse([say("unreadable", { file: asked.file })]);
  else if (read.columns.length === 0)
    process.exitCode = refuse([say("empty", { file: asked.file }), ...issueLines(read, asked.language)]);
  else {
    const counted = countTesting(read, asked.totals);
    process.stdout.write(reportOf(counted, asked.language));
    process.exitCode = isInOrder(counted) ? 0 : 1;
  }
}

function refuse(lines: readonly string[]): number {
  process.stderr.write(lines.map((line) => `${line}\n`).join(""));
  return NOTHING_TO_COUNT;
}
