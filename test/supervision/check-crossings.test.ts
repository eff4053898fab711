import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Instant, instant } from "../../src/calendar/instant.js";
import { type CrossingOptions, checkCrossings, crossingCheck } from "../../src/supervision/check-crossings.js";
import { CROSSING_CODES } from "../../src/supervision/crossing-finding.js";
import { type CrossingEvent, mergeCrossings } from "../../src/supervision/crossing-log.js";
import { portThreeZonesExample } from "../../src/supervision/layouts/port-three-zones-example.js";
import { protectionExample } from "../../src/supervision/protection/protection-example.js";
import { fiveAreasGuangdong2020 } from "../../src/supervision/schemes/guangdong-five-areas-2020-03.js";
import { threeZones2020 } from "../../src/supervision/schemes/three-zones-2020-04.js";
import { OUTSIDE, type ZoneLayout } from "../../src/supervision/zone-layout.js";
import { crossingsByHand } from "./crossings-by-hand.js";

const START = Date.UTC(2020, 3, 2);
const minute = (minutes: number) => instant(new Date(START + minutes * 60_000).toISOString());
const WORN = ["cap", "mask", "suit", "goggles", "gloves", "shoe-covers"];
const OPTIONS: CrossingOptions = { rules: protectionExample };
type Said = Omit<CrossingEvent, "person" | "at"> & Record<string, unknown>;
/** Events of one person, a minute apart. */
const log = (events: readonly Said[], person = "A1", from = 0): CrossingEvent[] =>
  events.map((event, place) => ({ person, at: minute(from + place), ...event }) as CrossingEvent);
const passed = (to: string, more: object = {}): Said => ({ event: "passed", to, ...more });
const donned = (...equipment: string[]): Said => ({ event: "donned", equipment });
const doffed = (...equipment: string[]): Said => ({ event: "doffed", equipment });
const check = (events: Iterable<CrossingEvent>, options: CrossingOptions = OPTIONS) =>
  checkCrossings(portThreeZonesExample, threeZones2020, events, options);
const codes = (events: readonly Said[], options: CrossingOptions = OPTIONS) =>
  check(log(events), options).findings.map(({ code, event }) => `${event} ${code}`);

/** In, to work and out again, as it should be. */
const WALK: readonly Said[] = [
  passed("duty", { from: OUTSIDE }),
  passed("donning"),
  donned("cap"),
  donned("mask"),
  donned("suit"),
  donned("goggles"),
  donned("gloves"),
  donned("shoe-covers"),
  passed("passage-in"),
  passed("survey"),
  passed("sampling"),
  passed("survey"),
  passed("doffing-1"),
  doffed("goggles"),
  doffed("gloves", "suit", "shoe-covers"),
  passed("doffing-2"),
  doffed("cap"),
  doffed("mask"),
  passed("duty"),
  passed(OUTSIDE),
];

describe("checkCrossings: a walk as it should be", () => {
  it("has no finding, and everybody is out", () => {
    const found = check(log(WALK), { ...OPTIONS, people: ["A1"], now: minute(60), isOver: true });
    expect(found).toEqual({
      lines: WALK.length,
      findings: [],
      people: [
        {
          person: "A1",
          room: OUTSIDE,
          zone: undefined,
          since: minute(19),
          wearing: [],
          events: WALK.length,
          isContradictory: false,
        },
      ],
      contradictory: [],
      unread: { lines: 0, first: undefined },
      later: 0,
    });
  });

  it("has none either where doors say what is worn", () => {
    const all = { wearing: WORN };
    expect(
      codes([
        passed("passage-in", { from: "donning", door: "in-1", ...all }),
        passed("survey", { door: "in-2", ...all }),
        passed("doffing-1", { door: "out-1", ...all }),
        passed("doffing-2", { door: "out-2", wearing: ["cap", "mask"] }),
        passed("duty", { door: "out-3", wearing: [] }),
      ]),
    ).toEqual([]);
  });

  it("has nothing to say without a line", () => {
    expect(check([])).toMatchObject({ lines: 0, findings: [], people: [] });
  });
});

