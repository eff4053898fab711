import { existsSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { changedSince } from "./changed-since.ts";
import { lacking } from "./lacking.ts";
import { FIRST_PAGE, pagesOfSite, SITE } from "./pages-of-site.ts";

/*
 * Follows every internal link of the reference that `npm run docs` builds: to a page, and to a place in it. A reference
 * that is older than what it is made of, or lacks a page or a name, is refused: its links say nothing.
 */

const pages = pagesOfSite();
const broken: string[] = [];
let followed = 0;
for (const [file, { links }] of pages)
  for (const link of links) {
    if (/^(?:[a-z]+:|\/\/)/i.test(link) || link === "") continue;
    followed++;
    const [path = "", place = ""] = link.split("#");
    const target = path === "" ? file : join(dirname(file), decodeURI(path)).replaceAll("\\", "/");
    const isThere = existsSync(join(SITE, target)) && statSync(join(SITE, target)).isFile();
    const isPlace = place === "" || (pages.get(target)?.places.has(decodeURIComponent(place)) ?? true);
    if (!isThere || !isPlace) broken.push(`leads nowhere: ${file}: ${link}`);
  }

const [changed, ...others] = changedSince(join(SITE, FIRST_PAGE));
const refused = lacking(pages).map((what) => `not in the reference: ${what}`);
if (changed !== undefined) refused.push(`changed since the reference was built: ${changed}, and ${others.length} more`);
for (const line of [...broken, ...refused]) process.stdout.write(`${line}\n`);
process.stdout.write(`the reference: ${pages.size} pages, ${followed} internal links, ${broken.length} lead nowhere\n`);
if (refused.length > 0) process.stdout.write("this is not the reference of these sources: npm run docs\n");
process.exitCode = broken.length + refused.length === 0 ? 0 : 1;
