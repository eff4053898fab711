import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { flowPages } from "./flow-pages.ts";

/* Writes the pages of `docs/flows` from the flows that the package exports, and takes away those of flows that are gone. */

const FOLDER = join(import.meta.dirname, "../flows");

const pages = flowPages();
mkdirSync(FOLDER, { recursive: true });
for (const file of readdirSync(FOLDER)) if (!pages.has(file)) rmSync(join(FOLDER, file));
for (const [file, text] of pages) writeFileSync(join(FOLDER, file), text);
process.stdout.write(`docs/flows: ${pages.size} pages\n`);