describe("checkCrossings: ways", () => {
  const inside = passed("survey", { from: "passage-in", wearing: WORN });

  it("finds a zone that is skipped, a wrong direction and a way that there is not", () => {
    expect(codes([passed("survey", { from: "duty", wearing: WORN })])).toEqual(["1 zone-skipped"]);
    expect(codes([inside, passed("passage-in")])).toEqual(["2 wrong-direction"]);
    expect(codes([inside, passed("doffing-2")])).toEqual(["2 no-door"]);
    expect(codes([passed("donning", { from: OUTSIDE })])).toEqual(["1 no-door"]);
  });

  it("holds each door to its own direction where the door is named", () => {
    const layout = {
      ...portThreeZonesExample,
      doors: [
        ...portThreeZonesExample.doors,
        { id: "back", from: "survey", to: "passage-in", ways: "one-way" } as const,
      ],
    };
    const found = (door: string) =>
      checkCrossings(layout, threeZones2020, log([passed("survey", { from: "passage-in", door, wearing: WORN })]));
    expect(found("in-2").findings).toEqual([]);
    expect(found("back").findings).toMatchObject([{ code: "wrong-direction", from: "passage-in", room: "survey" }]);
  });

  it("takes the other side of a door for where somebody came from", () => {
    expect(codes([passed("survey", { door: "in-2", wearing: WORN })])).toEqual([]);
    expect(codes([passed("duty", { from: OUTSIDE }), passed("survey", { door: "in-2", wearing: WORN })])).toEqual([
      "2 not-where-recorded",
    ]);
  });

  it("finds rooms and doors that are not there, and goes on from what is said next", () => {
    expect(codes([passed("cellar", { from: "duty" }), passed("duty", { from: "donning" })])).toEqual([
      "1 unknown-room",
    ]);
    expect(codes([passed("duty", { from: "cellar" })])).toEqual(["1 unknown-room"]);
    expect(codes([passed("donning", { from: "duty", door: "in-1" })])).toEqual(["1 unknown-door"]);
    expect(codes([passed("donning", { from: "duty", door: "hatch" })])).toEqual(["1 unknown-door"]);
    expect(codes([{ event: "donned", equipment: ["mask"], room: "cellar" }])).toEqual(["1 unknown-room"]);
  });

  it("finds somebody who is not where the log last had them, and believes the later line", () => {
    const found = check(
      log([passed("duty", { from: OUTSIDE }), passed("sampling", { from: "survey", wearing: WORN })]),
    );
    expect(found.findings).toMatchObject([{ code: "not-where-recorded", from: "survey", room: "sampling", event: 2 }]);
    expect(found).toMatchObject({ contradictory: ["A1"], people: [{ room: "sampling", isContradictory: true }] });
    expect(codes([passed("duty", { from: OUTSIDE }), { ...donned("mask"), room: "donning" }])).toEqual([
      "2 not-where-recorded",
    ]);
  });
});

