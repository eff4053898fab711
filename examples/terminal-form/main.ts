import { createInterface } from "node:readline";
import { chooseForm } from "./choose-form.ts";
import { readArguments } from "./command-line.ts";
import { converse } from "./converse.ts";
import { resultOf } from "./result.ts";
import { Terminal } from "./terminal.ts";

/*
 * A health declaration in the terminal: the form's own table says what to ask next, each answer is examined at once, and
 * the examined declaration is printed as JSON. The conversation goes to stderr, so that stdout is the declaration alone.
 * `--help` says how it is called.
 */

const WRONG_ARGUMENTS = 2;

process.exitCode = await run(process.argv.slice(2));

async function run(words: readonly string[]): Promise<number> {
  const read = readArguments(words, new Date());
  if ("say" in read) {
    (read.exitCode === 0 ? process.stdout : process.stderr).write(read.say);
    return read.exitCode;
  }
  const chosen = chooseForm(read);
  if ("why" in chosen) {
    process.stderr.write(`${chosen.why[read.language]}\n`);
    return WRONG_ARGUMENTS;
  }
  const { stdin: input, stderr: output } = process;
  const terminal = new Terminal(
    createInterface({ input, output, terminal: input.isTTY === true, prompt: "> " }),
    output,
  );
  const examination = await converse(chosen.form, read, terminal);
  terminal.close();
  process.stdout.write(`${JSON.stringify(resultOf(chosen.form, examination), undefined, 2)}\n`);
  return examination.verdict === "blocked" ? 1 : 0;
}
