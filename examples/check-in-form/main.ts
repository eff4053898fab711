import { printed } from "../line.ts";
import { readJson } from "../ship-declaration/read-json.ts";
import { readArguments } from "./command-line.ts";
import { fillIn } from "./fill-in.ts";
import { readFilling } from "./read-filling.ts";

/*
 * A health declaration filled in at check-in with a form library, TanStack Form, without a screen: the form of the
 * declaration is its validator, and every field shows what is found there in both languages as it is filled in.
 */

const WRONG = 2;

process.exitCode = await run(process.argv.slice(2));

async function run(words: readonly string[]): Promise<number> {
  const read = readArguments(words);
  if ("say" in read) {
    (read.exitCode === 0 ? process.stdout : process.stderr).write(read.say);
    return read.exitCode;
  }
  const refuse = (why: string) => {
    process.stderr.write(`${why}\n`);
    return WRONG;
  };
  const input = readJson(read.file);
  if ("problem" in input) return refuse(input.problem);
  const filling = readFilling(input.value);
  if ("why" in filling) return refuse(read.languages.map((language) => filling.why[language]).join(" · "));
  const { lines, isInOrder } = await fillIn(filling);
  process.stdout.write(printed(lines, read.languages));
  return isInOrder ? 0 : 1;
}
