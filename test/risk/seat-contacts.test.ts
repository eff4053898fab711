import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { absent } from "../../src/answer.js";
import { seatsCovid2020, seatsMeningococcal2010, seatsTuberculosis2008 } from "../../src/risk/contacts/index.js";
import { type SeatContacts, seatContacts } from "../../src/risk/seat-contacts.js";
import type { SeatRule } from "../../src/risk/seat-rule.js";
import type { PersonOnBoard, SeatedJourney } from "../../src/risk/seated-journey.js";
import { aircraft, train } from "./cabins.js";

const { rules: covid } = seatsCovid2020;
const seated = (id: string, seat?: string, more: object = {}): PersonOnBoard =>
  ({ id, role: "passenger", ...(seat === undefined ? {} : { seat }), ...more }) as PersonOnBoard;
const crew = (id: string, served?: object): PersonOnBoard =>
  ({ id, role: "crew", ...(served === undefined ? {} : { served }) }) as PersonOnBoard;
const aboard = (...people: PersonOnBoard[]): SeatedJourney => ({
  layout: aircraft,
  people: [seated("case", "20C"), ...people],
  cases: ["case"],
});
/** Everybody, by id, in a word. */
const words = ({ contacts, unresolved, none }: SeatContacts) => ({
  ...Object.fromEntries(contacts.map(({ id, grade }) => [id, grade])),
  ...Object.fromEntries(unresolved.map(({ id, why }) => [id, why])),
  ...Object.fromEntries(none.map((id) => [id, "none"])),
});

