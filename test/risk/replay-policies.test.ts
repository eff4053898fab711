import fc from "fast-check";
import { describe, expect, expectTypeOf, it } from "vitest";
import { absent } from "../../src/answer.js";
import { calendarDate } from "../../src/calendar/calendar-date.js";
import { assess } from "../../src/risk/assess.js";
import { feverAndMedicine2020, travellerTrigger2020 } from "../../src/risk/policies/index.js";
import { definePolicy, withOverlays } from "../../src/risk/policy.js";
import {
  mergeReplays,
  type PolicyReplay,
  type PolicyStanding,
  replayPolicies,
} from "../../src/risk/replay-policies.js";
import { everyGround, facts, knownAndPartial } from "./travellers.js";

const text = (word: string) => ({ en: word, zh: word });
const unknown = absent("asked-unknown");
const withFever = withOverlays(travellerTrigger2020, [feverAndMedicine2020]);

const sample = [
  { id: "T-3", facts: facts({ symptomsAny: "yes" }) },
  { id: "T-1", facts: facts({ communityCase: "yes" }) },
  { id: "T-2", facts: facts({ tested: "yes", testResult: "positive", communityCase: "yes" }) },
  { id: "T-5", facts: facts({ contactWithCase: unknown, communityCase: "yes" }) },
  { id: "T-4", facts: facts({ feverMedicine: unknown }) },
  { id: "T-0", facts: facts() },
];
const work = { triggered: { sampling: 1, minutes: 20 }, clear: { minutes: 1 } };

