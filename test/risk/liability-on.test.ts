import { describe, expect, it } from "vitest";
import { calendarDate } from "../../src/calendar/calendar-date.js";
import * as editions from "../../src/risk/liability/index.js";
import { LIABILITY_ACTS, type LiabilityAct, type LiabilityEdition, liabilityOn } from "../../src/risk/liability-on.js";

const ALL: readonly LiabilityEdition[] = Object.values(editions);
const on = (date: string, act: LiabilityAct) => liabilityOn(ALL, calendarDate(date), act);
const ids = (date: string, act: LiabilityAct) => on(date, act).map(({ edition, clause }) => `${edition}/${clause.id}`);
const finesOf = (date: string, act: LiabilityAct) =>
  on(date, act).flatMap(({ clause }) =>
    clause.consequences.flatMap(({ kind, degree, yuan }) => (kind === "fine" && yuan ? [{ degree, ...yuan }] : [])),
  );

describe("what the law said on a date", () => {
  it("the old law to 2024-12-31, the revision from 2025-01-01 (2024 revision, Article 57)", () => {
    expect(ids("2024-12-31", "untruthful-declaration")).toEqual([
      "cn-customs-practice-2020/breach-of-declaration",
      "cn-frontier-health-law-1987/article-20-1",
      "cn-frontier-health-rules-1989/item-4",
      "cn-frontier-quarantine-opinions-2020/act-2",
    ]);
    expect(ids("2025-01-01", "untruthful-declaration")).toEqual([
      "cn-frontier-health-law-2024/article-44",
      "cn-frontier-quarantine-opinions-2020/act-2",
    ]);
  });

  it("of evasion and concealment too, which the revision does not name by those words", () => {
    for (const act of ["evading-quarantine", "concealing-an-epidemic"] as const) {
      expect(ids("2025-01-01", act)).toContain("cn-frontier-health-law-2024/article-44");
      expect(ids("2024-12-31", act)).not.toContain("cn-frontier-health-law-2024/article-44");
    }
    expect(ids("2024-12-31", "evading-quarantine")).toContain("cn-frontier-health-law-1987/article-20-1");
    expect(on("2025-01-01", "evading-quarantine")[0]?.clause.inferred?.en).toContain("evading quarantine");
  });

  it("and its amounts, in yuan (implementing rules, Article 110; 2024 revision, Articles 44 and 48)", () => {
    expect(finesOf("2020-03-18", "untruthful-declaration")).toEqual([
      { degree: "ordinary", atMost: 30_000 },
      { degree: "ordinary", atLeast: 100, atMost: 5000 },
    ]);
    expect(finesOf("2025-06-01", "untruthful-declaration")).toEqual([
      { degree: "ordinary", atMost: 10_000 },
      { degree: "serious", atLeast: 10_000, atMost: 50_000 },
    ]);
    expect(finesOf("2025-06-01", "traded-or-lent-documents")).toEqual([
      { degree: "ordinary", atLeast: 20_000, atMost: 100_000 },
    ]);
    expect(finesOf("2024-06-01", "traded-or-lent-documents")).toEqual([]);
  });

  it("the crime of spreading on every date since its Article, with its three years (Criminal Law, Article 332)", () => {
    for (const date of ["2020-03-18", "2024-12-31", "2025-01-01"])
      expect(on(date, "spreading-a-quarantinable-disease")[0]?.clause.consequences[0]).toEqual({
        kind: "imprisonment",
        degree: "ordinary",
        years: { atMost: 3 },
      });
  });

  it("nothing before the first law", () => {
    for (const act of Object.keys(LIABILITY_ACTS) as LiabilityAct[]) expect(on("1980-01-01", act)).toEqual([]);
  });

  it("and what may have been in force is not given for certain", () => {
    const found = on("2005-01-01", "evading-quarantine");
    expect(found.map(({ edition, certain }) => [edition, certain])).toEqual([["cn-frontier-health-law-1987", false]]);
    expect(on("2018-04-27", "evading-quarantine").map(({ certain }) => certain)).toEqual([true]);
  });

  it("the order in which the laws are given is kept, and does not matter for what is found", () => {
    const reversed = liabilityOn(ALL.toReversed(), calendarDate("2025-01-01"), "refusing-quarantine");
    expect(reversed.toReversed().map(({ edition }) => edition)).toEqual(
      on("2025-01-01", "refusing-quarantine")
        .map(({ edition }) => edition)
        .toSorted(
          (one, other) =>
            ALL.findIndex(({ edition }) => edition.id === one) - ALL.findIndex(({ edition }) => edition.id === other),
        ),
    );
  });
});

describe.each(ALL)("the clauses of $edition.id", ({ clauses }) => {
  it("each have their own id, an article and both languages", () => {
    expect(new Set(clauses.map(({ id }) => id)).size).toBe(clauses.length);
    for (const { text, article, acts } of clauses) {
      for (const words of [text, article]) expect(words.zh).toMatch(/\p{Script=Han}/u);
      for (const act of acts) expect(LIABILITY_ACTS).toHaveProperty(act);
    }
  });

  it("have amounts that are amounts, and only where something is fined", () => {
    for (const { consequences } of clauses)
      for (const { kind, yuan, years } of consequences) {
        if (yuan !== undefined) {
          expect(kind).toBe("fine");
          expect(yuan.atLeast ?? 0).toBeLessThan(yuan.atMost ?? Number.POSITIVE_INFINITY);
        }
        if (years !== undefined) expect(kind).toBe("imprisonment");
      }
  });
});

it("every act is spoken of by some clause", () => {
  const spoken = new Set(ALL.flatMap(({ clauses }) => clauses.flatMap(({ acts }) => acts)));
  expect(Object.keys(LIABILITY_ACTS).filter((act) => !spoken.has(act as LiabilityAct))).toEqual([]);
});
