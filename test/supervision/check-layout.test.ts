import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkLayout, expectScheme, refusesUsed } from "../../src/supervision/check-layout.js";
import { portThreeZonesExample } from "../../src/supervision/layouts/port-three-zones-example.js";
import { fiveAreasGuangdong2020 } from "../../src/supervision/schemes/guangdong-five-areas-2020-03.js";
import { threeZones2020 } from "../../src/supervision/schemes/three-zones-2020-04.js";
import type { ZoneDoor, ZoneLayout } from "../../src/supervision/zone-layout.js";

const SOUND: ZoneLayout = portThreeZonesExample;
const door = (id: string, from: string, to: string, ways: ZoneDoor["ways"] = "one-way"): ZoneDoor => ({
  id,
  from,
  to,
  ways,
});
const faultsOf = (change: Partial<ZoneLayout>) => checkLayout({ ...SOUND, ...change }, threeZones2020);
const codes = (change: Partial<ZoneLayout>) => faultsOf(change).map(({ code }) => code);
const without = (...ids: string[]) => SOUND.doors.filter(({ id }) => !ids.includes(id));
const named = (label: string) => ({ en: label, zh: label });

describe("checkLayout", () => {
  it("has nothing to say of a sound layout", () => {
    expect(checkLayout(SOUND, threeZones2020)).toEqual([]);
  });

  it("finds a contaminated zone that touches a clean one, and what can be carried through", () => {
    expect(faultsOf({ doors: [...SOUND.doors, door("shortcut", "survey", "duty")] })).toMatchObject([
      { code: "zones-touch", doors: ["shortcut"], rooms: ["survey", "duty"] },
      { code: "no-doffing-on-the-way", zones: ["buffer"], rooms: ["passage-in", "survey", "duty"] },
      { code: "no-doffing-on-the-way", zones: ["contaminated"], rooms: ["survey", "duty"] },
    ]);
  });

  it("finds a zone that cannot be left, or entered", () => {
    expect(faultsOf({ doors: without("out-1") })).toMatchObject([
      { code: "cannot-be-entered", zones: ["buffer"], rooms: ["doffing-1", "doffing-2"] },
      { code: "cannot-be-left", zones: ["buffer"], rooms: ["passage-in"] },
      { code: "cannot-be-left", zones: ["contaminated"], rooms: ["survey", "sampling"] },
    ]);
    expect(codes({ doors: without("in-2") })).toContain("cannot-be-entered");
  });

  it("leaves and enters by the cleanest zone where no door leads out", () => {
    expect(codes({ doors: without("entrance") })).toEqual([]);
  });

  it("finds that no doffing room lies between contaminated and clean", () => {
    const rooms = SOUND.rooms.map(({ uses, ...room }) =>
      room.id.startsWith("doffing") ? room : { ...room, ...(uses && { uses }) },
    );
    expect(faultsOf({ rooms })).toMatchObject([
      { code: "no-doffing-on-the-way", zones: ["buffer"] },
      {
        code: "no-doffing-on-the-way",
        zones: ["contaminated"],
        rooms: ["survey", "doffing-1", "doffing-2", "duty"],
      },
    ]);
  });

  it("finds that used equipment can be carried outside", () => {
    expect(faultsOf({ doors: [...SOUND.doors, door("gate", "sampling", "outside")] })).toMatchObject([
      { code: "no-doffing-on-the-way", zones: ["buffer"], rooms: ["passage-in", "survey", "sampling", "outside"] },
      { code: "no-doffing-on-the-way", zones: ["contaminated"], rooms: ["sampling", "outside"] },
    ]);
  });

  it("finds that a zone is reached without a donning room", () => {
    expect(faultsOf({ doors: [...SOUND.doors, door("side", "duty", "passage-in")] })).toMatchObject([
      { code: "no-donning-on-the-way", zones: ["buffer"], rooms: ["duty", "passage-in"] },
      { code: "no-donning-on-the-way", zones: ["contaminated"], rooms: ["duty", "passage-in", "survey"] },
    ]);
  });

  it("finds a one-way door that is used both ways, and doors of one name", () => {
    expect(faultsOf({ doors: [...SOUND.doors, door("in-2", "survey", "passage-in")] })).toMatchObject([
      { code: "one-way-both-ways", doors: ["in-2"], rooms: ["passage-in", "survey"] },
    ]);
    expect(codes({ doors: [...SOUND.doors, door("in-2", "duty", "donning")] })).toEqual(["named-twice"]);
    const bothWays = door("entrance", "outside", "duty", "both-ways");
    expect(codes({ doors: [...SOUND.doors, bothWays] })).toEqual(["named-twice"]);
  });

  it("finds a way in that is the way out, where they are to be separate", () => {
    const doors = [...without("in-2"), door("in-2", "passage-in", "survey", "both-ways")];
    expect(codes({ doors })).toEqual(["same-way-in-and-out"]);
    expect(codes({ doors, separateWays: false })).toEqual([]);
  });

  it("finds doors that lead nowhere, and to rooms that are not there", () => {
    expect(
      faultsOf({ doors: [...SOUND.doors, door("loop", "duty", "duty"), door("hatch", "attic", "cellar")] }),
    ).toMatchObject([
      { code: "unknown-room", doors: ["hatch"], rooms: ["attic", "cellar"] },
      { code: "leads-nowhere", doors: ["loop"] },
    ]);
  });

  it("finds zones and kinds that are not there, and names that stand twice", () => {
    const room = { id: "store", label: named("store"), zone: "grey" };
    expect(faultsOf({ rooms: [...SOUND.rooms, room] })).toMatchObject([
      { code: "unknown-zone", rooms: ["store"], zones: ["grey"] },
    ]);
    const grey = { id: "grey", label: named("grey"), kind: "half-clean", needs: [] };
    expect(faultsOf({ zones: [...SOUND.zones, grey] })).toMatchObject([
      { code: "unknown-kind", zones: ["grey"], kinds: ["half-clean"] },
      { code: "zone-without-rooms", zones: ["grey"] },
    ]);
    const [clean] = SOUND.zones;
    expect(codes({ zones: [...SOUND.zones, clean as (typeof SOUND.zones)[number]] })).toContain("named-twice");
    const outside = { id: "outside", label: named("outside"), zone: "clean" };
    expect(codes({ rooms: [...SOUND.rooms, outside] })).toContain("named-twice");
  });

  it("finds zones that are not divided: no buffer between (April 2020: 清洁区、缓冲区、污染区划分不明确)", () => {
    const found = checkLayout(
      {
        id: "terminal",
        scheme: threeZones2020.edition.id,
        zones: SOUND.zones.filter(({ id }) => id !== "buffer"),
        rooms: SOUND.rooms.filter(({ zone }) => zone !== "buffer"),
        doors: [door("entrance", "outside", "duty", "both-ways"), door("gate", "duty", "survey", "both-ways")],
      },
      threeZones2020,
    );
    expect(found.map(({ code }) => code)).toEqual([
      "kind-missing",
      "zones-touch",
      "cannot-be-entered",
      "cannot-be-entered",
      "cannot-be-left",
      "cannot-be-left",
      "no-donning-on-the-way",
      "no-doffing-on-the-way",
    ]);
  });

  it("finds equipment that has no place in the rules", () => {
    const rules = { donning: [["mask", "suit"], ["goggles"], ["gloves"]], doffing: [["suit"], ["mask"]] };
    expect(checkLayout(SOUND, threeZones2020, rules)).toMatchObject([
      { code: "unknown-equipment", zones: ["contaminated"], equipment: ["goggles", "gloves"] },
    ]);
  });

  it("asks for no donning or doffing room for what is worn in the clean zone itself, such as a mask for everybody", () => {
    const zones = SOUND.zones.map((zone) => (zone.id === "clean" ? { ...zone, needs: ["mask"] } : zone));
    expect(codes({ zones })).toEqual([]);
  });

  it("lacks every kind where there is nothing", () => {
    const empty = { ...SOUND, zones: [], rooms: [], doors: [] };
    expect(checkLayout(empty, threeZones2020).map(({ kinds }) => kinds[0])).toEqual([
      "clean",
      "buffer",
      "contaminated",
    ]);
  });

  it("throws where the layout is of another scheme", () => {
    expect(() => checkLayout(SOUND, fiveAreasGuangdong2020)).toThrow(TypeError);
    expect(() => expectScheme(SOUND, fiveAreasGuangdong2020, "asker")).toThrow("asker: expected the scheme");
  });
});

