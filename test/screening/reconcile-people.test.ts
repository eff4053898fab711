import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Instant, instant } from "../../src/calendar/instant.js";
import { CLOSED_LOOP_STAGES, type ClosedLoopStage } from "../../src/screening/closed-loop-stage.js";
import { reconcile } from "../../src/screening/custody.js";
import { type CustodyRecord, reconcilePeople } from "../../src/screening/reconcile-people.js";

const at = (time: string) => instant(`2020-04-05T${time}:00+08:00`);
const STAGES: readonly ClosedLoopStage[] = CLOSED_LOOP_STAGES.filter(({ stage }) =>
  ["manifest", "checked", "transferred", "received"].includes(stage),
);
const record = (person: string, stage: string, more: Partial<CustodyRecord> = {}): CustodyRecord => ({
  person,
  stage,
  ...(stage === "transferred" ? { dataHandedOver: "yes" } : {}),
  ...more,
});
const whole = (person: string) => STAGES.map(({ stage }) => record(person, stage));
const codes = (records: readonly CustodyRecord[], stages = STAGES) =>
  reconcilePeople(records, stages).findings.map(({ code, person, stage }) => `${person} ${code} ${stage}`);

describe("reconcilePeople: the closed loop, person by person", () => {
  it("has nothing to say of people who were at every stage", () => {
    expect(reconcilePeople([...whole("E1"), ...whole("E2")], STAGES)).toEqual({
      complete: true,
      expected: 2,
      accounted: 2,
      unaccounted: 0,
      notExpected: 0,
      findings: [],
      unread: [],
    });
  });

  it("has nobody to account for without records, and none without stages", () => {
    expect(reconcilePeople([], STAGES)).toMatchObject({ complete: true, expected: 0 });
    expect(reconcilePeople([record("E1", "manifest")], [])).toMatchObject({ complete: false, expected: 0 });
  });

  it("names who is missing at the end, with where and with whom they were last", () => {
    const records = whole("E1")
      .slice(0, 3)
      .map((each) => ({ ...each, holder: "vehicle 3" }));
    expect(reconcilePeople(records, STAGES).findings).toMatchObject([
      { code: "unaccounted", person: "E1", stage: "received", after: "transferred", holder: "vehicle 3" },
    ]);
  });

  it("names who skipped a stage, and who is on no manifest", () => {
    expect(codes([...whole("E1").filter(({ stage }) => stage !== "checked"), ...whole("E9").slice(1)])).toEqual([
      "E1 stage-skipped checked",
      "E9 not-on-manifest checked",
    ]);
    expect(reconcilePeople(whole("E9").slice(1), STAGES)).toMatchObject({ expected: 0, notExpected: 1 });
  });

  it("expects nobody where no stage is due to them, and names who was there all the same", () => {
    const stages = STAGES.map((stage) =>
      stage.stage === "transferred" || stage.stage === "received" ? { ...stage, due: ["E2"] } : stage,
    );
    const released = whole("E1").slice(0, 2);
    expect(codes([...released, ...whole("E2")], stages)).toEqual([]);
    expect(codes([...whole("E1"), ...whole("E2")], stages)).toEqual([
      "E1 unexpected transferred",
      "E1 unexpected received",
    ]);
    expect(codes(released, stages)).toEqual(["E2 unaccounted transferred"]);
  });

  it("names who was received twice, once or by two holders", () => {
    const twice = [...whole("E1"), record("E1", "received", { holder: "hotel" })];
    expect(reconcilePeople(twice, STAGES)).toMatchObject({
      complete: true,
      findings: [{ code: "recorded-twice", stage: "received", times: 2 }],
    });
  });

  it("names who was received before the departure, and by how much", () => {
    const records = whole("E1").map((each) =>
      each.stage === "transferred"
        ? { ...each, at: at("12:00") }
        : each.stage === "received"
          ? { ...each, at: at("11:30") }
          : each,
    );
    expect(reconcilePeople(records, STAGES).findings).toMatchObject([
      { code: "before-earlier-stage", stage: "received", after: "transferred", minutes: -30 },
    ]);
  });

  it("names who was received before the departure though a stage between has no time", () => {
    const times: Record<string, Instant> = { checked: at("12:00"), received: at("11:30") };
    const records = whole("E1").map((each) => ({ ...each, at: times[each.stage] }));
    expect(reconcilePeople(records, STAGES).findings).toMatchObject([
      { code: "before-earlier-stage", stage: "received", after: "checked", minutes: -30 },
    ]);
    const held = records.map((each) => (each.stage === "checked" ? { ...each, holder: "customs" } : each));
    expect(reconcilePeople(held, STAGES).findings).toMatchObject([{ holder: "customs" }]);
  });

  describe("the time between two holders", () => {
    const stages = STAGES.map((stage) => (stage.stage === "received" ? { ...stage, withinMinutes: 60 } : stage));
    const way = (left: Partial<CustodyRecord>, came: Partial<CustodyRecord>) =>
      reconcilePeople(
        [
          record("E1", "manifest"),
          record("E1", "checked"),
          record("E1", "transferred", left),
          record("E1", "received", came),
        ],
        stages,
      ).findings;

    it.each([
      ["as long as allowed", { at: at("12:00") }, { at: at("13:00") }, []],
      ["longer", { at: at("12:00"), holder: "bus" }, { at: at("13:01"), holder: "hotel" }, ["gap 61"]],
      ["longer, and who had them is not known", { at: at("12:00") }, { at: at("13:01") }, ["gap 61"]],
      ["longer with one holder", { at: at("12:00"), holder: "bus" }, { at: at("15:00"), holder: "bus" }, []],
      ["not known", { at: at("12:00") }, {}, ["time-not-recorded -"]],
      ["below nothing", { at: at("12:00") }, { at: at("11:00") }, ["before-earlier-stage -60"]],
    ])("%s", (_, left, came, found) => {
      expect(way(left, came).map(({ code, minutes }) => `${code} ${minutes ?? "-"}`)).toEqual(found);
    });

    it("says how much was allowed and who had them", () => {
      expect(way({ at: at("12:00"), holder: "bus" }, { at: at("14:00"), holder: "hotel" })).toMatchObject([
        { allowedMinutes: 60, holder: "bus", after: "transferred" },
      ]);
    });
  });

  it("tells data that were not handed over from data of which nobody says", () => {
    const data = (dataHandedOver: "yes" | "no" | undefined) =>
      codes(whole("E1").map((each) => (each.stage === "transferred" ? { ...each, dataHandedOver } : each)));
    expect(data("yes")).toEqual([]);
    expect(data("no")).toEqual(["E1 data-not-handed-over transferred"]);
    expect(data(undefined)).toEqual(["E1 data-not-recorded transferred"]);
  });

  it("counts what it cannot match, and is not complete with it", () => {
    const records = [...whole("E1"), record(" ", "received"), record("", "received"), record("E1", "flown away")];
    expect(reconcilePeople(records, STAGES)).toMatchObject({
      complete: false,
      findings: [],
      unread: [
        { code: "no-person", stage: "received", records: 2 },
        { code: "unknown-stage", stage: "flown away", records: 1 },
      ],
    });
  });

  it("counts a record without a person, or without a stage, and those to whom nothing can be due", () => {
    const nobody = [{ stage: "received" }, { stage: "received", person: null }, { stage: "received", person: 7 }];
    const nowhere = [{ person: "E1" }];
    expect(reconcilePeople([...whole("E1"), ...nobody, ...nowhere] as CustodyRecord[], STAGES)).toMatchObject({
      complete: false,
      expected: 1,
      unread: [
        { code: "no-person", stage: "received", records: 3 },
        { code: "unknown-stage", stage: "", records: 1 },
      ],
    });
  });

  it("throws where two stages bear one name: nobody could tell which was meant", () => {
    expect(() => reconcilePeople([], [...STAGES, { stage: "checked", label: { en: "again", zh: "再次" } }])).toThrow(
      new TypeError('reconcilePeople: expected every stage once, got "checked" twice'),
    );
  });

  it("is complete as far as people go: what else was found stands in the findings", () => {
    const early = whole("E1").map((each) => ({
      ...each,
      at: at(each.stage === "received" ? "11:00" : "12:00"),
      ...(each.stage === "transferred" ? { dataHandedOver: "no" as const } : {}),
    }));
    expect(reconcilePeople(early, STAGES)).toMatchObject({
      complete: true,
      findings: [{ code: "data-not-handed-over" }, { code: "before-earlier-stage" }],
    });
  });

  it("takes no two ways of writing for one", () => {
    const records = [record("E1", "manifest"), ...whole("e1").slice(1)];
    expect(codes(records)).toEqual(["E1 unaccounted checked", "e1 not-on-manifest checked"]);
  });

  it("does not take an instant that is none for a time", () => {
    const stages = STAGES.map((stage) => (stage.stage === "received" ? { ...stage, withinMinutes: 60 } : stage));
    const records = whole("E1").map((each) => ({ ...each, at: "yesterday" as Instant }));
    expect(codes(records, stages)).toEqual(["E1 time-not-recorded received"]);
  });
});

