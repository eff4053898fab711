import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { policyPages } from "./policy-pages.ts";

/* Writes the pages of `docs/policies` from the policies that the package exports, and takes away those of policies that are gone. */

const FOLDER = join(import.meta.dirname, "../policies");

const pages = policyPages();
mkdirSync(FOLDER, { recursive: true });
for (const file of readdirSync(FOLDER)) if (!pages.has(file)) rmSync(join(FOLDER, file));
for (const [file, text] of pages) writeFileSync(join(FOLDER, file), text);
process.stdout.write(`docs/policies: ${pages.size} pages\n`);
