import { checkFile } from "../check-file.ts";
import { HELP } from "./command-line.ts";
import { makeRequests } from "./make-requests.ts";
import { readRequests } from "./read-requests.ts";

/*
 * A service that takes in declarations, on a server framework, Hono: the form is its validator and its description, and
 * every refusal says all that keeps a declaration from passing, in both languages. The requests are made in this process; no port is opened.
 */

process.exitCode = await checkFile(process.argv.slice(2), HELP, (input) => {
  const requests = readRequests(input);
  return "why" in requests ? requests : makeRequests(requests);
});
