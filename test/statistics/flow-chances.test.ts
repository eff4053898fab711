import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { flowChances, type WalkedFlow } from "../../src/statistics/flow-chances.js";

/** Tables without rounds: from each status events lead to later ones, the last two are the outcomes. */
const anyWalk = fc
  .integer({ min: 1, max: 6 })
  .chain((statuses) =>
    fc.array(
      fc.array(fc.record({ to: fc.nat(), weight: fc.integer({ min: 1, max: 9 }) }), { minLength: 1, maxLength: 4 }),
      {
        minLength: statuses,
        maxLength: statuses,
      },
    ),
  )
  .map((rows) => {
    const outcomes = [`s${rows.length}`, `s${rows.length + 1}`];
    const chances: Record<string, Record<string, number>> = {};
    const moves: Record<string, Record<string, string>> = Object.fromEntries(outcomes.map((outcome) => [outcome, {}]));
    for (const [place, row] of rows.entries()) {
      const total = row.reduce((sum, { weight }) => sum + weight, 0);
      const next = (to: number) => `s${place + 1 + (to % (rows.length + 1 - place))}`;
      moves[`s${place}`] = Object.fromEntries(row.map(({ to }, index) => [`e${index}`, next(to)]));
      chances[`s${place}`] = Object.fromEntries(row.map(({ weight }, index) => [`e${index}`, weight / total]));
    }
    const flow: WalkedFlow = { initial: "s0", outcomes, moves };
    return { flow, chancesOf: (status: string) => chances[status] ?? {} };
  });

/** Every path written out, each with the product of its chances. */
function brute({ initial, outcomes, moves }: WalkedFlow, chancesOf: (status: string) => Record<string, number>) {
  let paths = [{ at: initial, chance: 1 }];
  while (paths.some(({ at }) => !outcomes.includes(at)))
    paths = paths.flatMap(({ at, chance }) =>
      outcomes.includes(at)
        ? [{ at, chance }]
        : Object.entries(chancesOf(at)).map(([event, share]) => ({
            at: moves[at]?.[event] ?? "",
            chance: chance * share,
          })),
    );
  const of = (outcome: string) => paths.filter(({ at }) => at === outcome).reduce((sum, { chance }) => sum + chance, 0);
  return Object.fromEntries(outcomes.map((outcome) => [outcome, of(outcome)]));
}

const door: WalkedFlow = {
  initial: "arrived",
  outcomes: ["released", "referred"],
  moves: {
    arrived: { clear: "passed", raised: "referred", returned: "arrived" },
    passed: { released: "released" },
    released: {},
    referred: {},
  },
};

describe("flowChances", () => {
  it("comes to one, and to what every path written out comes to", () => {
    fc.assert(
      fc.property(anyWalk, ({ flow, chancesOf }) => {
        const { outcomes } = flowChances(flow, chancesOf);
        const known = brute(flow, chancesOf);
        expect(Object.values(outcomes).reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(1, 12);
        for (const [outcome, chance] of Object.entries(outcomes)) expect(chance).toBeCloseTo(known[outcome] ?? -1, 12);
      }),
    );
  });

  it("ends at the events it is to end at, and tells what has been before", () => {
    const chances = (status: string, passed: ReadonlySet<string>) =>
      status === "passed" ? { released: 1 } : passed.has("returned") ? { clear: 1 } : { returned: 0.5, raised: 0.5 };
    expect(flowChances(door, chances, ["raised", "transferred"])).toEqual({
      outcomes: { released: 0.5, referred: 0 },
      ended: { raised: 0.5, transferred: 0 },
    });
  });

  it("tells of each way what has been before on it, and on no other", () => {
    const moves = {
      start: { one: "middle", other: "middle" },
      middle: { one: "end", last: "end" },
      end: { done: "released" },
      released: {},
    };
    const seen: [status: string, passed: string[]][] = [];
    const row: Readonly<Record<string, Readonly<Record<string, number>>>> = {
      start: { one: 0.5, other: 0.5 },
      middle: { one: 0.5, last: 0.5 },
      end: { done: 1 },
    };
    const found = flowChances({ initial: "start", outcomes: ["released"], moves }, (status, passed) => {
      seen.push([status, [...passed].sort()]);
      return row[status] ?? {};
    });
    expect(found).toEqual({ outcomes: { released: 1 }, ended: {} });
    expect(seen).toEqual([
      ["start", []],
      ["middle", ["one"]],
      ["end", ["one"]],
      ["end", ["last", "one"]],
      ["middle", ["other"]],
      ["end", ["one", "other"]],
      ["end", ["last", "other"]],
    ]);
  });

  it("lets rounding be, and an event that is not accepted where it has no chance", () => {
    const raised = (chances: Record<string, number>) => flowChances(door, () => chances).outcomes["referred"];
    expect(raised({ raised: 1, left: 0 })).toBe(1);
    expect(raised({ raised: 1 + 1e-10 })).toBeCloseTo(1, 9);
    expect(raised({ raised: 1 - 1e-10 })).toBeCloseTo(1, 9);
    for (const chance of [1 - 3e-9, 1 + 3e-9])
      expect(() => raised({ raised: chance })).toThrow("flowChances: expected chances");
    expect(() => raised({ raised: 0.5, clear: 0.5 + 3e-9 })).toThrow("flowChances: expected chances that come to 1");
  });

  it("refuses chances that are none, with the status", () => {
    const refused = (chances: Record<string, number>) => () => flowChances(door, () => chances);
    expect(refused({ clear: 0.5, raised: 0.4 })).toThrow("expected chances that come to 1 in arrived, got 0.9");
    expect(refused({})).toThrow("expected chances that come to 1 in arrived, got 0");
    expect(refused({ clear: 1.5, raised: -0.5 })).toThrow("expected chances from 0 to 1 in arrived, got 1.5 of clear");
    expect(refused({ clear: -0.5, raised: 1.5 })).toThrow("expected chances from 0 to 1 in arrived, got -0.5 of clear");
    expect(refused({ left: 1 })).toThrow("expected events that arrived accepts, got left");
    expect(refused({ clear: Number.NaN })).toThrow(RangeError);
    expect(refused({ returned: 1 })).toThrow("expected ways that end, got one that goes round at arrived");
  });
});
