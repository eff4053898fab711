import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Application, Comment, Converter, type Reflection, ReflectionKind } from "typedoc";

const README = join(import.meta.dirname, "../../README.md");

/** Calls what is in the reference by its names outside: an entry by what is imported, a page by its path below docs. */
export function nameAsOutside(application: Application): void {
  const purposes = purposesOfEntries();
  application.converter.on(Converter.EVENT_CREATE_DECLARATION, (_context, entry: Reflection) => {
    if (!entry.kindOf(ReflectionKind.Module)) return;
    const imported = entry.name === "index" ? "pratique" : `pratique/${entry.name}`;
    if (entry.name === "index") entry.name = imported;
    entry.comment = opening(imported, purposes.get(imported));
  });
  application.converter.on(Converter.EVENT_CREATE_DOCUMENT, (_context, page: Reflection) => {
    page.name = page.name.replace(/^docs\//, "");
  });
}

/** How the page of an entry begins: how it is imported, and what is in it. */
function opening(imported: string, purpose: string | undefined): Comment {
  const how = `\`import { … } from "${imported}"\``;
  return new Comment([{ kind: "text", text: purpose === undefined ? how : `${how}: ${purpose}` }]);
}

/** What is in each entry, as the README's table tells it. */
function purposesOfEntries(): ReadonlyMap<string, string> {
  const rows = readFileSync(README, "utf8").matchAll(/^\| `(pratique[a-z/-]*)`\s*\| (.*?)\s*\|$/gm);
  return new Map([...rows].map(([, imported = "", purpose = ""]) => [imported, purpose]));
}
