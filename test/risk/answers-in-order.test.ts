import { describe, expect, it } from "vitest";
import { answersBeside, answersInOrder } from "../../src/risk/answers-in-order.js";
import { table } from "./linted.js";

const band = [
  { fact: "doses", atLeast: 2 },
  { fact: "doses", atMost: 3 },
] as const;

describe("answersInOrder", () => {
  it("has an answer for each stretch, also where two come to the same", () => {
    const { inOrder } = answersInOrder(table, [{ all: band }], "doses");
    expect(inOrder).toEqual(inOrder.toSorted((one, other) => Number(one) - Number(other)));
    expect(inOrder.some((doses) => Number(doses) < 2)).toBe(true);
    expect(inOrder.some((doses) => Number(doses) === 2 || Number(doses) === 3)).toBe(true);
    expect(inOrder.some((doses) => Number(doses) > 3)).toBe(true);
  });

  it("gives the answers to the other facts beside it, and none to a fact of its own making", () => {
    const conditions = [{ any: [...band, { fact: "cough", is: "yes" }] }];
    expect([...answersInOrder(table, conditions, "doses").others.keys()]).toEqual(["cough"]);
    const inTheWay = { ...table, beside: { kind: "yes-no" }, "beside-": { kind: "yes-no" } } as const;
    expect([...answersInOrder(inTheWay, conditions, "doses").others.keys()]).toEqual(["cough"]);
  });

  it("orders days as they come", () => {
    const conditions = [
      { fact: "on", after: "2020-03-01" },
      { fact: "on", before: "2020-03-09" },
    ];
    const { inOrder } = answersInOrder(table, conditions, "on");
    expect(inOrder).toEqual(inOrder.toSorted());
    expect(new Set(inOrder).size).toBe(inOrder.length);
    expect(inOrder.length).toBeGreaterThanOrEqual(3);
  });

  it("orders instants as they come, whatever offset they are written with", () => {
    const instants = { at: { kind: "instant" } } as const;
    const { inOrder } = answersInOrder(instants, [{ fact: "at", after: "2020-03-01T23:00:00+08:00" }], "at");
    const times = inOrder.map((at) => Date.parse(at as string));
    expect(times).toEqual(times.toSorted((one, other) => one - other));
  });
});

describe("answersInOrder: known answers", () => {
  it("of a band of doses, neither side left out, ascending", () => {
    const { inOrder, others } = answersInOrder(table, [{ all: band }], "doses");
    expect([inOrder, others]).toEqual([[0, 1, 2, 3, 4, 5], new Map()]);
  });

  it("of a day whose absence counts, the days alone", () => {
    const conditions = [
      { fact: "on", known: true },
      { fact: "on", is: "2020-03-05" },
    ];
    const { inOrder } = answersInOrder(table, conditions, "on");
    expect(inOrder.every((on) => typeof on === "string")).toBe(true);
    expect(inOrder).toEqual(expect.arrayContaining(["2020-03-04", "2020-03-05", "2020-03-06"]));
  });

  it("of an instant by the time it is, and not by how it is written", () => {
    const instants = { at: { kind: "instant" } } as const;
    const conditions = [
      { fact: "at", after: "2020-03-01T23:00:00+08:00" },
      // Two hours earlier, though it reads later.
      { fact: "at", before: "2020-03-01T23:30:00+10:30" },
    ];
    const { inOrder } = answersInOrder(instants, conditions, "at");
    const times = inOrder.map((at) => Date.parse(at as string));
    expect(times).toEqual(times.toSorted((one, other) => one - other));
    for (const boundary of ["2020-03-01T13:00:00Z", "2020-03-01T15:00:00Z"])
      expect(times).toContain(Date.parse(boundary));
  });
});

describe("answersBeside: known answers", () => {
  it("pairs each with each that is more, the others aside", () => {
    const { pairs, areAll, others } = answersBeside(table, [{ all: [...band, { fact: "cough", is: "yes" }] }], "doses");
    expect(areAll).toBe(true);
    expect(pairs.toSorted(([a, b], [c, d]) => Number(a) - Number(c) || Number(b) - Number(d))).toEqual([
      [0, 1],
      [0, 2],
      [0, 3],
      [0, 4],
      [0, 5],
      [1, 2],
      [1, 3],
      [1, 4],
      [1, 5],
      [2, 3],
      [2, 4],
      [2, 5],
      [3, 4],
      [3, 5],
      [4, 5],
    ]);
    expect(others).toEqual(new Map([["cough", ["yes", "no"]]]));
  });

  it("pairs neighbours alone where there are too many", () => {
    const thresholds = Array.from({ length: 120 }, (_, number) => ({ fact: "doses", atLeast: number * 2 }));
    const { pairs, areAll } = answersBeside(table, thresholds, "doses");
    expect(areAll).toBe(false);
    expect(pairs.slice(0, 3)).toEqual([
      [0, 1],
      [1, 2],
      [2, 3],
    ]);
    expect(pairs).toHaveLength(240);
    const few = answersBeside(table, thresholds.slice(0, 50), "doses");
    expect(few.areAll).toBe(true);
  });
});

describe("answersBeside", () => {
  it("pairs a lesser answer with a greater, so that every fall shows on a pair", () => {
    const { pairs } = answersBeside(table, [{ all: band }], "doses");
    expect(pairs.every(([less, more]) => Number(less) < Number(more))).toBe(true);
    expect(pairs.some(([less, more]) => Number(less) >= 2 && Number(less) <= 3 && Number(more) > 3)).toBe(true);
  });

  it("lays both against the same other fact", () => {
    const { pairs, others } = answersBeside(table, [{ fact: "on", before: { fact: "from" } }], "on");
    const turns = (others.get("from") ?? []).some((from) =>
      pairs.some(([less, more]) => String(less) < String(from) && String(more) >= String(from)),
    );
    expect(turns).toBe(true);
  });
});
