import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as declaration from "pratique/declaration";
import { type Form, itemsOf } from "pratique/declaration";
import ts from "typescript";
import { READERS } from "./readers.ts";

/*
 * Long texts against every pattern of the library and every reader: `npm run fuzz:long`. Four times the text may take about
 * four times as long; what takes sixteen times as long is worse than linear, and then a message of a megabyte holds up a
 * desk. The texts grow, so that what is worse than linear is found while it is short; and what would be over soon at the
 * longest, were it quadratic, is not tried longer.
 */

const LENGTHS = [16, 24, 32, 40, 1_000, 4_000, 16_000, 64_000, 256_000, 1_024_000];
const LONGEST = 1_024_000;
/** So much longer than in proportion a text may take; time that is measured trembles. */
const TREMBLES = 2.5;
/** What is over before this is over soon enough, however it grows. */
const SOON_MILLISECONDS = 150;

interface Pattern {
  readonly where: string;
  readonly pattern: RegExp;
}

const SOURCE = join(import.meta.dirname, "../../src");

/** Every pattern that is written in the source. */
function sourcePatterns(): Pattern[] {
  const files = readdirSync(SOURCE, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));
  return files.flatMap((file) => {
    const found: Pattern[] = [];
    const source = ts.createSourceFile(file, readFileSync(join(SOURCE, file), "utf8"), ts.ScriptTarget.ES2023, true);
    const visit = (node: ts.Node): void => {
      if (ts.isRegularExpressionLiteral(node)) {
        const [, body = "", flags = ""] = /^\/(.*)\/([a-z]*)$/s.exec(node.text) ?? [];
        const line = source.getLineAndCharacterOfPosition(node.pos).line + 1;
        found.push({ where: `src/${file}:${line}`, pattern: new RegExp(body, flags) });
      }
      ts.forEachChild(node, visit);
    };
    visit(source);
    return found;
  });
}

/** Every pattern of an item of a form, as an examination holds an answer to it. */
function formPatterns(): Pattern[] {
  const forms = Object.values(declaration).filter(
    (value): value is Form => typeof value === "object" && value !== null && "items" in value && "edition" in value,
  );
  return forms.flatMap(({ edition, items }) =>
    itemsOf(items).flatMap(({ path, item }) =>
      item.kind === "text" && item.pattern !== undefined
        ? [{ where: `${edition.id} ${path}`, pattern: new RegExp(`^(?:${item.pattern})$`, "u") }]
        : [],
    ),
  );
}

/** Beginnings, what is repeated, and endings that spoil the match: a pattern that goes back and forth does so on one of them. */
const BEGINNINGS = ["", "[", "(", "{", "0.", '"', "`", "<"];
const REPEATED = [
  ...[
    " ",
    "\t",
    "\n",
    "\r\n",
    "0",
    "9",
    "a",
    "A",
    "z",
    "-",
    ":",
    ".",
    ",",
    "/",
    "<",
    "_",
    "+",
    "#",
    "@",
    "(",
    "{",
    "[",
    "'",
    '"',
  ],
  ...[
    "a0",
    "A-",
    "0.",
    "0,",
    " a",
    "a ",
    "a.",
    "aA0",
    "\\",
    "é",
    "中",
    "🜂",
    "０",
    "\u3000",
    "$",
    "|",
    "*",
    "&",
    "=",
    "`",
    "~",
  ],
];
const ENDINGS = ["", "!", "x", "\n"];

interface Made {
  readonly beginning: string;
  readonly repeated: string;
  readonly ending: string;
}

function longText({ beginning, repeated, ending }: Made, length: number): string {
  return beginning + repeated.repeat(Math.floor(length / repeated.length)) + ending;
}

const faults: string[] = [];
let worst = { where: "", milliseconds: 0 };
let texts = 0;

/** Looks whether it grows worse than linear, and tries again before it says so. */
async function look(where: string, made: Made, run: (text: string) => unknown): Promise<void> {
  texts++;
  let [before, shorter] = [1, 1];
  for (const length of LENGTHS) {
    const text = longText(made, length);
    const milliseconds = await millisecondsOf(run, text);
    if (milliseconds > worst.milliseconds) worst = { where, milliseconds };
    const inProportion = shorter * (length / before) * TREMBLES;
    if (milliseconds > SOON_MILLISECONDS && milliseconds > inProportion) {
      const again = await millisecondsOf(run, text);
      if (again > inProportion) {
        faults.push(
          `${where}: ${JSON.stringify(made)}: ${length} characters, ${shorter.toFixed(1)} → ${again.toFixed(0)} ms`,
        );
        return;
      }
    }
    if (length >= 1_000 && milliseconds * (LONGEST / length) ** 2 < SOON_MILLISECONDS) return;
    [before, shorter] = [length, Math.max(1, milliseconds)];
  }
}

async function millisecondsOf(run: (text: string) => unknown, text: string): Promise<number> {
  const began = performance.now();
  await run(text);
  return performance.now() - began;
}

const patterns = [...sourcePatterns(), ...formPatterns()];
// As it is used: found from the beginning, or everywhere.
for (const { where, pattern } of patterns)
  for (const beginning of BEGINNINGS)
    for (const repeated of REPEATED)
      for (const ending of ENDINGS)
        await look(`${where} ${pattern}`, { beginning, repeated, ending }, (text) => {
          pattern.lastIndex = 0;
          return pattern.global ? text.replaceAll(pattern, "") : pattern.exec(text);
        });
process.stdout.write(`${patterns.length} patterns, ${texts} texts, ${faults.length} worse than linear\n`);

for (const reader of READERS) {
  const began = faults.length;
  for (const repeated of REPEATED)
    for (const ending of ["", "!"])
      await look(reader.name, { beginning: "", repeated, ending }, (text) =>
        "texts" in reader ? reader.readText(text) : reader.read(inPlaceOfTexts(reader.samples[0], text)),
      );
  process.stdout.write(`${reader.name}: ${faults.length - began} worse than linear\n`);
}

/** The sample with one of its texts replaced: the last, which is the deepest. */
function inPlaceOfTexts(sample: unknown, text: string): unknown {
  if (typeof sample !== "object" || sample === null) return text;
  const entries = Object.entries(sample);
  const at = entries.findLastIndex(
    ([, inner]) => typeof inner === "string" || (typeof inner === "object" && inner !== null),
  );
  const spoiled = entries.map(
    ([key, inner], place) => [key, place === at ? inPlaceOfTexts(inner, text) : inner] as const,
  );
  return Array.isArray(sample) ? spoiled.map(([, inner]) => inner) : Object.fromEntries(spoiled);
}

for (const fault of faults) process.stdout.write(`worse than linear: ${fault}\n`);
process.stdout.write(
  `${patterns.length} patterns and ${READERS.length} readers, ${texts} texts that grow up to ${LONGEST} characters, ` +
    `${faults.length} worse than linear; the longest took ${worst.milliseconds.toFixed(0)} ms (${worst.where})\n`,
);
process.exitCode = faults.length === 0 ? 0 : 1;