describe("replayPolicies", () => {
  const ofSample = () => replayPolicies(travellerTrigger2020, everyGround, sample, { work });

  it("counts from where to where, the undecided too", () => {
    const replay = ofSample();
    expect(replay.matrix).toEqual({
      clear: { clear: 1, triggered: 2, undecided: 1 },
      triggered: { clear: 0, triggered: 1, undecided: 0 },
      undecided: { clear: 0, triggered: 1, undecided: 0 },
    });
    expect(replay).toMatchObject({ travellers: 6, moved: 4 });
  });

  it("says who moves and why", () => {
    expect(ofSample().moves).toEqual([
      {
        from: "clear",
        to: "triggered",
        count: 2,
        because: {
          firedBefore: {},
          firedAfter: { "positive-test": 1, "wider-contact": 2 },
          openBefore: {},
          openAfter: {},
          regraded: {},
        },
        movers: [
          { id: "T-1", firedBefore: [], firedAfter: ["wider-contact"], openBefore: [], openAfter: [], regraded: [] },
          {
            id: "T-2",
            firedBefore: [],
            firedAfter: ["wider-contact", "positive-test"],
            openBefore: [],
            openAfter: [],
            regraded: [],
          },
        ],
        unnamed: 0,
      },
      expect.objectContaining({
        from: "clear",
        to: "undecided",
        because: expect.objectContaining({ openAfter: { medication: 1 } }),
      }),
      // Contact with a case is open under both: what decides is the wider question.
      expect.objectContaining({
        from: "undecided",
        to: "triggered",
        because: { firedBefore: {}, firedAfter: { "wider-contact": 1 }, openBefore: {}, openAfter: {}, regraded: {} },
      }),
    ]);
  });

  it("gives the rules that moved them by their ids, whichever the policy has first", () => {
    const reasons = (travellers: typeof sample) =>
      replayPolicies(travellerTrigger2020, everyGround, travellers).moves.map(({ because }) =>
        Object.keys(because.firedAfter),
      );
    const [, wider, both] = sample as [(typeof sample)[0], (typeof sample)[0], (typeof sample)[0]];
    expect(everyGround.prepared.map(({ rule }) => rule.id).slice(-2)).toEqual(["wider-contact", "positive-test"]);
    expect(reasons([wider, both])).toEqual([["positive-test", "wider-contact"]]);
    expect(reasons([both, wider])).toEqual([["positive-test", "wider-contact"]]);
  });

  it("counts one without an id and does not name them", () => {
    const [move] = replayPolicies(travellerTrigger2020, everyGround, [
      { facts: facts({ communityCase: "yes" }) },
    ]).moves;
    expect(move).toMatchObject({ count: 1, movers: [], unnamed: 1 });
  });

  it("says the work of each step, and of whom it is not known", () => {
    const replay = ofSample();
    expect(replay.work).toEqual({
      minutes: { before: 4 + 20, after: 1 + 80, difference: 57 },
      sampling: { before: 1, after: 4, difference: 3 },
    });
    expect(replay.withoutWork).toEqual({ before: 1, after: 1 });
    const asked = replayPolicies(travellerTrigger2020, everyGround, sample, { work: { undecided: { minutes: 5 } } });
    expect(asked.work).toEqual({ minutes: { before: 5, after: 5, difference: 0 } });
    expect(asked.withoutWork).toEqual({ before: 0, after: 0 });
  });

  it("names so many of a move, and counts the rest, among them those without an id", () => {
    const moved = { facts: facts({ communityCase: "yes" }) };
    const many = ["c", "b", "a", "d"].map((id) => ({ id, ...moved }));
    const [move] = replayPolicies(travellerTrigger2020, everyGround, [...many, moved], { samples: 2 }).moves;
    expect(move?.movers.map(({ id }) => id)).toEqual(["a", "b"]);
    expect(move).toMatchObject({ count: 5, unnamed: 3, because: { firedAfter: { "wider-contact": 5 } } });
    const [counted] = replayPolicies(travellerTrigger2020, everyGround, many, { samples: 0 }).moves;
    expect(counted).toMatchObject({ count: 4, movers: [], unnamed: 4 });
  });

  it("of no travellers counts none", () => {
    expect(replayPolicies(travellerTrigger2020, everyGround, [], { work })).toMatchObject({
      travellers: 0,
      moved: 0,
      moves: [],
      work: { minutes: { before: 0, after: 0, difference: 0 } },
    });
  });

  it("speaks of policies with different tables and grades by the names of the grades", () => {
    const edition = { ...travellerTrigger2020.edition, id: "other", series: "other" };
    const other = definePolicy({
      edition,
      facts: { symptomsAny: { kind: "yes-no" }, ticket: { kind: "yes-no" } },
      grades: { clear: text("clear"), watched: text("watched"), triggered: text("triggered") },
      rules: [
        {
          id: "symptoms",
          when: { fact: "symptomsAny", is: "yes" },
          grade: "watched",
          text: text("s"),
          source: text("s"),
        },
        { id: "ticket", when: { fact: "ticket", is: "yes" }, grade: "triggered", text: text("t"), source: text("t") },
      ],
    });
    const travellers = [
      { id: "1", facts: { ...facts({ symptomsAny: "yes" }), ticket: "no" } as const },
      { id: "2", facts: { ...facts({ symptomsAny: "yes" }), ticket: "yes" } as const },
    ];
    const replay = replayPolicies(travellerTrigger2020, other, travellers);
    expect(replay.matrix.triggered).toEqual({ clear: 0, watched: 1, triggered: 1, undecided: 0 });
    expect(replay.moves).toMatchObject([
      { from: "triggered", to: "watched", because: { regraded: { symptoms: 1 }, firedBefore: {}, firedAfter: {} } },
    ]);
    expectTypeOf(replay.moves[0]?.to).toEqualTypeOf<PolicyStanding<"clear" | "watched" | "triggered"> | undefined>();
  });

  it("refuses what cannot be counted", () => {
    // `definePolicy` refuses such a grade itself; a policy may come from elsewhere.
    const strange = { ...everyGround, gradesInOrder: ["clear", "undecided"] } as unknown as typeof everyGround;
    expect(() => replayPolicies(strange, everyGround, [])).toThrow(/^replayPolicies: .*"undecided"/);
    expect(() => replayPolicies(everyGround, strange, [])).toThrow(TypeError);
    expect(() => replayPolicies(everyGround, everyGround, [], { samples: -1 })).toThrow(RangeError);
    expect(() => replayPolicies(everyGround, everyGround, [], { samples: Number.POSITIVE_INFINITY })).toThrow(
      RangeError,
    );
    const endless = { triggered: { minutes: Number.NaN } };
    expect(() => replayPolicies(everyGround, everyGround, [], { work: endless })).toThrow(RangeError);
  });

  it("keeps none of the travellers", () => {
    const [traveller] = sample;
    function* many() {
      for (let number = 0; number < 20_000; number++) yield { ...traveller, id: `T-${number}` } as (typeof sample)[0];
    }
    expect(replayPolicies(withFever, travellerTrigger2020, many()).travellers).toBe(20_000);
  });
});

const travellers = fc.array(
  fc.record({ id: fc.constantFrom("a", "b", "c", "d"), facts: knownAndPartial.map(({ partial }) => partial) }),
  { maxLength: 12 },
);
const replayed = (list: typeof sample): PolicyReplay =>
  replayPolicies(withFever, everyGround, list, { samples: 2, work });