describe("checkCrossings: equipment", () => {
  it("finds what is missing in the zone that is entered (Shanghai Pudong, April 2020: 防护不到位进入污染区)", () => {
    const found = check(log([passed("survey", { from: "passage-in", wearing: ["mask", "gloves"] })]));
    expect(found.findings).toMatchObject([
      { code: "equipment-missing", zone: "contaminated", equipment: ["suit", "goggles"] },
    ]);
  });

  it("tells what nobody recorded from what was not worn", () => {
    const found = check(log([passed("survey", { from: "passage-in" })]));
    expect(found.findings).toMatchObject([
      { code: "equipment-not-recorded", equipment: ["mask", "suit", "goggles", "gloves"] },
    ]);
    expect(codes([passed("donning", { from: "duty" }), donned("mask"), passed("passage-in")])).toEqual([]);
  });

  it("finds a mask pulled down in the survey area (Shanghai Pudong, April 2020: 流调区拉下口罩透气)", () => {
    const events = [passed("survey", { from: "passage-in", wearing: WORN }), { event: "lowered", equipment: ["mask"] }];
    expect(check(log(events as Said[])).findings).toMatchObject([
      { code: "lowered-where-needed", event: 2, room: "survey", zone: "contaminated", equipment: ["mask"] },
    ]);
  });

  it("takes a mask under the chin for none on entering, until it is put right", () => {
    const down: Said = { event: "lowered", equipment: ["mask"] };
    const up: Said = { event: "raised", equipment: ["mask"] };
    const start = [passed("donning", { from: "duty" }), donned("mask"), down];
    expect(codes([...start, passed("passage-in")])).toEqual(["4 equipment-missing"]);
    expect(codes([...start, up, passed("passage-in")])).toEqual([]);
    expect(codes([passed("donning", { from: "duty", wearing: [] }), down, up])).toEqual(["2 not-worn", "3 not-worn"]);
    expect(codes([{ ...down, room: "donning" }, passed("passage-in")])).toEqual(["2 equipment-missing"]);
  });

  it("finds equipment that comes off where it is needed, by its event or by what the next door saw", () => {
    const inside = passed("survey", { from: "passage-in", wearing: WORN });
    expect(codes([inside, doffed("gloves")])).toEqual(["2 bare-where-needed"]);
    const without = WORN.filter((item) => item !== "gloves");
    expect(codes([inside, passed("doffing-1", { wearing: without })])).toEqual(["2 bare-where-needed"]);
    expect(codes([inside, passed("survey", { from: "survey", wearing: without })])).toEqual(["2 bare-where-needed"]);
  });

  it("finds somebody who is first seen without what is needed there, and does not find it again", () => {
    const bare = passed("sampling", { from: "survey", wearing: [] });
    expect(codes([bare, passed("survey", { wearing: [] })])).toEqual(["1 bare-where-needed"]);
    expect(codes([passed("doffing-2", { from: "doffing-1", wearing: [] })])).toEqual(["1 equipment-missing"]);
  });

  it("finds used equipment in a clean zone and outside, and unused equipment there is none", () => {
    const worn = (from: string, to: string) => codes([passed(to, { from, wearing: ["mask"] })]);
    expect(worn("doffing-2", "duty")).toEqual(["1 used-equipment-brought"]);
    expect(worn("duty", OUTSIDE)).toEqual([]);
    const turnedBack = [
      passed("passage-in", { from: "donning", wearing: ["mask"] }),
      passed("donning", { wearing: ["mask"] }),
    ];
    expect(codes(turnedBack)).toEqual(["2 wrong-direction", "2 used-equipment-brought"]);
  });

  it("finds used equipment that comes off, and equipment that goes on, in the wrong room", () => {
    expect(codes([passed("duty", { from: OUTSIDE }), donned("mask")])).toEqual(["2 donned-elsewhere"]);
    const late = [passed("survey", { from: "passage-in", wearing: WORN.slice(1) }), donned("cap")];
    expect(codes(late)).toEqual(["2 donned-elsewhere", "2 donned-out-of-order"]);
    const carried = [passed("duty", { from: "doffing-2", wearing: ["cap"] }), doffed("cap")];
    expect(codes(carried)).toEqual(["1 used-equipment-brought", "2 doffed-elsewhere"]);
    expect(codes([passed("donning", { from: "duty" }), donned("cap"), doffed("cap")])).toEqual([]);
  });

  it("finds wrong orders, with what should have waited", () => {
    const found = (events: readonly Said[]) =>
      check(log([{ ...(events[0] as Said), room: "donning" }, ...events.slice(1)])).findings;
    expect(found([donned("goggles"), donned("suit"), donned("mask")])).toMatchObject([
      { code: "donned-out-of-order", event: 2, equipment: ["suit", "goggles"] },
      { code: "donned-out-of-order", event: 3, equipment: ["mask", "suit", "goggles"] },
    ]);
    const off = check(log([passed("doffing-1", { from: "survey", wearing: WORN }), doffed("mask"), doffed("suit")]));
    expect(off.findings.map(({ code, equipment }) => [code, ...equipment])).toEqual([
      ["doffed-out-of-order", "mask", "suit", "goggles", "gloves", "shoe-covers"],
      ["doffed-out-of-order", "suit", "goggles", "gloves"],
    ]);
    expect(codes([{ ...donned("suit", "mask", "gloves"), room: "donning" }])).toEqual([]);
  });

  it("looks at no order without rules", () => {
    const events = [{ ...donned("goggles"), room: "donning" }, donned("suit"), donned("mask")];
    expect(codes(events, {})).toEqual([]);
  });

  it("finds what the log cannot have right: put on twice, taken off twice, and equipment nobody knows", () => {
    const start = passed("donning", { from: "duty", wearing: [] });
    expect(codes([start, donned("mask"), { event: "donned", equipment: ["mask", "cap"] }])).toEqual(["3 already-worn"]);
    expect(codes([start, doffed("mask")])).toEqual(["2 not-worn"]);
    expect(codes([start, donned("maks")])).toEqual(["2 unknown-equipment"]);
    const [finding] = check(log([start, donned("maks")])).findings;
    expect(JSON.stringify(finding)).not.toContain("maks");
  });
});

