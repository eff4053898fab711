import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { SitePage } from "./pages-of-site.ts";

const ROOT = join(import.meta.dirname, "../..");

/** The public names without a link on the page of their entry, and the pages of docs, that the reference lacks. */
export function lacking(pages: ReadonlyMap<string, SitePage>): string[] {
  return [
    ...publicNames().flatMap(([entry, name]) => (isListed(pages, entry, name) ? [] : [`${name} of ${entry}`])),
    ...pagesOfDocs().filter((file) => !pages.has(`documents/${file.replaceAll("/", "_").replace(/md$/, "html")}`)),
  ];
}

/** Every name with the entry that exports it, as the house keeps them: an entry, and its names indented below it. */
function publicNames(): [entry: string, name: string][] {
  let entry = "";
  const names: [string, string][] = [];
  for (const line of readFileSync(join(ROOT, "test/house/public-names.txt"), "utf8").split("\n"))
    if (line.startsWith("  ")) names.push([entry, line.trim().replace(/^type /, "")]);
    else entry = line;
  return names;
}

function isListed(pages: ReadonlyMap<string, SitePage>, entry: string, name: string): boolean {
  const page = pages.get(`modules/${entry.replace(/^pratique\//, "").replaceAll("/", "_")}.html`);
  // A second name that differs only in its capitals bears a number: there are disks that cannot tell the two apart.
  return page?.links.some((link) => new RegExp(`\\.${name}(-\\d+)?\\.html$`).test(link)) ?? false;
}

function pagesOfDocs(): string[] {
  return readdirSync(join(ROOT, "docs"), { recursive: true, encoding: "utf8" })
    .map((file) => file.replaceAll("\\", "/"))
    .filter((file) => file.endsWith(".md") && !file.startsWith("reference/"));
}
