import { join } from "node:path";
import { writePages } from "../in-words/write-pages.ts";
import { policyPages } from "./policy-pages.ts";

/* Writes the pages of `docs/policies` from the policies that the package exports, and takes away those of policies that are gone. */

writePages(join(import.meta.dirname, "../policies"), policyPages());