describe("reconcilePeople: laws", () => {
  const anyPerson = fc.constantFrom("E1", "E2", "E3", "toString", "__proto__");
  const anyRecord: fc.Arbitrary<CustodyRecord> = fc.record({
    person: anyPerson,
    stage: fc.constantFrom("manifest", "checked", "transferred", "received"),
    at: fc.constantFrom(undefined, at("10:00"), at("11:00"), at("12:00")),
    holder: fc.constantFrom(undefined, "customs", "vehicle"),
    dataHandedOver: fc.constantFrom(undefined, "yes" as const, "no" as const),
  });
  const anyRecords = fc.array(anyRecord, { maxLength: 16 });
  const anyStages = fc
    .tuple(...STAGES.map(() => fc.option(fc.array(anyPerson, { maxLength: 3 }), { nil: undefined })))
    .map((due) =>
      STAGES.map((stage, place) => ({
        ...stage,
        withinMinutes: 60,
        ...(due[place] === undefined ? {} : { due: due[place] }),
      })),
    );

  it("conserves people: accounted and unaccounted are the expected, and no one else", () => {
    fc.assert(
      fc.property(anyRecords, anyStages, (records, stages) => {
        const manifest = records.filter(({ stage }) => stage === "manifest").map(({ person }) => person);
        const owed = new Set(stages.flatMap(({ due }) => [...(due ?? manifest)]));
        const seen = new Set(records.map(({ person }) => person));
        const { expected, accounted, unaccounted, notExpected, findings } = reconcilePeople(records, stages);
        expect(expected).toBe(owed.size);
        expect(accounted + unaccounted).toBe(expected);
        const missing = findings.filter(({ code }) => code === "unaccounted").map(({ person }) => person);
        expect(missing).toHaveLength(unaccounted);
        expect(new Set(missing).size).toBe(unaccounted);
        expect(missing.every((person) => owed.has(person))).toBe(true);
        expect(notExpected).toBe([...seen].filter((person) => !owed.has(person)).length);
      }),
    );
  });

  it("does not depend on the order of the records or of those to whom a stage is due", () => {
    const shuffled = anyRecords.chain((records) =>
      fc.tuple(fc.constant(records), fc.shuffledSubarray(records, { minLength: records.length })),
    );
    fc.assert(
      fc.property(shuffled, anyStages, ([records, other], stages) => {
        const reversed = stages.map((stage) =>
          stage.due === undefined ? stage : { ...stage, due: [...stage.due].reverse() },
        );
        expect(reconcilePeople(other, reversed)).toEqual(reconcilePeople(records, stages));
      }),
    );
  });

  it("says of lists alone what reconcile says of them: of whatever lists, due to whomever, with blank lines", () => {
    const anyName = fc.oneof({ weight: 4, arbitrary: anyPerson }, { weight: 1, arbitrary: fc.constantFrom("", " ") });
    const anyLists = fc
      .tuple(
        ...STAGES.map(() =>
          fc.record({
            people: fc.array(anyName, { maxLength: 4 }),
            due: fc.option(fc.array(anyName, { maxLength: 3 }), { nil: undefined }),
          }),
        ),
      )
      .map((lists) =>
        lists.map(({ people, due }, place) => ({
          label: { en: "", zh: "" },
          stage: STAGES[place]?.stage ?? "",
          people,
          ...(due === undefined ? {} : { due }),
        })),
      );
    fc.assert(
      fc.property(anyLists, (lists) => {
        const records = lists.flatMap(({ stage, people }) => people.map((person) => ({ person, stage })));
        const one = reconcile(lists);
        const other = reconcilePeople(records, lists);
        const named = (...codes: string[]) =>
          other.findings.filter(({ code }) => codes.includes(code)).map(({ person }) => person);
        expect(one.complete).toBe(other.complete);
        expect(one.unread).toEqual(other.unread);
        expect(one.unaccounted.map(({ person }) => person)).toEqual(named("unaccounted"));
        expect(one.unexpected.map(({ person }) => person)).toEqual([
          ...new Set(named("not-on-manifest", "unexpected")),
        ]);
        expect(one.skippedSteps.map(({ person }) => person)).toEqual(named("stage-skipped"));
        expect(one.duplicates.map(({ person }) => person).sort()).toEqual(named("recorded-twice").sort());
      }),
      { numRuns: 500 },
    );
  });

  it("reads its records once, from wherever they come", () => {
    function* stream() {
      yield* whole("E1");
    }
    expect(reconcilePeople(stream(), STAGES)).toMatchObject({ complete: true, expected: 1 });
  });

  it("reads lists as they come: blanks and other values are neither people, times nor holders", () => {
    const given = (value: unknown) => value as CustodyRecord;
    expect(reconcilePeople([null, undefined, 7].map(given), STAGES).unread).toEqual([
      { code: "no-person", stage: "", records: 3 },
    ]);
    const stages = STAGES.map((stage) => (stage.stage === "received" ? { ...stage, withinMinutes: 60 } : stage));
    for (const blank of ["", " ", null, 7]) {
      const [first, last] = [given({ holder: blank, at: at("10:00") }), given({ holder: blank, at: at("12:00") })];
      const found = codes(
        [...whole("E1").slice(0, 2), record("E1", "transferred", first), record("E1", "received", last)],
        stages,
      );
      expect(found).toEqual(["E1 gap received"]);
    }
    for (const time of [null, 7, "", "noon"]) {
      const untimed = given({ at: time });
      expect(codes([...whole("E1").slice(0, 3), record("E1", "received", untimed)], stages)).toEqual([
        "E1 time-not-recorded received",
      ]);
    }
  });

  it("takes a limit that is no number for one that nothing keeps", () => {
    const stages = STAGES.map((stage) =>
      stage.stage === "received" ? { ...stage, withinMinutes: Number.NaN } : stage,
    );
    const records = [...whole("E1").slice(0, 2), record("E1", "transferred", { at: at("10:00") })];
    expect(codes([...records, record("E1", "received", { at: at("10:01") })], stages)).toEqual(["E1 gap received"]);
  });

  it("owes nothing to nobody: a blank among those to whom a stage is due is unread, and nobody else's", () => {
    const due = [undefined, "E1", " ", null] as unknown as string[];
    const stages = STAGES.map((stage) => (stage.stage === "received" ? { ...stage, due } : stage));
    const people = reconcilePeople([...whole("E1"), ...whole("E2").slice(0, 3)], stages);
    expect(people).toMatchObject({ complete: false, expected: 2, accounted: 2, unaccounted: 0, findings: [] });
    expect(people.unread).toEqual([{ code: "no-person", stage: "received", records: 3 }]);
  });
});