describe("checkCrossings: wear time", () => {
  const atHour = (hour: number, event: Said): CrossingEvent =>
    ({ person: "A1", at: minute(hour * 60), ...event }) as CrossingEvent;
  const suit = [
    { ...atHour(0, donned("mask", "suit")), room: "donning" } as CrossingEvent,
    atHour(5, { ...doffed("suit", "mask"), room: "doffing-1" }),
  ];

  it("finds wear beyond its limit when it comes off: 5 hours where 4 are allowed", () => {
    const found = check(suit).findings.filter(({ code }) => code === "worn-too-long");
    expect(found).toMatchObject([
      { event: 2, equipment: ["suit"], minutes: 300, limitMinutes: 240 },
      { event: 2, equipment: ["mask"], minutes: 300, limitMinutes: 240 },
    ]);
  });

  it("takes as many minutes as are allowed for not too long", () => {
    const [on] = suit as [CrossingEvent];
    const off = atHour(4, { ...doffed("suit", "mask"), room: "doffing-1" });
    expect(check([on, off]).findings.map(({ code }) => code)).not.toContain("worn-too-long");
  });

  it("finds it while worn, and warns before", () => {
    const still = (now: number) =>
      check(suit.slice(0, 1), { ...OPTIONS, now: minute(now) }).findings.map(({ code, event }) => `${event} ${code}`);
    expect(still(209)).toEqual([]);
    expect(still(210)).toEqual(["undefined wear-limit-near", "undefined wear-limit-near"]);
    expect(still(240)).toEqual(["undefined wear-limit-near", "undefined wear-limit-near"]);
    expect(still(241)).toEqual(["undefined worn-too-long", "undefined worn-too-long"]);
    expect(check(suit.slice(0, 1)).findings).toEqual([]);
  });

  it("begins anew with what is put on anew, and counts from when it was first seen", () => {
    const changed = [
      ...suit.slice(0, 1),
      atHour(3, doffed("suit")),
      atHour(3, donned("suit")),
      atHour(6, doffed("suit")),
    ];
    expect(check(changed).findings.map(({ code }) => code)).not.toContain("worn-too-long");
    const seen = [atHour(0, passed("survey", { from: "passage-in", wearing: WORN })), atHour(5, doffed("suit"))];
    expect(check(seen).findings).toContainEqual(expect.objectContaining({ code: "worn-too-long", minutes: 300 }));
  });

  it("throws where a limit is none", () => {
    const wearLimits = [{ equipment: "suit", minutes: Number.NaN }];
    expect(() => check([], { rules: { wearLimits } })).toThrow(RangeError);
  });
});

