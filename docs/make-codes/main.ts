import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { codesPage } from "./codes-page.ts";

/* Writes `docs/codes.md` from the lists of codes that the package exports. */

writeFileSync(join(import.meta.dirname, "../codes.md"), codesPage());
process.stdout.write("docs/codes.md\n");