describe("the five areas of Guangdong: people move onward, and nothing goes back (Southern Daily, 2020-03-05)", () => {
  const kinds = fiveAreasGuangdong2020.kinds.map(({ kind }) => kind);
  const layout: ZoneLayout = {
    id: "terminal",
    scheme: fiveAreasGuangdong2020.edition.id,
    zones: kinds.map((kind) => ({ id: kind, label: named(kind), kind, needs: [] })),
    rooms: kinds.map((kind) => ({ id: `room-${kind}`, label: named(kind), zone: kind })),
    doors: [
      door("entrance", "outside", "room-very-low", "both-ways"),
      ...kinds.slice(1).map((kind, place) => door(`to-${kind}`, `room-${kinds[place]}`, `room-${kind}`)),
      door("ambulance", "room-high", "outside"),
    ],
  };

  it("is sound where every area is left onward", () => {
    expect(checkLayout(layout, fiveAreasGuangdong2020)).toEqual([]);
  });

  it("finds a door back, a door that opens both ways, and a skipped area", () => {
    const found = (one: ZoneDoor) =>
      checkLayout({ ...layout, doors: [...layout.doors, one] }, fiveAreasGuangdong2020).map(({ code }) => code);
    expect(found(door("back", "room-high", "room-medium-high"))).toEqual(["against-the-flow"]);
    expect(found(door("swing", "room-low", "room-medium-low", "both-ways"))).toEqual(["against-the-flow"]);
    expect(found(door("skip", "room-medium-low", "room-high"))).toEqual(["zones-touch"]);
  });

  it("finds that nobody can leave where there is no door onward", () => {
    const doors = layout.doors.filter(({ id }) => id !== "ambulance");
    expect(checkLayout({ ...layout, doors }, fiveAreasGuangdong2020).map(({ code }) => code)).toEqual([
      "cannot-be-left",
      "cannot-be-left",
      "cannot-be-left",
      "cannot-be-left",
    ]);
  });
});