describe("checkCrossings: the record", () => {
  it("finds lines out of order and does not follow them, whoever's turn it is", () => {
    const [first, second, third] = log([passed("duty", { from: OUTSIDE }), passed("donning"), passed("duty")]) as [
      CrossingEvent,
      CrossingEvent,
      CrossingEvent,
    ];
    const other = log([passed("duty", { from: OUTSIDE })], "B2", 30);
    const found = check([first, ...other, third, second]);
    expect(found.findings).toMatchObject([{ code: "out-of-order", person: "A1", event: 3 }]);
    expect(found.contradictory).toEqual(["A1"]);
  });

  it("finds a line that stands twice, and follows it once", () => {
    const lines = log([passed("duty", { from: OUTSIDE }), passed("donning"), donned("mask")]);
    const found = check(lines.flatMap((line) => [line, line]));
    expect(found.findings.map(({ code, event }) => `${event} ${code}`)).toEqual([
      "2 recorded-twice",
      "4 recorded-twice",
      "6 recorded-twice",
    ]);
    expect(found.contradictory).toEqual([]);
  });

  it("takes one instant for two things that happened then", () => {
    const at = minute(0);
    const lines = [passed("duty", { from: OUTSIDE }), passed("donning")].map(
      (event) => ({ person: "A1", at, ...event }) as CrossingEvent,
    );
    expect(check(lines).findings).toEqual([]);
  });

  it("names who is not expected, and loses nobody who is", () => {
    const found = check(log(WALK.slice(0, 2)), { ...OPTIONS, people: ["B2"] });
    expect(found.findings).toMatchObject([{ code: "unknown-person", person: "A1", event: 1 }]);
    expect(found.people).toMatchObject([
      { person: "A1", room: "donning", zone: "clean", since: minute(1) },
      { person: "B2", room: undefined, events: 0 },
    ]);
  });

  it("names who is still inside when the work is over, and who cannot be found", () => {
    const over = { ...OPTIONS, isOver: true };
    expect(check(log(WALK.slice(0, 11)), over).findings).toMatchObject([
      { code: "still-inside", event: undefined, room: "sampling", zone: "contaminated" },
    ]);
    expect(check(log(WALK.slice(0, 1)), over).findings).toEqual([]);
    expect(codes([passed("cellar", { from: "duty" })], over)).toEqual([
      "1 unknown-room",
      "undefined whereabouts-unknown",
    ]);
    expect(check([], { ...over, people: ["B2"] }).findings).toEqual([]);
  });

  it("does not know yet what happens after the instant that is asked about", () => {
    const found = check(log(WALK), { ...OPTIONS, now: minute(10) });
    expect(found).toMatchObject({
      later: WALK.length - 11,
      findings: [],
      people: [{ room: "sampling", wearing: expect.anything() }],
    });
  });

  it("never throws at lines that are none, and says how many name nobody", () => {
    const broken = [
      null,
      7,
      {},
      { person: " " },
      { person: "A1" },
      { person: "A1", at: "noon" },
      { person: "A1", at: minute(0) },
    ];
    const found = check([...log(WALK.slice(0, 1), "B2"), ...(broken as unknown as CrossingEvent[])]);
    expect(found.unread).toEqual({ lines: 4, first: 2 });
    expect(found.findings.map(({ code, person }) => `${person} ${code}`)).toEqual([
      "A1 time-not-readable",
      "A1 time-not-readable",
      "A1 unknown-event",
    ]);
    fc.assert(
      fc.property(fc.array(fc.anything()), fc.anything(), fc.anything(), (lines, value, other) => {
        check(lines as CrossingEvent[]);
        const keys = ["event", "to", "from", "door", "wearing", "equipment", "room", "at"];
        const events = ["passed", "donned", "doffed", "lowered", "raised"];
        check(
          keys.flatMap((key) =>
            events.map((event) => ({ person: "A1", at: minute(0), event, to: "duty", door: other, [key]: value })),
          ) as CrossingEvent[],
        );
      }),
    );
  });

  it("throws where the layout is of another scheme", () => {
    expect(() => checkCrossings(portThreeZonesExample, fiveAreasGuangdong2020, [])).toThrow(TypeError);
    expect(() => crossingCheck(portThreeZonesExample, fiveAreasGuangdong2020)).toThrow(TypeError);
  });
});

