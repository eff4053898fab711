import { readJson } from "../ship-declaration/read-json.ts";
import { readArguments } from "./command-line.ts";
import { isEnough, planLanding } from "./plan-landing.ts";
import { readLanding } from "./read-landing.ts";
import { reportOf } from "./report.ts";

/*
 * Three aircraft land at once: how the queue grows and goes, what a steady pace would have made of it, and whether beds,
 * vehicles and masks are enough for what is forecast. `--help` says what the file holds.
 */

const NOTHING_TO_PLAN = 2;

const asked = readArguments(process.argv.slice(2));
if ("say" in asked) {
  (asked.exitCode === 0 ? process.stdout : process.stderr).write(asked.say);
  process.exitCode = asked.exitCode;
} else {
  const file = readJson(asked.file);
  const landing = "problem" in file ? { why: { en: file.problem, zh: file.problem } } : readLanding(file.value);
  if ("why" in landing) {
    process.stderr.write(`${landing.why[asked.language]}\n`);
    process.exitCode = NOTHING_TO_PLAN;
  } else {
    const plan = planLanding(landing);
    process.stdout.write(reportOf(plan, asked.language));
    process.exitCode = isEnough(plan) ? 0 : 1;
  }
}
