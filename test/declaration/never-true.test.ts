import { describe, expect, it } from "vitest";
import { factTableOf } from "../../src/declaration/fact-table.js";
import type { ItemTable } from "../../src/declaration/items.js";
import { isNeverTrue } from "../../src/declaration/never-true.js";
import type { AnyCondition } from "../../src/logic/condition.js";
import { text } from "./cards.js";

const base = { label: text("item"), privacy: "health" } as const;
const stays: ItemTable = { country: { kind: "country", ...base } };
const items: ItemTable = {
  sick: { kind: "yes-no", ...base },
  purpose: { kind: "choice", ...base, options: { work: text("work"), visit: text("visit") } },
  signs: { kind: "choices", ...base, options: { cough: text("cough"), rash: text("rash") } },
  home: { kind: "country", ...base },
  visited: { kind: "several", ...base, of: "country" },
  days: { kind: "several", ...base, of: "date" },
  seat: { kind: "text", ...base, minimumLength: 2, maximumLength: 4 },
  remark: { kind: "text", ...base },
  companions: { kind: "several", ...base, of: "text" },
  stays: { kind: "list", ...base, items: stays },
};
const isNever = (condition: unknown) =>
  isNeverTrue(condition as AnyCondition, {
    items: new Map(Object.entries(items)),
    table: factTableOf(items, ""),
    lists: new Map([["stays", new Map(Object.entries(stays))]]),
    earlier: undefined,
    within: [],
    earlierInRow: undefined,
  });

describe("isNeverTrue", () => {
  it.each([
    { any: [] },
    { not: { all: [] } },
    { all: [{ any: [] }, { fact: "sick", is: "yes" }] },
    { fact: "purpose", in: [] },
    { fact: "signs", overlaps: [] },
    { fact: "stays", count: { atLeast: 3, atMost: 2 } },
    { fact: "stays", some: { any: [] } },
    { fact: "home", is: "CN" },
    { fact: "home", in: ["CN", "IT"] },
    { fact: "visited", includes: "CN" },
    { fact: "visited", overlaps: ["CN"] },
    { fact: "seat", is: "" },
    { fact: "seat", is: "31K-window" },
    {
      all: [
        { fact: "sick", is: "yes" },
        { fact: "sick", is: "no" },
      ],
    },
    {
      all: [
        { fact: "purpose", in: ["work", "visit"] },
        { fact: "purpose", is: "visit" },
        { fact: "purpose", is: "work" },
      ],
    },
    { any: [{ any: [] }, { fact: "home", is: "CN" }] },
    { fact: "days", includes: "2020-02-30" },
    { fact: "stays", some: { item: "country", is: "IT" } },
    { fact: "stays", count: { atMost: -1 } },
    { fact: "stays", count: { atLeast: -2, atMost: -1 } },
    { fact: "seat", is: "   " },
    { fact: "seat", is: "A" },
    { fact: "seat", in: ["A", "31K-window"] },
    {
      all: [
        { fact: "seat", is: "31K" },
        { fact: "seat", is: "31J" },
      ],
    },
    {
      all: [
        { fact: "home", is: "CHN" },
        { fact: "home", in: ["ITA", "FRA"] },
      ],
    },
  ])("no answers can satisfy %j", (condition) => {
    expect(isNever(condition)).toBe(true);
  });

  it.each([
    { all: [] },
    { any: [{ any: [] }, { fact: "sick", is: "yes" }] },
    { not: { fact: "sick", is: "yes" } },
    { fact: "home", in: ["CN", "CHN"] },
    { fact: "visited", overlaps: ["CN", "ITA"] },
    { fact: "days", includes: "2020-02-29" },
    { fact: "seat", is: "31K" },
    { fact: "seat", is: "1A" },
    { fact: "seat", is: "131K" },
    { fact: "remark", is: "a word as long as anyone likes" },
    { fact: "companions", includes: "anyone" },
    { fact: "companions", overlaps: ["anyone"] },
    { fact: "nobody", is: "x" },
    { fact: "nobody", overlaps: ["x"] },
    { fact: "stays", count: { atMost: 0 } },
    { fact: "stays", count: { atLeast: { fact: "nights" }, atMost: 2 } },
    { fact: "stays", count: { atLeast: 2, atMost: 2 } },
    {
      all: [
        { fact: "nobody", is: "x" },
        { fact: "nobody", is: "y" },
      ],
    },
    {
      all: [
        { fact: "signs", includes: "cough" },
        { fact: "signs", includes: "rash" },
      ],
    },
    {
      all: [
        { fact: "purpose", in: ["work", "visit"] },
        { fact: "purpose", is: "visit" },
      ],
    },
  ])("some may satisfy %j", (condition) => {
    expect(isNever(condition)).toBe(false);
  });
});
