import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { epochMilliseconds, type Instant, instant } from "../../src/calendar/instant.js";
import { lastSubmissions } from "../../src/declaration/superseded.js";

interface Card {
  readonly id: number;
  readonly of: string | undefined;
  readonly at: Instant | undefined;
}
const reader = { traveller: (card: Card) => card.of, submittedAt: (card: Card) => card.at };
const card = (id: number, of?: string, at?: string): Card => ({
  id,
  of,
  at: at === undefined ? undefined : instant(at),
});
const idsOf = (cards: readonly Card[]) => cards.map(({ id }) => id);

function counted(...cards: Card[]): number[] {
  return idsOf(lastSubmissions(cards, reader).counted);
}

describe("lastSubmissions", () => {
  it("counts the last of each traveller, by instant and not by place", () => {
    expect(
      counted(
        card(1, "G1", "2020-03-18T06:00Z"),
        card(2, "G1", "2020-03-18T05:00Z"),
        card(3, "G2", "2020-03-18T01:00Z"),
      ),
    ).toEqual([1, 3]);
    expect(counted(card(1, "G1", "2020-03-18T06:00+08:00"), card(2, "G1", "2020-03-17T23:00Z"))).toEqual([2]);
  });

  it("counts of two at one instant the one that stands later", () => {
    expect(counted(card(1, "G1", "2020-03-18T06:00Z"), card(2, "G1", "2020-03-18T14:00+08:00"))).toEqual([2]);
  });

  it("takes a submission without an instant for the earliest", () => {
    expect(counted(card(1, "G1", "2020-03-18T06:00Z"), card(2, "G1"))).toEqual([1]);
    expect(counted(card(1, "G1"), card(2, "G1"))).toEqual([2]);
  });

  it("counts every card of which it cannot be told whose it is", () => {
    expect(counted(card(1), card(2), card(3, "G1"))).toEqual([1, 2, 3]);
  });

  it("says of each superseded one that it is a duplicate, which is only a note", () => {
    const cards = [card(1, "G1", "2020-03-18T05:00Z"), card(2, "G1", "2020-03-18T06:00Z")];
    const { superseded } = lastSubmissions(cards, reader);
    expect(superseded).toEqual([
      {
        submission: cards[0],
        finding: {
          code: "duplicate",
          path: [],
          severity: "note",
          rule: undefined,
          label: undefined,
          expectation: undefined,
          because: [],
        },
      },
    ]);
  });

  it("loses no card, and leaves one for each traveller: none later", () => {
    const anyCards = fc
      .array(
        fc.tuple(
          fc.constantFrom("G1", "G2", "G3", "toString", undefined),
          fc.constantFrom("05:00Z", "06:00Z", "14:00+08:00", undefined),
        ),
        { maxLength: 12 },
      )
      .map((cards) => cards.map(([of, time], id) => card(id, of, time && `2020-03-18T${time}`)));
    fc.assert(
      fc.property(anyCards, (cards) => {
        const { counted, superseded } = lastSubmissions(cards, reader);
        const all = [...counted, ...superseded.map(({ submission }) => submission)];
        expect(idsOf(all).sort((one, other) => one - other)).toEqual(idsOf(cards));
        expect(idsOf(counted)).toEqual(idsOf(counted).toSorted((one, other) => one - other));
        const at = ({ at }: Card) => (at === undefined ? Number.NEGATIVE_INFINITY : epochMilliseconds(at));
        for (const { submission } of superseded) {
          const successors = counted.filter(({ of }) => of === submission.of);
          expect(successors).toHaveLength(1);
          expect(successors.every((one) => at(one) >= at(submission))).toBe(true);
        }
      }),
    );
  });
});
