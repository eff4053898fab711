import { join } from "node:path";
import { writePages } from "../in-words/write-pages.ts";
import { formPages } from "./form-pages.ts";

/* Writes the pages of `docs/forms` from the forms that the package exports, and takes away those of forms that are gone. */

writePages(join(import.meta.dirname, "../forms"), formPages());
