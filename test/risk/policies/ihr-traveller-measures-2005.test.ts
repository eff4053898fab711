import { expect, it } from "vitest";
import { travellerMeasures2005 } from "../../../src/risk/policies/ihr-traveller-measures-2005.js";

it("cites for every rule an Article that its edition names (IHR (2005))", () => {
  const { edition, rules } = travellerMeasures2005;
  const articles = (text: string) =>
    [...text.matchAll(/\b(\d+)(?:\.\d+)?(?:\([a-z]+\))*/g)].map(([, article]) => article);
  const named = articles(edition.source);
  for (const { source } of rules) {
    const own = articles(source.en).filter((article) => article !== "2005");
    expect(own.length).toBeGreaterThan(0);
    for (const article of own) expect(named).toContain(article);
    for (const article of own) expect(source.zh).toContain(`第${article}`);
  }
});

it("only ever stands in the way: no rule grants anything", () => {
  expect(new Set(travellerMeasures2005.rules.map(({ grade }) => grade))).toEqual(new Set(["may-not"]));
});
