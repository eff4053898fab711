import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { allocateLanes, type LaneEntry, laneSeal } from "../../src/risk/lane-allocation.js";
import { auditLanes, LANE_DEPARTURES } from "../../src/risk/lane-audit.js";
import { anyJson, changed, damaged, type Input, placesIn } from "../declaration/cards.js";
import { anyPlan, anySeed, anyTravellers, lanesWith, well, wellTravellers } from "./lane-travellers.js";

const plan = lanesWith();
const travellers = wellTravellers(300).map((each, index) =>
  index % 20 === 7 ? { ...each, facts: { ...well, symptoms: ["rash"] as const } } : each,
);
const { log, state } = allocateLanes(plan, travellers, "spring");
const stored = () => JSON.parse(JSON.stringify(log)) as LaneEntry[];
const codes = (entries: readonly unknown[], evidence = {}) =>
  auditLanes(plan, "spring", entries, evidence).departures.map(({ code, index }) => [index, code]);

describe("the first entry, sealed by somebody who has the seed", () => {
  const [first] = log;
  const drawn = { lane: first?.lane, because: first?.because };
  const departures = (lane: string, because: object, lanes = plan) => {
    const entry = { place: 1, traveller: "T-1", lane, because } as unknown as LaneEntry;
    const sealed = { ...entry, seal: laneSeal("spring", "0".repeat(64), entry) };
    return auditLanes(lanes, "spring", [sealed]).departures;
  };

  it.each([
    ["yellow", { by: "criterion", grade: "question", rules: ["listed-area"] }],
    ["red", { by: "criterion", grade: "examine", rules: ["symptoms", "fever"] }],
    ["yellow", { by: "undecided", atLeast: "none", atMost: "question", needs: ["fromListedArea"] }],
    ["red", { by: "undecided", atLeast: "none", atMost: "examine", needs: [] }],
    ["red", { by: "undecided", atLeast: "question", atMost: "examine", needs: ["symptoms", "axillaryCelsius"] }],
  ])("may be %s for %j", (lane, because) => {
    expect(departures(lane, because)).toEqual([]);
  });

  it.each([
    ["yellow", { by: "criterion", grade: "question", rules: ["listed-area", "symptoms"] }],
    ["yellow", { by: "criterion", grade: "question", rules: [] }],
    ["yellow", { by: "criterion", grade: "question", rules: "listed-area" }],
    ["yellow", { by: "criterion", grade: "question" }],
    ["green", { by: "criterion", grade: "none", rules: [] }],
    ["yellow", { by: "draw", grade: "question", rules: ["listed-area"] }],
    ["yellow", { by: "undecided", grade: "question", rules: ["listed-area"] }],
    ["yellow", { by: "draw", atLeast: "none", atMost: "question", needs: [] }],
    ["yellow", { by: "undecided", atLeast: "none", atMost: "question" }],
    ["yellow", { by: "undecided", atLeast: "toString", atMost: "question", needs: [] }],
    ["yellow", { by: "undecided", atLeast: "question", atMost: "question", needs: [] }],
    ["yellow", { by: "undecided", atLeast: "none", atMost: "question", needs: ["fromListedArea", "shoeSize"] }],
  ])("cannot be %s for %j: it was drawn", (lane, because) => {
    const text = LANE_DEPARTURES["not-as-allocated"];
    expect(departures(lane, because)).toEqual([{ code: "not-as-allocated", index: 0, text, expected: drawn }]);
  });

  it.each([
    { by: "criterion", grade: "question", rules: ["listed-area"] },
    { by: "undecided", atLeast: "none", atMost: "question", needs: [] },
  ])("is not selected where the grade goes into the open lane: %j", (because) => {
    const lanes = lanesWith({ laneOfGrade: { none: "green", question: "green", examine: "red" } });
    expect(departures("green", because, lanes)).toMatchObject([{ code: "not-as-allocated", expected: drawn }]);
  });

  it.each<[string, unknown]>([
    ["nothing", null],
    ["a list", []],
    ["a word", "x"],
    ["one key more", { ...first, more: 1 }],
    ["one key less", { ...first, seal: undefined, more: 1 }],
    ["a lane that is no word", { ...first, lane: 3 }],
    ["a traveller who is no word", { ...first, traveller: 1 }],
    ["a seal that is no word", { ...first, seal: null }],
    ["a place that is no number", { ...first, place: "1" }],
    ["a reason that is a list", { ...first, because: [] }],
    ["a reason that is a word", { ...first, because: "draw" }],
    ["a reason with a part that is neither word nor number", { ...first, because: { by: "draw", number: null } }],
    ["a reason with a list of numbers", { ...first, because: { by: "criterion", rules: ["x", 1] } }],
  ])("is unreadable as %s", (_, entry) => {
    const evidence = { travellers: travellers.slice(0, 2) };
    expect(auditLanes(plan, "spring", [entry], evidence).departures).toStrictEqual([
      { code: "unreadable", index: 0, text: LANE_DEPARTURES.unreadable },
    ]);
  });

  it("has its own seal, and is of a traveller who came", () => {
    expect(codes([{ ...first, seal: "0".repeat(64) }])).toEqual([[0, "not-as-sealed"]]);
    expect(codes(stored().slice(0, 2), { travellers: travellers.slice(0, 1) })).toEqual([[1, "other-traveller"]]);
  });
});

