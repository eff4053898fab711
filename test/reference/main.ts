import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, relative } from "node:path";

/* Follows every internal link of the reference that `npm run docs` builds: to a page, and to a place in it. */

const SITE = join(import.meta.dirname, "../../docs/reference");
const pages = readdirSync(SITE, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".html"));
if (pages.length === 0) throw new TypeError("the reference is not there: npm run docs");

interface Page {
  readonly links: readonly string[];
  readonly places: ReadonlySet<string>;
}

const read = new Map(pages.map((file) => [join(SITE, file), pageOf(readFileSync(join(SITE, file), "utf8"))]));

/** The pages are written by a program, which quotes every attribute in one way. */
function pageOf(html: string): Page {
  const all = (pattern: RegExp) => [...html.matchAll(pattern)].map(([, value = ""]) => value.replaceAll("&amp;", "&"));
  return { links: all(/\s(?:href|src)="([^"]*)"/g), places: new Set(all(/\sid="([^"]*)"/g)) };
}

const broken: string[] = [];
let followed = 0;
for (const [file, { links }] of read)
  for (const link of links) {
    if (/^(?:[a-z]+:|\/\/)/i.test(link) || link === "") continue;
    followed++;
    const [path = "", place] = link.split("#");
    const target = path === "" ? file : join(dirname(file), decodeURI(path));
    const page = read.get(target);
    const isThere = existsSync(target) && statSync(target).isFile();
    const isPlace =
      place === undefined || place === "" || page === undefined || page.places.has(decodeURIComponent(place));
    if (!isThere || !isPlace) broken.push(`${relative(SITE, file)}: ${link}`);
  }

for (const line of broken) process.stdout.write(`leads nowhere: ${line}\n`);
process.stdout.write(
  `the reference: ${pages.length} pages, ${followed} internal links, ${broken.length} lead nowhere\n`,
);
process.exitCode = broken.length === 0 ? 0 : 1;
