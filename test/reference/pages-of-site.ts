import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Where `npm run docs` builds the reference. */
export const SITE = join(import.meta.dirname, "../../docs/reference");

export const FIRST_PAGE = "index.html";

/** A page of the reference: where it leads, and the places in it that a link may name. */
export interface SitePage {
  readonly links: readonly string[];
  readonly places: ReadonlySet<string>;
}

/** The pages of the reference by their paths in it. */
export function pagesOfSite(): ReadonlyMap<string, SitePage> {
  if (!existsSync(join(SITE, FIRST_PAGE))) throw new TypeError("the reference is not there: npm run docs");
  const files = readdirSync(SITE, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".html"));
  return new Map(files.map((file) => [file.replaceAll("\\", "/"), pageOf(readFileSync(join(SITE, file), "utf8"))]));
}

/** The pages are written by a program, which quotes every attribute in one way. */
function pageOf(html: string): SitePage {
  const all = (pattern: RegExp) => [...html.matchAll(pattern)].map(([, value = ""]) => value.replaceAll("&amp;", "&"));
  return { links: all(/\s(?:href|src)="([^"]*)"/g), places: new Set(all(/\sid="([^"]*)"/g)) };
}