describe("seatContacts on an aircraft", () => {
  it("has three rows each side, and everybody else as general contacts", () => {
    const found = seatContacts(
      covid.aircraft,
      aboard(seated("a", "17K"), seated("b", "23A"), seated("c", "24C"), seated("d", "1A")),
    );
    expect(words(found)).toEqual({
      a: "close-contact",
      b: "close-contact",
      c: "general-contact",
      d: "general-contact",
    });
    expect(found.contacts[0]?.because).toEqual({ kind: "rows", case: "case", rowsApart: 3, sameBlock: false });
    expect(found.contacts[2]?.because).toEqual({ kind: "elsewhere" });
  });

  it("never drops a person whose seat cannot be found, and says what they are in any case", () => {
    const found = seatContacts(
      covid.aircraft,
      aboard(
        seated("none"),
        seated("unknown", undefined, { seat: absent("asked-unknown") }),
        seated("blank", " "),
        seated("thirteen", "13A"),
      ),
    );
    expect(words(found)).toEqual({
      none: "seat-unknown",
      unknown: "seat-unknown",
      blank: "seat-unknown",
      thirteen: "seat-not-in-cabin",
    });
    expect(new Set(found.unresolved.map(({ atLeast }) => atLeast))).toEqual(new Set(["general-contact"]));
  });

  it("seats a lap infant with its adult", () => {
    const found = seatContacts(
      covid.aircraft,
      aboard(
        seated("adult", "21A"),
        seated("infant", undefined, { inLapOf: "adult" }),
        seated("own", undefined, { inLapOf: "case" }),
        seated("lost", undefined, { inLapOf: "nobody" }),
        seated("circular", undefined, { inLapOf: "infant" }),
      ),
    );
    expect(words(found)).toMatchObject({
      infant: "close-contact",
      own: "close-contact",
      lost: "adult-unknown",
      circular: "adult-unknown",
    });
    expect(found.contacts.find(({ id }) => id === "own")).toEqual({
      id: "own",
      grade: "close-contact",
      because: { kind: "rows", case: "case", rowsApart: 0, sameBlock: true },
      inLapOf: "case",
    });
  });

  it("takes in the crew who served there", () => {
    const rows = (first: number, last: number) => [{ section: "economy", rows: { first, last } }];
    const found = seatContacts(
      covid.aircraft,
      aboard(
        crew("near", rows(21, 30)),
        crew("far", rows(26, 30)),
        crew("pilot", []),
        crew("unasked"),
        crew("odd", [{ section: "galley" }]),
      ),
    );
    expect(words(found)).toEqual({
      near: "close-contact",
      far: "general-contact",
      pilot: "general-contact",
      unasked: "service-unknown",
      odd: "service-unknown",
    });
    expect(found.contacts[0]?.because).toEqual({ kind: "served", case: "case" });
  });

  it("clears nobody while it is not known where a case sat", () => {
    const people = [seated("one", "20C"), seated("two"), seated("a", "20A"), seated("b", "30A")];
    const found = seatContacts(seatsTuberculosis2008.rules.aircraft, {
      layout: aircraft,
      people,
      cases: ["one", "two"],
      hours: 9,
    });
    expect(words(found)).toEqual({ a: "close-contact", b: "case-seat-unresolved" });
    expect(found.cases).toEqual([{ id: "one" }, { id: "two", problem: "seat-unknown" }]);
    const other = seatContacts(covid.aircraft, { layout: aircraft, people, cases: ["nobody"] });
    expect(new Set(Object.values(words(other)))).toEqual(new Set(["case-seat-unresolved", "seat-unknown"]));
  });

  it("takes the nearest of several cases", () => {
    const people = [seated("one", "20C"), seated("two", "22C"), seated("a", "23A")];
    const found = seatContacts(covid.aircraft, { layout: aircraft, people, cases: ["one", "two"] });
    expect(found.contacts[0]?.because).toMatchObject({ case: "two", rowsApart: 1 });
  });

  it("counts every seat of a person who is listed twice, in one entry", () => {
    // A moved passenger, or one on two rows of a codeshare.
    const rows = [
      seated("P1", "29K"),
      seated("P1", "12C"),
      seated("P2", "14A"),
      seated("P3", "30K"),
      seated("P4", "29A"),
      seated("P4", "20A"),
      seated("P5", "20A"),
      seated("P5"),
      seated("P6", "30A"),
      seated("P6"),
    ];
    for (const people of [rows, rows.toReversed()])
      expect(words(seatContacts(covid.aircraft, { layout: aircraft, people, cases: ["P1", "P1"] }))).toEqual({
        P2: "close-contact",
        P3: "close-contact",
        P4: "close-contact",
        P5: "seat-unknown",
        P6: "close-contact",
      });
    const found = seatContacts(covid.aircraft, { layout: aircraft, people: rows, cases: ["P1", "P1"] });
    expect(found.cases).toEqual([{ id: "P1" }]);
    expect(found.contacts.map(({ id }) => id)).toEqual(["P2", "P3", "P4", "P6"]);
    expect(found.contacts[2]?.because).toEqual({ kind: "rows", case: "P1", rowsApart: 0, sameBlock: false });
  });

  it("clears nobody while one of the seats of a case is not known, and seats an infant on both of its adult's", () => {
    const people = [
      seated("case", "20C"),
      seated("case"),
      seated("a", "29A"),
      seated("adult", "29A"),
      seated("infant", undefined, { inLapOf: "adult" }),
      seated("adult", "20A"),
    ];
    const found = seatContacts(covid.aircraft, { layout: aircraft, people, cases: ["case"] });
    expect(words(found)).toEqual({ a: "case-seat-unresolved", adult: "close-contact", infant: "close-contact" });
    expect(found.cases).toEqual([{ id: "case", problem: "seat-unknown" }]);
  });

  it("names the nearest case, over no aisle before over one, and of equally near ones the first", () => {
    const because = (cases: readonly string[], ...people: PersonOnBoard[]) =>
      seatContacts(covid.aircraft, { layout: aircraft, people, cases }).contacts.map((contact) => contact.because);
    const [across, beside] = [seated("across", "20D"), seated("beside", "20B")];
    expect(because(["across", "beside"], across, beside, seated("a", "20C"))).toEqual([
      { kind: "rows", case: "beside", rowsApart: 0, sameBlock: true },
    ]);
    const [front, back] = [seated("front", "12C"), seated("back", "28C")];
    expect(because(["back", "front"], front, back, seated("a", "12B"), seated("a", "28B"))).toEqual([
      { kind: "rows", case: "back", rowsApart: 0, sameBlock: true },
    ]);
  });

  it("goes by the known one of two seats of a person, whichever is listed first", () => {
    const rows = [seated("a", " "), seated("a", "21A")];
    expect(words(seatContacts(covid.aircraft, aboard(...rows)))).toEqual({ a: "close-contact" });
    expect(words(seatContacts(covid.aircraft, aboard(...rows.toReversed())))).toEqual({ a: "close-contact" });
  });

  it("does not know where a case of the crew sat, or one who is not on board", () => {
    const people = [crew("steward", [{ section: "economy" }]), seated("a", "20A")];
    expect(seatContacts(covid.aircraft, { layout: aircraft, people, cases: ["steward", "nobody"] })).toStrictEqual({
      applies: "true",
      contacts: [],
      unresolved: [{ id: "a", why: "case-seat-unresolved", atLeast: "general-contact" }],
      none: [],
      cases: [
        { id: "steward", problem: "seat-unknown" },
        { id: "nobody", problem: "seat-unknown" },
      ],
    });
  });

  it("asks where a case sat for the crew only where those who served are contacts", () => {
    const people = [
      seated("case"),
      seated("a", "30A"),
      crew("b", [{ section: "economy", rows: { first: 20, last: 21 } }]),
      seated("c", "30K"),
      crew("c", []),
    ];
    const journey = { layout: aircraft, people, cases: ["case"], hours: 10 };
    const open = "case-seat-unresolved";
    expect(words(seatContacts(covid.aircraft, journey))).toEqual({ a: open, b: open, c: open });
    expect(words(seatContacts(seatsMeningococcal2010.rules.aircraft, journey))).toEqual({
      a: open,
      b: "none",
      c: open,
    });
  });

  it("takes crew who served one of the seats of a case", () => {
    const people = [
      seated("case", "12C"),
      seated("case", "28C"),
      crew("near", [{ section: "economy", rows: { first: 27, last: 29 } }]),
      crew("far", [{ section: "economy", rows: { first: 19, last: 21 } }]),
    ];
    expect(words(seatContacts(covid.aircraft, { layout: aircraft, people, cases: ["case"] }))).toEqual({
      near: "close-contact",
      far: "general-contact",
    });
  });

  it("takes whoever is listed as a passenger and as crew for both", () => {
    const rows = [seated("a", "30A"), crew("a", [{ section: "economy", rows: { first: 20, last: 21 } }])];
    for (const people of [rows, rows.toReversed()])
      expect(words(seatContacts(covid.aircraft, aboard(...people)))).toEqual({ a: "close-contact" });
  });

  it("without a case makes nobody a contact", () => {
    expect(words(seatContacts(covid.aircraft, { ...aboard(seated("a")), cases: [] }))).toEqual({
      case: "none",
      a: "none",
    });
  });
});

