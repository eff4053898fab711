import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { policyPages } from "../../docs/make-policies/policy-pages.ts";
import * as clearance from "../../src/clearance/index.js";
import * as risk from "../../src/risk/index.js";
import { editions } from "./editions.js";
import { ROOT } from "./sources.js";

/* Text that nobody wrote by hand: where it differs, the command that makes it is to be run again. */
const AGAIN = "run again: npm run build && npm run docs:policies";

const FOLDER = join(ROOT, "docs/policies");
const pages = policyPages();

describe("the pages of the policies", () => {
  it("are those of every edition of the rooms of risk and clearance but flows and the clauses on liability, and no other", () => {
    expect(readdirSync(FOLDER).sort(), AGAIN).toEqual([...pages.keys()].sort());
    const known = editions([risk, clearance]).filter((edition) => !("clauses" in edition || "moves" in edition));
    const files = known.map(({ edition }) => `${edition.id}.md`);
    expect([...pages.keys()].sort(), AGAIN).toEqual(["README.md", ...new Set(files)].sort());
  });

  it("are all in the list of pages", () => {
    for (const file of pages.keys())
      expect(file === "README.md" || pages.get("README.md")?.includes(`(${file})`), file).toBe(true);
  });

  it.each([...pages.keys()])("%s says what the policy says", (file) => {
    expect(readFileSync(join(FOLDER, file), "utf8") === pages.get(file), AGAIN).toBe(true);
  });

  it.each([...pages])("%s leads nowhere that is not there, and leaves no blank unfilled", (file, text) => {
    for (const [, page = ""] of text.matchAll(/\]\(([^)#]+)\)/g))
      expect(pages.has(page), `${file} leads to ${page}`).toBe(true);
    expect(text.replace(/`[^`]*`/g, "")).not.toMatch(/\{\w+\}|undefined|\[object/);
  });

  it.each([...pages])("%s calls every option and every fact by a name", (_file, text) => {
    const [, facts = ""] = /## Facts it reads([\s\S]*?)(?=\n## |$)/.exec(text) ?? [];
    // A fact without a label stands in backticks; an option without a name reads the same in Chinese.
    expect(facts).not.toMatch(/\| `[\w.]+`[:：]|[：、]“[a-z]/);
  });
});