describe("a log as it was made", () => {
  it("is sound, whole or in days, with the travellers or without", () => {
    fc.assert(
      fc.property(anyPlan, anyTravellers, anySeed, fc.nat(120), (any, stream, seed, cut) => {
        const whole = allocateLanes(any, stream, seed);
        const entries = JSON.parse(JSON.stringify(whole.log)) as unknown[];
        const audit = auditLanes(any, seed, entries, { to: whole.state, travellers: stream });
        expect(audit.departures).toEqual([]);
        expect(audit).toMatchObject({ isSound: true, recomputed: stream.length, criteria: "assessed-again" });
        expect(auditLanes(any, seed, entries)).toMatchObject({ isSound: true, criteria: "as-recorded" });
        const from = allocateLanes(any, stream.slice(0, cut), seed).state;
        expect(auditLanes(any, seed, entries.slice(cut), { from, to: whole.state }).isSound).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it("is sound also where a store has put its keys in another order", () => {
    const turned = (value: unknown): unknown =>
      typeof value === "object" && value !== null && !Array.isArray(value)
        ? Object.fromEntries(
            Object.entries(value)
              .reverse()
              .map(([key, part]) => [key, turned(part)]),
          )
        : value;
    expect(codes(stored().map(turned))).toEqual([]);
  });
});

describe("a log that was tampered with", () => {
  it("is found out wherever any one value is another", () => {
    const places = placesIn(stored().slice(0, 30)).filter((place) => place.length > 1);
    fc.assert(
      fc.property(fc.constantFrom(...places), anyJson, (place, value) => {
        let isOther = false;
        const tampered = changed(stored(), place, (part) => {
          isOther = JSON.stringify(part) !== JSON.stringify(value);
          return value;
        });
        const audit = auditLanes(plan, "spring", tampered as unknown[]);
        expect(audit.isSound).toBe(!isOther);
      }),
      { numRuns: 500 },
    );
  });

  it("is found out where an entry was taken out, added, doubled or moved", () => {
    const entries = stored();
    expect(codes(entries.toSpliced(5, 1))).toEqual([[5, "out-of-place"]]);
    expect(codes(entries.toSpliced(5, 0, entries[5] as LaneEntry))).toEqual([[6, "out-of-place"]]);
    const renumbered = entries.toSpliced(5, 1).map((entry, index) => ({ ...entry, place: index + 1 }));
    expect(codes(renumbered).length).toBeGreaterThan(200);
    const [first, second] = [entries[3] as LaneEntry, entries[4] as LaneEntry];
    const swapped = entries.toSpliced(3, 2, { ...second, place: 4 }, { ...first, place: 5 });
    expect(codes(swapped)[0]?.[0]).toBe(3);
  });

  it("is found out where its end was cut off, from the state that was kept", () => {
    expect(codes(stored().slice(0, -1))).toEqual([]);
    expect(codes(stored().slice(0, -1), { to: state })).toEqual([[299, "ends-elsewhere"]]);
    expect(codes(stored().slice(0, -1), { travellers })).toEqual([[299, "not-in-log"]]);
  });

  it("is found out from the travellers though it was sealed again", () => {
    let before = "0".repeat(64);
    const sealed = stored().map((entry, index) => {
      const because = { by: "criterion" as const, grade: "question", rules: ["listed-area"] };
      const next = index === 10 ? { ...entry, lane: "yellow", because } : entry;
      before = laneSeal("spring", before, next);
      return { ...next, seal: before };
    });
    expect(codes(sealed.slice(0, 11))).toEqual([]);
    expect(codes(sealed.slice(0, 11), { travellers: travellers.slice(0, 11) })).toEqual([[10, "not-as-allocated"]]);
    expect(
      codes(stored().slice(0, 5), { travellers: [{ ...travellers[0], id: "other" }, ...travellers.slice(1, 5)] }),
    ).toEqual([[0, "other-traveller"]]);
  });

  it("names a criterion that the policy does not have, or that does not select", () => {
    for (const because of [
      { by: "criterion", grade: "question", rules: ["symptoms"] },
      { by: "criterion", grade: "question", rules: [] },
      { by: "criterion", grade: "none", rules: [] },
      { by: "criterion", grade: "toString", rules: ["listed-area"] },
      { by: "undecided", atLeast: "examine", atMost: "question", needs: [] },
      { by: "undecided", atLeast: "none", atMost: "question", needs: ["shoeSize"] },
    ]) {
      const found = codes(stored().with(3, { ...(log[3] as LaneEntry), lane: "yellow", because } as LaneEntry));
      expect(found).toContainEqual([3, "not-as-allocated"]);
    }
  });

  it("gives what it comes to", () => {
    const other = { ...(log[1] as LaneEntry), lane: log[1]?.lane === "green" ? "red" : "green" };
    const [departure] = auditLanes(plan, "spring", stored().with(1, other)).departures;
    expect(departure?.expected).toEqual({ lane: log[1]?.lane, because: log[1]?.because });
    expect(departure?.text.zh).toMatch(/\p{Script=Han}/u);
  });

  it("departs nearly everywhere with another seed", () => {
    expect(auditLanes(plan, "summer", log).departures.length).toBeGreaterThan(300);
  });
});

it("never throws, whatever the log holds", () => {
  const deep = JSON.parse(`${"[".repeat(100_000)}${"]".repeat(100_000)}`);
  expect(codes([{ ...log[0], because: { by: deep } }])).toEqual([[0, "unreadable"]]);
  expect(codes([{ ...log[0], because: new Map() }])).toEqual([[0, "unreadable"]]);
  fc.assert(
    fc.property(fc.array(fc.oneof(anyJson, damaged(stored()[0] as unknown as Input), fc.anything())), (entries) => {
      expect(() => auditLanes(plan, "spring", entries)).not.toThrow();
    }),
  );
});
