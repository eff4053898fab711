import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { formPages } from "./form-pages.ts";

/* Writes the pages of `docs/forms` from the forms that the package exports, and takes away those of forms that are gone. */

const FOLDER = join(import.meta.dirname, "../forms");

const pages = formPages();
mkdirSync(FOLDER, { recursive: true });
for (const file of readdirSync(FOLDER)) if (!pages.has(file)) rmSync(join(FOLDER, file));
for (const [file, text] of pages) writeFileSync(join(FOLDER, file), text);
process.stdout.write(`docs/forms: ${pages.size} pages\n`);
