import { mkdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { portDayFrom } from "pratique/testing";

/*
 * Makes the smaller port-day that stands in `data/`: `node examples/port-day/make.ts [DIR]`. Made-up people, every kind
 * of case, and beside it `expected.json`, counted from what was put in. The same bytes every time.
 */

/** Every file of the port-day with its text. */
export function makePortDay(): Record<string, string> {
  const { files, truth } = portDayFrom({ seed: 20_200_318 });
  return { ...files, "expected.json": `${JSON.stringify(truth.summary, undefined, 2)}\n` };
}

if (import.meta.main) {
  const folder = resolve(process.argv[2] ?? join(import.meta.dirname, "data"));
  mkdirSync(folder, { recursive: true });
  for (const [file, text] of Object.entries(makePortDay())) writeFileSync(join(folder, file), text);
  process.stdout.write(`${folder}\n`);
}