it("refuses used equipment in the cleanest kind, outside, and where a zone says so", () => {
  const [clean, buffer] = SOUND.zones;
  expect([clean, buffer, undefined].map((zone) => refusesUsed(zone, threeZones2020))).toEqual([true, false, true]);
  expect(buffer && refusesUsed({ ...buffer, refusesUsed: true }, threeZones2020)).toBe(true);
});

describe("checkLayout against every way gone by hand", () => {
  const places = ["outside", ...SOUND.rooms.map(({ id }) => id)];
  const someDoors = fc.array(
    fc.record({ from: fc.constantFrom(...places), to: fc.constantFrom(...places), both: fc.boolean() }),
    { maxLength: 14 },
  );

  /** Whether one place can be reached from another, tried way by way until nothing new comes. */
  function reaches(start: string, doors: readonly ZoneDoor[], through: (room: string) => boolean): Set<string> {
    const found = new Set([start]);
    for (let size = 0; size !== found.size; ) {
      size = found.size;
      for (const { from, to, ways } of doors)
        for (const [one, other] of ways === "one-way"
          ? [[from, to]]
          : [
              [from, to],
              [to, from],
            ])
          if (one !== undefined && other !== undefined && found.has(one) && through(other)) found.add(other);
    }
    return found;
  }

  it("finds who cannot come in or out, and what can be carried out", () => {
    fc.assert(
      fc.property(someDoors, (drawn) => {
        const doors = drawn.map(({ from, to, both }, place) =>
          door(`d${place}`, from, to, both ? "both-ways" : "one-way"),
        );
        const found = checkLayout({ ...SOUND, doors, separateWays: false }, threeZones2020);
        const zoneOf = (room: string) => SOUND.rooms.find(({ id }) => id === room)?.zone;
        const isDoffing = (room: string) => room.startsWith("doffing");
        const opensOut = doors.some(({ from, to }) => from !== to && (from === "outside" || to === "outside"));
        const outer = opensOut ? ["outside"] : ["duty", "donning"];
        const rooms = SOUND.rooms.map(({ id }) => id);
        const entered = new Set(outer.flatMap((start) => [...reaches(start, doors, () => true)]));
        const cut = rooms.filter((room) => !entered.has(room));
        const shut = rooms.filter((room) => !outer.some((end) => reaches(room, doors, () => true).has(end)));
        const listed = (code: string) => found.filter((each) => each.code === code).flatMap((each) => each.rooms);
        expect(listed("cannot-be-entered").toSorted()).toEqual(cut.toSorted());
        expect(listed("cannot-be-left").toSorted()).toEqual(shut.toSorted());
        for (const zone of ["buffer", "contaminated"]) {
          const starts = rooms.filter((room) => zoneOf(room) === zone && !isDoffing(room));
          const carried = starts.some((start) =>
            [...reaches(start, doors, (room) => !isDoffing(room))].some(
              (room) => room === "outside" || zoneOf(room) === "clean",
            ),
          );
          const shown = found.find(({ code, zones }) => code === "no-doffing-on-the-way" && zones[0] === zone);
          expect(shown !== undefined).toBe(carried);
          // The way that is shown is one that can be gone.
          for (const [step, to] of (shown?.rooms ?? []).entries()) {
            const from = shown?.rooms[step - 1];
            const leads = doors.some(
              (one) =>
                (one.from === from && one.to === to) ||
                (one.ways === "both-ways" && one.to === from && one.from === to),
            );
            expect(step === 0 || leads).toBe(true);
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});
