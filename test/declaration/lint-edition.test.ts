import { describe, expect, it } from "vitest";
import { lintEdition } from "../../src/declaration/lint-edition.js";
import type { Edition } from "../../src/edition/edition.js";
import { madeUpEdition, text } from "./cards.js";

const found = (parts: object) => {
  const issues: string[] = [];
  lintEdition({ ...madeUpEdition, ...parts } as Edition, (code, path) => issues.push(`${code} ${path.join(".")}`));
  return issues;
};
const amendment = (parts: object) => ({
  id: "one",
  from: "2020-02-01",
  title: text("one"),
  source: "a notice",
  ...parts,
});

describe("the edition of a form", () => {
  it.each<[object, string[]]>([
    [{}, []],
    [{ until: "2020-01-01", publishedOn: "2019-12-31" }, []],
    [{ from: { notBefore: "2020-01-01", notAfter: "2020-01-01" }, until: "2020-01-01" }, []],
    [{ id: " ", source: undefined }, ["blank edition.id", "blank edition.source"]],
    [{ title: { en: "title", zh: "" }, authority: null }, ["no-text edition.title", "no-text edition.authority"]],
    [{ from: "2020-02-30" }, ["wrong-date edition.from"]],
    [{ from: null }, ["wrong-date edition.from"]],
    [{ until: "2019-12-31" }, ["dates-out-of-order edition.until"]],
    [{ until: "soon" }, ["wrong-date edition.until"]],
    [{ publishedOn: "2020-1-1" }, ["wrong-date edition.publishedOn"]],
    [{ from: { notBefore: "2020-02-01", notAfter: "2020-01-01" } }, ["dates-out-of-order edition.from.notAfter"]],
    [
      { from: { notBefore: "2020-02-01", notAfter: "2020-03-01" }, until: "2020-01-31" },
      ["dates-out-of-order edition.until"],
    ],
    [{ from: { notBefore: "x" } }, ["wrong-date edition.from.notBefore", "wrong-date edition.from.notAfter"]],
    [{ amendments: [amendment({}), amendment({ id: "two" })], until: "2020-02-01" }, []],
    [{ amendments: [amendment({}), amendment({})] }, ["duplicate-amendment edition.amendments.1.id"]],
    [
      { amendments: [amendment({ id: "", title: undefined, source: "", from: "2019-01-01" })] },
      [
        "blank edition.amendments.0.id",
        "no-text edition.amendments.0.title",
        "blank edition.amendments.0.source",
        "dates-out-of-order edition.amendments.0.from",
      ],
    ],
    [{ amendments: [amendment({})], until: "2020-01-31" }, ["dates-out-of-order edition.amendments.0.from"]],
  ])("%j", (parts, issues) => {
    expect(found(parts)).toEqual(issues);
  });
});