describe("a shortest journey", () => {
  const rule = seatsTuberculosis2008.rules.aircraft;
  const lasted = (hours?: unknown) =>
    seatContacts(rule, {
      ...aboard(seated("a", "20A"), seated("b", "30A")),
      ...(hours === undefined ? {} : { hours }),
    } as SeatedJourney);

  it("counts from its hours on", () => {
    expect(words(lasted(8))).toEqual({ a: "close-contact", b: "none" });
    expect(words(lasted(7.9))).toEqual({ a: "none", b: "none" });
    expect([lasted(8).applies, lasted(7.9).applies]).toEqual(["true", "false"]);
  });

  it("leaves open what its length would decide, and nothing else", () => {
    for (const hours of [undefined, absent("asked-unknown"), Number.NaN])
      expect(lasted(hours)).toMatchObject({
        applies: "undecided",
        contacts: [],
        unresolved: [{ id: "a", why: "hours-unknown", atLeast: "none" }],
        none: ["b"],
      });
  });

  it("of the seats beside makes no contact of the crew, or over the aisle", () => {
    const found = seatContacts(seatsMeningococcal2010.rules.aircraft, {
      ...aboard(seated("b", "20B"), seated("d", "20D"), seated("front", "19C"), crew("unasked")),
      hours: 10,
    });
    expect(words(found)).toEqual({ b: "close-contact", d: "none", front: "none", unasked: "none" });
  });
});

