import { printed } from "../line.ts";
import { readJson } from "../ship-declaration/read-json.ts";
import { readArguments } from "./command-line.ts";
import { makeRequests } from "./make-requests.ts";
import { readRequests } from "./read-requests.ts";

/*
 * A service that takes in declarations, on a server framework, Hono: the form is its validator and its description, and
 * every refusal says all that keeps a declaration from passing, in both languages. The requests are made in this process; no port is opened.
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
  const requests = readRequests(input.value);
  if ("why" in requests) return refuse(read.languages.map((language) => requests.why[language]).join(" · "));
  const { lines, isInOrder } = await makeRequests(requests);
  process.stdout.write(printed(lines, read.languages));
  return isInOrder ? 0 : 1;
}
