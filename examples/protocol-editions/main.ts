import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { printed } from "../line.ts";
import { readArguments } from "./command-line.ts";
import { comparedDays } from "./compare-days.ts";
import { plotOf } from "./plot.ts";
import { protocolOn } from "./protocol-on.ts";
import { linesOf } from "./report.ts";

/*
 * What the protocol of each of several days would have let through: the same infected travellers and the same conduct,
 * under the form, the grounds, the flow and the quarantine that were in force. `--svg` draws it as well.
 */

const NOTHING_TO_COMPARE = 2;

const asked = readArguments(process.argv.slice(2));
if ("say" in asked) {
  (asked.exitCode === 0 ? process.stdout : process.stderr).write(asked.say);
  process.exitCode = asked.exitCode;
} else {
  const { language, svg } = asked;
  const protocols = asked.days.map(protocolOn);
  const unknown = protocols.flatMap((one) => ("why" in one ? [one.why[language]] : []));
  if (unknown.length > 0) {
    process.stderr.write(unknown.map((line) => `${line}\n`).join(""));
    process.exitCode = NOTHING_TO_COMPARE;
  } else {
    const days = comparedDays(protocols.flatMap((one) => ("why" in one ? [] : [one])));
    process.stdout.write(printed(linesOf(days), [language]));
    if (svg !== undefined) {
      mkdirSync(dirname(svg), { recursive: true });
      writeFileSync(svg, plotOf(days, language));
    }
  }
}