describe("seatContacts on land and at sea", () => {
  const onTrain = (rule: SeatRule, first: PersonOnBoard, ...people: PersonOnBoard[]) =>
    words(seatContacts(rule, { layout: train, people: [first, ...people], cases: ["case"] }));

  it("takes the whole of a sealed carriage, for which the carriage is enough", () => {
    expect(
      onTrain(
        covid["sealed-carriage"],
        seated("case", undefined, { section: "02" }),
        seated("a", "17F", { section: "02" }),
        seated("b", "1A", { section: "01" }),
        seated("c", undefined, { section: "02" }),
        seated("d", "1A"),
        crew("e", [{ section: "02" }]),
      ),
    ).toEqual({
      a: "close-contact",
      b: "general-contact",
      c: "close-contact",
      d: "section-not-named",
      e: "close-contact",
    });
  });

  it("of a section asks the crew for nothing but the sections they served", () => {
    const people = [
      seated("case", "5A", { section: "02" }),
      seated("a", "6D", { section: "02" }),
      crew("both", [{ section: "01" }, { section: "02" }]),
      crew("other", [{ section: "01" }]),
    ];
    const found = seatContacts(covid["sealed-carriage"], { layout: train, people, cases: ["case"] });
    expect(found.contacts).toStrictEqual([
      { id: "a", grade: "close-contact", because: { kind: "section", case: "case" } },
      { id: "both", grade: "close-contact", because: { kind: "served", case: "case" } },
      { id: "other", grade: "general-contact", because: { kind: "elsewhere" } },
    ]);
    // Found by the seat alone, the section counts and not the rows.
    const seatOnly = aboard(crew("ahead", [{ section: "economy", rows: { first: 11, last: 12 } }]));
    expect(words(seatContacts(covid["sealed-carriage"], seatOnly))).toEqual({ ahead: "close-contact" });
  });

  it("takes the compartment of a sleeper, or the cabin of a ferry", () => {
    for (const rule of [covid["soft-sleeper"], covid["ship-cabin"]])
      expect(
        onTrain(
          rule,
          seated("case", "1", { section: "03" }),
          seated("a", "4", { section: "03" }),
          seated("b", "5", { section: "03" }),
        ),
      ).toEqual({ a: "close-contact", b: "general-contact" });
  });

  it("takes the bays beside in an open carriage, and three rows of a ventilated coach", () => {
    expect(
      onTrain(
        covid["open-carriage"],
        seated("case", "17A", { section: "01" }),
        seated("a", "16F", { section: "01" }),
        seated("b", "1A", { section: "02" }),
      ),
    ).toEqual({ a: "close-contact", b: "general-contact" });
    expect(
      onTrain(
        covid["ventilated-coach"],
        seated("case", "5A", { section: "01" }),
        seated("a", "8F", { section: "01" }),
        seated("b", "9A", { section: "01" }),
      ),
    ).toEqual({ a: "close-contact", b: "general-contact" });
  });

  it("takes everybody on a sealed coach, wherever they sat", () => {
    expect(onTrain(covid["sealed-coach"], seated("case"), seated("a"), seated("b", "99Z"), crew("driver"))).toEqual({
      a: "close-contact",
      b: "close-contact",
      driver: "close-contact",
    });
    const people = [seated("case"), seated("a"), crew("driver")];
    expect(seatContacts(covid["sealed-coach"], { layout: train, people, cases: ["case"] })).toStrictEqual({
      applies: "true",
      contacts: ["a", "driver"].map((id) => ({
        id,
        grade: "close-contact",
        because: { kind: "conveyance", case: "case" },
      })),
      unresolved: [],
      none: [],
      cases: [{ id: "case" }],
    });
  });
});