describe("replayPolicies: laws", () => {
  it("counts what each traveller comes to by itself", () => {
    fc.assert(
      fc.property(travellers, (list) => {
        const { matrix, moves, travellers: number } = replayed(list);
        expect(number).toBe(list.length);
        const standing = (policy: typeof withFever, { facts: given }: (typeof sample)[0]) => {
          const assessment = assess(policy, given);
          return assessment.decided ? assessment.grade : "undecided";
        };
        for (const [from, row] of Object.entries(matrix))
          for (const [to, count] of Object.entries(row)) {
            const those = list.filter(
              (each) => standing(withFever, each) === from && standing(everyGround, each) === to,
            );
            expect(count).toBe(those.length);
            const move = moves.find((one) => one.from === from && one.to === to);
            expect(move?.count ?? 0).toBe(from === to ? 0 : count);
            if (from !== to && count > 0)
              expect(move?.movers.map(({ id }) => id)).toEqual(
                those
                  .map(({ id }) => id)
                  .sort()
                  .slice(0, 2),
              );
          }
      }),
    );
  });

  it("moves nobody for no reason", () => {
    fc.assert(
      fc.property(travellers, (list) => {
        for (const { because } of replayed(list).moves)
          expect(Object.values(because).flatMap(Object.keys)).not.toEqual([]);
      }),
    );
  });

  it("is the same in any order, and survives JSON", () => {
    fc.assert(
      fc.property(travellers, fc.nat(), (list, turn) => {
        const others = list.toSorted((one, other) => (one.id < other.id ? 1 : -1));
        const at = list.length === 0 ? 0 : turn % list.length;
        expect(JSON.stringify(replayed(others))).toBe(JSON.stringify(replayed(list)));
        expect(JSON.stringify(replayed([...list.slice(at), ...list.slice(0, at)]))).toBe(
          JSON.stringify(replayed(list)),
        );
        expect(JSON.parse(JSON.stringify(replayed(list)))).toEqual(replayed(list));
      }),
    );
  });

  it("of parts, merged, is that of the whole; in any grouping and order, and with nobody", () => {
    fc.assert(
      fc.property(travellers, travellers, travellers, (a, b, c) => {
        const [one, other, third] = [replayed(a), replayed(b), replayed(c)];
        const whole = JSON.stringify(replayed([...a, ...b, ...c]));
        expect(JSON.stringify(mergeReplays(mergeReplays(one, other), third))).toBe(whole);
        expect(JSON.stringify(mergeReplays(one, mergeReplays(other, third)))).toBe(whole);
        expect(JSON.stringify(mergeReplays(third, mergeReplays(other, one)))).toBe(whole);
        expect(JSON.stringify(mergeReplays(one, replayed([])))).toBe(JSON.stringify(one));
      }),
    );
  });
});

describe("mergeReplays", () => {
  it("takes a replay that was received as JSON, whatever order its work was given in", () => {
    const inOtherOrder = { clear: { minutes: 1 }, triggered: { minutes: 20, sampling: 1 } };
    const one = replayPolicies(travellerTrigger2020, everyGround, sample, { work });
    const other = replayPolicies(travellerTrigger2020, everyGround, sample, { work: inOtherOrder });
    expect(mergeReplays(one, JSON.parse(JSON.stringify(other)))).toMatchObject({ travellers: 12, moved: 8 });
  });

  it("refuses other policies and other options", () => {
    const one: PolicyReplay = replayPolicies(travellerTrigger2020, everyGround, []);
    const others: PolicyReplay[] = [
      replayPolicies(everyGround, travellerTrigger2020, []),
      replayPolicies(travellerTrigger2020, withFever, []),
      replayPolicies(travellerTrigger2020, everyGround, [], { samples: 3 }),
      replayPolicies(travellerTrigger2020, everyGround, [], { work }),
    ];
    for (const other of others) expect(() => mergeReplays(one, other)).toThrow(RangeError);
  });
});

// What the calendar says of the day of screening is part of the facts: nothing here reads a clock.
it("replays yesterday as of its own day", () => {
  const later = facts({ travelHistory: [{ country: "ITA", to: calendarDate("2020-03-03") }] });
  const { moved } = replayPolicies(travellerTrigger2020, withFever, [{ id: "T", facts: later }]);
  expect(moved).toBe(0);
});
