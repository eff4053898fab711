import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { instant } from "../../src/calendar/instant.js";
import { type DuplicateReader, type Duplicates, findDuplicates } from "../../src/declaration/find-duplicates.js";
import { lastSubmissions } from "../../src/declaration/superseded.js";

interface Card {
  readonly number?: string | undefined;
  readonly type?: string | undefined;
  readonly issuer?: string | undefined;
  readonly name?: string | undefined;
  readonly born?: string | undefined;
  readonly flight?: string | undefined;
}
const reader: DuplicateReader<Card> = {
  document: ({ number, type, issuer }) => (number === undefined ? undefined : { number, type, issuer }),
  name: ({ name }) => name,
  birthDate: ({ born }) => born,
  service: ({ flight }) => flight,
};
const li = { number: "G1234", name: "SHI Li", born: "1988-04-12", flight: "CA936" };

/** Each group in short: its places, why, and where. */
function found(...cards: Card[]): string[] {
  return findDuplicates(cards, reader).map(
    ({ submissions, reason, certainty, place }) => `${submissions.join(" ")}: ${reason}, ${certainty}, ${place}`,
  );
}
const SURE = "same-document, same-traveller";
const MAYBE = "same-name-and-birth-date, possible";

describe("findDuplicates", () => {
  it("takes the same document for the same traveller, within one flight and across flights", () => {
    expect(found(li, { ...li, name: "SHI, L." })).toEqual([`0 1: ${SURE}, same-service`]);
    expect(found(li, { ...li, name: "SHI, L.", flight: "EK306" })).toEqual([`0 1: ${SURE}, other-service`]);
  });

  it("takes the same name and birth date on another document for possibly the same, and no more", () => {
    expect(found(li, { ...li, number: "E5678" })).toEqual([`0 1: ${MAYBE}, same-service`]);
    expect(found(li, { ...li, number: "E5678", flight: "EK306" })).toEqual([`0 1: ${MAYBE}, other-service`]);
    expect(found(li, { ...li, number: undefined })).toEqual([`0 1: ${MAYBE}, same-service`]);
  });

  it("does not say twice what the document says", () => {
    expect(found(li, li, li)).toEqual([`0 1 2: ${SURE}, same-service`]);
    expect(found(li, li, { ...li, number: "E5678" })).toEqual([
      `0 1: ${SURE}, same-service`,
      `0 1 2: ${MAYBE}, same-service`,
    ]);
  });

  it("compares names after width, case and spacing", () => {
    expect(found({ name: "SHI Li", born: "1988-04-12" }, { name: " shi  ｌｉ", born: "1988-04-12" })).toHaveLength(1);
    expect(found({ name: "张 三", born: "1988-04-12" }, { name: "张三", born: "1988-04-12" })).toHaveLength(1);
    expect(found({ name: "SHI Li", born: "1988-04-12" }, { name: "SHI Lin", born: "1988-04-12" })).toEqual([]);
    expect(found({ name: "SHI Li", born: "1988-04-12" }, { name: "SHI Li", born: "1988-04-13" })).toEqual([]);
  });

  it("tells documents apart by number, type and issuer", () => {
    const passport = { number: "123 456", type: "passport", issuer: "CHN" };
    expect(found(passport, { number: "123-456", type: "Passport", issuer: "chn" })).toHaveLength(1);
    for (const other of [{ type: "permit" }, { issuer: "FRA" }, { number: "123457" }, { issuer: undefined }])
      expect(found(passport, { ...passport, ...other })).toEqual([]);
  });

  it("takes a blank type or issuer for none", () => {
    expect(found({ number: "G1", type: " ", issuer: "" }, { number: "G1" })).toEqual([`0 1: ${SURE}, unknown-service`]);
  });

  it("tells first what begins first, whatever it is found by", () => {
    const wang = { name: "WANG", born: "1990-01-01", flight: "EK306" };
    expect(found(wang, li, li, wang)).toEqual([`0 3: ${MAYBE}, same-service`, `1 2: ${SURE}, same-service`]);
    expect(found(li, wang, wang, li)).toEqual([`0 3: ${SURE}, same-service`, `1 2: ${MAYBE}, same-service`]);
  });

  it("matches nothing by what is not known, not even with itself", () => {
    expect(found({}, {}, {})).toEqual([]);
    expect(found({ number: " ", name: "", born: "" }, { number: " ", name: "", born: "" })).toEqual([]);
    expect(found({ name: "SHI Li" }, { name: "SHI Li" })).toEqual([]);
    expect(found({ born: "1988-04-12" }, { born: "1988-04-12" })).toEqual([]);
  });

  it("says of the service what is certain", () => {
    const on = (...flights: (string | undefined)[]) =>
      findDuplicates(
        flights.map((flight) => ({ number: "G1", flight })),
        reader,
      )[0]?.place;
    expect(on("CA936", "ca 0936")).toBe("same-service");
    expect(on("CA936", undefined)).toBe("unknown-service");
    expect(on(undefined, undefined)).toBe("unknown-service");
    expect(on("CA936", "CA936", "EK306")).toBe("other-service");
    expect(on("CA936", undefined, "EK306")).toBe("other-service");
  });

  it("keeps a namesake with lastSubmissions, to which the document is the traveller", () => {
    const cards = [
      { ...li, at: instant("2020-03-18T05:00Z") },
      { ...li, at: instant("2020-03-18T06:00Z") },
      { ...li, number: "E5678", at: instant("2020-03-18T07:00Z") },
    ];
    const { counted } = lastSubmissions(cards, { traveller: ({ number }) => number, submittedAt: ({ at }) => at });
    expect(counted).toEqual([cards[1], cards[2]]);
    expect(findDuplicates(counted, reader).map(({ certainty }) => certainty)).toEqual(["possible"]);
  });
});

