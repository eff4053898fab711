import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { flowPages } from "../../docs/make-flows/flow-pages.ts";
import { editions } from "./editions.js";
import { ROOT } from "./sources.js";

/* Text that nobody wrote by hand: where it differs, the command that makes it is to be run again. */
const AGAIN = "run again: npm run build && npm run docs:flows";

const FOLDER = join(ROOT, "docs/flows");
const pages = flowPages();

describe("the pages of the flows", () => {
  it("are those of every flow, and no other", () => {
    expect(readdirSync(FOLDER).sort(), AGAIN).toEqual([...pages.keys()].sort());
    const flows = editions().filter((edition) => "moves" in edition);
    for (const { edition } of flows) expect(pages.has(`${edition.id}.md`), `${edition.id}: ${AGAIN}`).toBe(true);
  });

  it.each([...pages.keys()])("%s says what the flow says", (file) => {
    expect(readFileSync(join(FOLDER, file), "utf8") === pages.get(file), AGAIN).toBe(true);
  });

  it.each([...pages])("%s leads nowhere that is not there, and leaves no blank unfilled", (file, text) => {
    for (const [, page = ""] of text.matchAll(/\]\(([^)#]+)\)/g))
      expect(pages.has(page), `${file} leads to ${page}`).toBe(true);
    expect(text.replace(/`[^`]*`/g, "")).not.toMatch(/\{\w+\}|undefined|\[object/);
  });
});
