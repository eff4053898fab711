import { join } from "node:path";
import { writePages } from "../in-words/write-pages.ts";
import { flowPages } from "./flow-pages.ts";

/* Writes the pages of `docs/flows` from the flows that the package exports, and takes away those of flows that are gone. */

writePages(join(import.meta.dirname, "../flows"), flowPages());
