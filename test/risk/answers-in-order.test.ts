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