describe("laws", () => {
  const seats = fc.option(
    fc
      .tuple(fc.integer({ min: 1, max: 32 }), fc.constantFrom(..."ABCDEFGHJK"))
      .map(([row, letter]) => `${row}${letter}`),
    { nil: undefined },
  );
  const people = fc
    .array(seats, { minLength: 1, maxLength: 12 })
    .map((all) => all.map((seat, index) => seated(`P${index}`, seat)));
  const ruled = (
    rowsEachSide: number,
    across: "whole-row" | "block" | "beside",
    countMissingRows: boolean,
  ): SeatRule => ({
    ...covid.aircraft,
    others: "none",
    reach: { kind: "rows", rowsEachSide, across, countMissingRows, throughBulkheads: true },
  });
  const settings = fc.record({
    rows: fc.integer({ min: 0, max: 6 }),
    across: fc.constantFrom("whole-row" as const, "block" as const, "beside" as const),
    counted: fc.boolean(),
  });

  it("everybody but the cases is in exactly one list, whatever is drawn", () => {
    fc.assert(
      fc.property(people, settings, (all, { rows, across, counted }) => {
        const found = seatContacts(ruled(rows, across, counted), { layout: aircraft, people: all, cases: ["P0"] });
        const listed = [...found.contacts.map(({ id }) => id), ...found.unresolved.map(({ id }) => id), ...found.none];
        expect(listed.sort()).toEqual(
          all
            .slice(1)
            .map(({ id }) => id)
            .sort(),
        );
      }),
    );
  });

  const listedTwice = fc
    .array(
      fc.record({ of: fc.integer({ min: 0, max: 4 }), seat: seats, lap: fc.option(fc.integer({ max: 4, min: 0 })) }),
      {
        minLength: 1,
        maxLength: 10,
      },
    )
    .map((all) => all.map(({ of, seat, lap }) => seated(`P${of}`, seat, lap === null ? {} : { inLapOf: `P${lap}` })));
  /** What is found, whatever the order of its lists. */
  const told = ({ contacts, unresolved, none, cases }: SeatContacts) =>
    [contacts, unresolved, none, cases].map((list) => list.map((one) => JSON.stringify(one)).sort());

  it("the order in which people are listed, once or twice, changes nothing for any of them", () => {
    const anyOrder = listedTwice.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
    );
    fc.assert(
      fc.property(anyOrder, settings, fc.boolean(), ([all, other], { rows, across, counted }, isSection) => {
        const reach = isSection
          ? { ...covid.aircraft, reach: { kind: "section" as const } }
          : ruled(rows, across, counted);
        const found = (list: readonly PersonOnBoard[]) =>
          seatContacts(reach, { layout: aircraft, people: list, cases: ["P0", "P1"] });
        expect(told(found(other))).toEqual(told(found(all)));
      }),
    );
  });

  it("everybody who is listed, once or twice, is in exactly one list, once", () => {
    fc.assert(
      fc.property(listedTwice, settings, (all, { rows, across, counted }) => {
        const found = seatContacts(ruled(rows, across, counted), { layout: aircraft, people: all, cases: ["P0"] });
        const listed = [...found.contacts, ...found.unresolved].map(({ id }) => id).concat(found.none);
        const people = new Set(all.map(({ id }) => id));
        people.delete("P0");
        expect(listed.sort()).toEqual([...people].sort());
      }),
    );
  });

  it("a further seat of a person never makes them less of a contact", () => {
    fc.assert(
      fc.property(people, seats, settings, (all, seat, { rows, across, counted }) => {
        const close = (list: readonly PersonOnBoard[]) =>
          seatContacts(ruled(rows, across, counted), { layout: aircraft, people: list, cases: ["P0"] }).contacts.map(
            ({ id }) => id,
          );
        for (const { id } of all)
          if (id !== "P0") expect(close([seated(id, seat), ...all])).toEqual(expect.arrayContaining(close(all)));
      }),
    );
  });

  it("more rows, or a wider reach across, never lose a contact", () => {
    const contacts = (rule: SeatRule, all: readonly PersonOnBoard[]) =>
      seatContacts(rule, { layout: aircraft, people: all, cases: ["P0"] }).contacts.map(({ id }) => id);
    fc.assert(
      fc.property(people, settings, (all, { rows, across, counted }) => {
        const narrow = contacts(ruled(rows, across, counted), all);
        expect(contacts(ruled(rows + 1, across, counted), all)).toEqual(expect.arrayContaining(narrow));
        expect(contacts(ruled(rows, "whole-row", counted), all)).toEqual(expect.arrayContaining(narrow));
      }),
    );
  });
});