describe("checkCrossings: the five areas of Guangdong, where people move onward (Southern Daily, 2020-03-05)", () => {
  const kinds = fiveAreasGuangdong2020.kinds.map(({ kind }) => kind);
  const label = { en: "an area", zh: "某区域" };
  const layout: ZoneLayout = {
    id: "terminal",
    scheme: fiveAreasGuangdong2020.edition.id,
    zones: kinds.map((kind) => ({ id: kind, kind, label, needs: [] })),
    rooms: kinds.map((kind) => ({ id: kind, zone: kind, label })),
    doors: kinds.slice(1).map((to, place) => ({ id: to, from: kinds[place] ?? "", to, ways: "one-way" })),
  };
  const found = (...rooms: string[]) =>
    checkCrossings(
      layout,
      fiveAreasGuangdong2020,
      log(rooms.slice(1).map((to, place) => passed(to, place === 0 ? { from: rooms[0] } : {}))),
    ).findings.map(({ code, event }) => `${event} ${code}`);

  it("lets people go on, and finds whoever goes back or leaves an area out", () => {
    expect(found(...kinds)).toEqual([]);
    expect(found("medium-low", "medium-high", "medium-low")).toEqual(["2 wrong-direction"]);
    expect(found("medium-low", "high", "medium-high")).toEqual(["1 zone-skipped", "2 wrong-direction"]);
    expect(found("high", "medium-low")).toEqual(["1 zone-skipped"]);
  });
});

const places = [OUTSIDE, ...portThreeZonesExample.rooms.map(({ id }) => id), "cellar"];
const someEquipment = fc.subarray([...WORN, "maks"]);
const someEvent: fc.Arbitrary<Said> = fc.oneof(
  fc.record(
    {
      event: fc.constant("passed" as const),
      to: fc.constantFrom(...places),
      from: fc.constantFrom(...places),
      wearing: someEquipment,
    },
    { requiredKeys: ["event", "to"] },
  ),
  fc.record(
    {
      event: fc.constantFrom("donned" as const, "doffed" as const, "lowered" as const, "raised" as const),
      equipment: someEquipment,
      room: fc.constantFrom(...places),
    },
    { requiredKeys: ["event", "equipment"] },
  ),
);
const someLog = (person: string): fc.Arbitrary<CrossingEvent[]> =>
  fc.array(fc.tuple(someEvent, fc.nat(200)), { maxLength: 12 }).map((drawn) => {
    let now = 0;
    return drawn.map(([event, minutes]) => {
      now += minutes;
      return { person, at: minute(now), ...event } as CrossingEvent;
    });
  });