const some = (...values: string[]) => fc.option(fc.constantFrom(...values), { nil: undefined });
const anyCards = fc.array(
  fc.record({
    number: some("G1", "g 1", "G2", ""),
    type: some("passport"),
    issuer: some("CHN", "FRA"),
    name: some("SHI Li", "shi li", "WANG", " "),
    born: some("1988-04-12", "1988-04-13"),
    flight: some("CA936", "CA0936", "EK306"),
  }),
  { maxLength: 10 },
);

describe("findDuplicates: laws", () => {
  it("says the same of the same submissions in whatever order", () => {
    const said = (cards: readonly Card[], placeOf: (place: number) => number) =>
      findDuplicates(cards, reader)
        .map((group) => JSON.stringify({ ...group, submissions: group.submissions.map(placeOf).sort() }))
        .sort();
    fc.assert(
      fc.property(
        anyCards.chain((cards) =>
          fc.tuple(
            fc.constant(cards),
            fc.shuffledSubarray([...cards.keys()], { minLength: cards.length, maxLength: cards.length }),
          ),
        ),
        ([cards, order]) => {
          const shuffled = order.map((place) => cards[place] as Card);
          expect(said(shuffled, (place) => order[place] as number)).toEqual(said(cards, (place) => place));
        },
      ),
    );
  });

  it("agrees with a comparison of every two of them", () => {
    const plain = (text: string | undefined) => (text ?? "").replaceAll(/[\s-]/g, "").toUpperCase();
    const isSureOf = (one: Card, other: Card) =>
      plain(one.number) !== "" &&
      (["number", "type", "issuer"] as const).every((part) => plain(one[part]) === plain(other[part]));
    const isMaybeOf = (one: Card, other: Card) =>
      (["name", "born"] as const).every((part) => plain(one[part]) !== "" && plain(one[part]) === plain(other[part]));
    fc.assert(
      fc.property(anyCards, (cards) => {
        const groups = findDuplicates(cards, reader);
        const isIn = (reason: Duplicates["reason"], one: number, other: number) =>
          groups.some(
            (group) => group.reason === reason && group.submissions.includes(one) && group.submissions.includes(other),
          );
        for (const [at, one] of cards.entries())
          for (const [place, other] of cards.entries()) {
            if (place <= at) continue;
            expect(isIn("same-document", at, place)).toBe(isSureOf(one, other));
            if (isMaybeOf(one, other) && !isSureOf(one, other))
              expect(isIn("same-name-and-birth-date", at, place)).toBe(true);
            if (isIn("same-name-and-birth-date", at, place)) expect(isMaybeOf(one, other)).toBe(true);
          }
      }),
    );
  });

  it("names the places of a group in order, and the groups by their first", () => {
    fc.assert(
      fc.property(anyCards, (cards) => {
        const groups = findDuplicates(cards, reader);
        const ascending = (places: readonly number[]) => places.toSorted((one, other) => one - other);
        for (const { submissions } of groups) expect(submissions).toEqual(ascending(submissions));
        const firsts = groups.map(({ submissions }) => submissions[0]);
        expect(firsts).toEqual(ascending(firsts));
      }),
    );
  });

  it("looks at each submission once: many of them are no matter", () => {
    let looks = 0;
    const cards = Array.from({ length: 100_000 }, (_, at) => ({
      number: `G${at % 50_000}`,
      name: "SHI Li",
      born: "x",
    }));
    const name = (card: Card) => {
      looks++;
      return card.name;
    };
    const groups = findDuplicates(cards, { ...reader, name });
    expect([looks, groups.length]).toEqual([100_000, 50_001]);
  });
});
