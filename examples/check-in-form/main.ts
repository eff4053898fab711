import { checkFile } from "../check-file.ts";
import { HELP } from "./command-line.ts";
import { fillIn } from "./fill-in.ts";
import { readFilling } from "./read-filling.ts";

/*
 * A health declaration filled in at check-in with a form library, TanStack Form, without a screen: the form of the
 * declaration is its validator, and every field shows what is found there in both languages as it is filled in.
 */

process.exitCode = await checkFile(process.argv.slice(2), HELP, (input) => {
  const filling = readFilling(input);
  return "why" in filling ? filling : fillIn(filling);
});