describe("checkCrossings: laws", () => {
  it("finds what a check by hand finds, line by line", () => {
    fc.assert(
      fc.property(someLog("A1"), fc.option(fc.nat(3000), { nil: undefined }), fc.boolean(), (events, now, isOver) => {
        const options = { ...OPTIONS, isOver, ...(now === undefined ? {} : { now: minute(now) }) };
        const found = check(events, options);
        const byHand = crossingsByHand(portThreeZonesExample, protectionExample, events, options);
        expect(
          found.findings.map(({ code, event, equipment }) => `${event} ${code} ${[...equipment].sort()}`).sort(),
        ).toEqual(byHand.findings.sort());
        const [person] = found.people;
        expect(person && { room: person.room, wearing: [...person.wearing].sort() }).toEqual(byHand.standing);
      }),
      { numRuns: 1000 },
    );
  });

  it("finds every single wrong step into a walk, and nothing in the walk itself", () => {
    fc.assert(
      fc.property(fc.nat(WALK.length - 1), fc.constantFrom(...places.slice(0, -1)), (place, to) => {
        const room = check(log(WALK.slice(0, place))).people[0]?.room;
        const leads = portThreeZonesExample.doors.some(
          (door) =>
            (door.from === room && door.to === to) ||
            (door.ways === "both-ways" && door.to === room && door.from === to),
        );
        fc.pre(room !== undefined && room !== to && !leads);
        const found = check(log([...WALK.slice(0, place), passed(to)])).findings;
        const isWay = ({ code }: { readonly code: string }) =>
          code === "wrong-direction" || code === "zone-skipped" || code === "no-door";
        expect(found.filter(isWay).map(({ event }) => event)).toEqual([place + 1]);
      }),
    );
  });

  it("finds each step of putting on that is left out, in the first zone that needs it", () => {
    for (const item of ["mask", "suit", "goggles", "gloves"]) {
      const found = check(
        log(WALK.filter((event) => !(event.event === "donned" && (event.equipment as string[])[0] === item))),
      );
      expect(found.findings[0]).toMatchObject({ code: "equipment-not-recorded", equipment: [item] });
    }
  });

  it("finds each piece that is not taken off before the clean zone", () => {
    for (const item of WORN) {
      const kept = WALK.map((event) =>
        event.event === "doffed"
          ? { ...event, equipment: (event.equipment as string[]).filter((each) => each !== item) }
          : event,
      );
      expect(check(log(kept)).findings).toContainEqual(
        expect.objectContaining({ code: "used-equipment-brought", room: "duty", equipment: [item] }),
      );
    }
  });

  it("is the same in whatever order people come, and however the log is cut and merged", () => {
    const logs = fc.tuple(someLog("A1"), someLog("B2"), someLog("C3"));
    fc.assert(
      fc.property(logs, fc.nat(40), (each, cut) => {
        const options = { ...OPTIONS, now: minute(2000), isOver: true, people: ["A1", "C3", "D4"] };
        const whole = check(each.flat(), options);
        expect(check(each.toReversed().flat(), options)).toEqual(whole);
        expect(check(mergeCrossings(...each), options)).toEqual(whole);
        const parts = crossingCheck(portThreeZonesExample, threeZones2020, options);
        parts.read(each.flat().slice(0, cut));
        parts.result();
        parts.read(each.flat().slice(cut));
        expect(parts.result()).toEqual(whole);
        const apart = each.flatMap((one) => check(one, { ...options, people: ["A1", "B2", "C3"] }).findings);
        expect(whole.findings.filter(({ code }) => code !== "unknown-person")).toEqual(apart);
      }),
      { numRuns: 200 },
    );
  });

  it("names as contradictory whoever has a finding about the record, and nobody else", () => {
    fc.assert(
      fc.property(someLog("A1"), someLog("B2"), (one, other) => {
        const found = check([...one, ...other], { ...OPTIONS, isOver: true });
        const named = found.findings.filter(
          ({ code, event }) => CROSSING_CODES[code] === "record" && event !== undefined,
        );
        expect(found.contradictory).toEqual([...new Set(named.map(({ person }) => person))]);
      }),
    );
  });

  it("compares instants and not texts: another offset changes nothing", () => {
    const inShanghai = (at: Instant) =>
      `${new Date(Date.parse(at) + 8 * 3_600_000).toISOString().slice(0, 19)}+08:00` as Instant;
    const lines = log(WALK).map((line) => ({ ...line, at: inShanghai(line.at) }));
    expect(check(lines, { ...OPTIONS, now: minute(600) }).findings).toEqual([]);
  });
});
