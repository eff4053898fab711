import { checkShip } from "./check-ship.ts";
import { readArguments } from "./command-line.ts";
import { readJson } from "./read-json.ts";
import { reportOf } from "./report.ts";

/*
 * A ship's declaration of health, looked at before the ship arrives: by the edition that applies in the State of the
 * port, with what was found in both languages. `--help` says how it is called.
 */

const NOTHING_TO_CHECK = 2;

process.exitCode = run(process.argv.slice(2));

function run(words: readonly string[]): number {
  const read = readArguments(words);
  if ("say" in read) {
    (read.exitCode === 0 ? process.stdout : process.stderr).write(read.say);
    return read.exitCode;
  }
  const declaration = readJson(read.file);
  const port = read.portFile === undefined ? { value: {} } : readJson(read.portFile);
  for (const file of [declaration, port]) if ("problem" in file) process.stderr.write(`${file.problem}\n`);
  if ("problem" in declaration || "problem" in port) return NOTHING_TO_CHECK;
  const check = checkShip(declaration.value, port.value, read);
  if ("why" in check) {
    process.stderr.write(`${check.why.en} · ${check.why.zh}\n`);
    return NOTHING_TO_CHECK;
  }
  process.stdout.write(reportOf(check, read));
  return check.examination.verdict === "blocked" ? 1 : 0;
}
