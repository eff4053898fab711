import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { absent, isAbsent } from "../../src/answer.js";
import { type AnswerChange, changesBetween } from "../../src/declaration/changes-between.js";
import { examine } from "../../src/declaration/examine.js";
import { exitEntryCard5 } from "../../src/declaration/forms/cn-exit-entry-5.js";
import { anyOptions, damaged, everyKind, formsWithInput, fullCard, fullOfEveryKind, type Input } from "./cards.js";

const card = (input: Input) => examine(exitEntryCard5, input).declaration;
const kinds = (input: Input) => examine(everyKind, input).declaration;
const short = (changes: readonly AnswerChange[]) => changes.map(({ path, change }) => `${path.join(".")} ${change}`);

function between(earlier: Input, later: Input): string[] {
  return short(changesBetween(exitEntryCard5, card({ ...fullCard, ...earlier }), card({ ...fullCard, ...later })));
}
function betweenKinds(earlier: Input, later: Input): string[] {
  return short(
    changesBetween(everyKind, kinds({ ...fullOfEveryKind, ...earlier }), kinds({ ...fullOfEveryKind, ...later })),
  );
}

describe("changesBetween", () => {
  it("gives path, label, what became of it, and both answers", () => {
    expect(changesBetween(exitEntryCard5, card({ seatNumber: "1A" }), card({ seatNumber: "2B" }))).toEqual([
      {
        path: ["seatNumber"],
        label: { en: "Seat number", zh: "座位号" },
        change: "changed",
        before: "1A",
        after: "2B",
      },
    ]);
  });

  it("goes by the form's order, whatever the order of the input", () => {
    const { port, ...others } = fullCard;
    expect(between({}, { testResult: "positive", seatNumber: "2B", name: "SHI Lin" })).toEqual([
      "name changed",
      "seatNumber changed",
      "testResult changed",
    ]);
    expect(short(changesBetween(exitEntryCard5, card(fullCard), card({ ...others, port })))).toEqual([]);
  });

  it.each([
    [{ absent: "asked-unknown" }, "yes", "answered"],
    ["yes", { absent: "asked-declined" }, "withdrawn"],
    ["yes", null, "withdrawn"],
    [null, "no", "answered"],
    ["no", "yes", "changed"],
    [{ absent: "asked-unknown" }, { absent: "asked-declined" }, "changed"],
    [null, { absent: "asked-unknown" }, "changed"],
    ["yes", "yes", undefined],
    [{ absent: "asked-declined" }, { absent: "asked-declined" }, undefined],
  ])("from %j to %j: %s", (before, after, change) => {
    expect(between({ communityCase: before }, { communityCase: after })).toEqual(
      change === undefined ? [] : [`communityCase ${change}`],
    );
  });

  it("finds no change between not asked and not applicable", () => {
    const earlier = card({ commercialConveyance: "no" });
    const later = card({});
    expect(earlier.seatNumber).toEqual(absent("not-applicable"));
    expect(later.seatNumber).toEqual(absent("not-asked"));
    expect(short(changesBetween(exitEntryCard5, earlier, later))).toEqual(["commercialConveyance withdrawn"]);
  });

  it("reads what was taken out where the answers as given are compared", () => {
    const given = (input: Input) => examine(exitEntryCard5, { ...fullCard, tested: "no", ...input });
    const [one, other] = [given({ testResult: "positive" }), given({ testResult: "negative" })];
    expect(short(changesBetween(exitEntryCard5, one.declaration, other.declaration))).toEqual([]);
    expect(short(changesBetween(exitEntryCard5, one.answers, other.answers))).toEqual(["testResult changed"]);
  });

  it("compares options and several answers as sets", () => {
    expect(between({ symptomsListed: ["fever", "other"] }, { symptomsListed: ["other", "fever"] })).toEqual([]);
    expect(between({ symptomsListed: ["fever", "other"] }, { symptomsListed: ["other"] })).toEqual([
      "symptomsListed changed",
    ]);
    expect(between({ symptomsListed: ["other"] }, { symptomsListed: ["fever", "other"] })).toEqual([
      "symptomsListed changed",
    ]);
    expect(betweenKinds({ visited: ["ITA", "FRA"] }, { visited: ["FRA", "ITA"] })).toEqual([]);
  });

  it("takes an instant in another offset for the same", () => {
    expect(between({}, { submittedAt: "2020-03-17T21:40:00Z" })).toEqual([]);
    expect(between({}, { submittedAt: "2020-03-17T21:41:00Z" })).toEqual(["submittedAt changed"]);
  });

  it("compares rows by their place: what is within a row item by item, one more or fewer as a whole", () => {
    const [first, second] = fullCard.travelHistory;
    expect(between({}, { travelHistory: [{ ...first, city: "Rome" }, second] })).toEqual([
      "travelHistory.0.city changed",
    ]);
    expect(between({ travelHistory: [first] }, {})).toEqual(["travelHistory.1 answered"]);
    const [removed] = changesBetween(exitEntryCard5, card(fullCard), card({ ...fullCard, travelHistory: [first] }));
    expect(removed).toEqual({
      path: ["travelHistory", 1],
      label: exitEntryCard5.items.travelHistory.label,
      change: "withdrawn",
      before: second,
      after: absent("not-asked"),
    });
    expect(between({}, { travelHistory: [] })).toEqual(["travelHistory withdrawn"]);
    expect(between({ travelHistory: ["illegible"] }, { travelHistory: [first] })).toEqual(["travelHistory.0 answered"]);
    expect(between({ travelHistory: ["illegible"] }, { travelHistory: ["?"] })).toEqual([]);
  });

  it("goes into groups, in rows too, and into one that was left out", () => {
    const { signs } = fullOfEveryKind.health;
    expect(
      betweenKinds({}, { health: { ...fullOfEveryKind.health, isWell: "yes", signs: { ...signs, listed: [] } } }),
    ).toEqual(["health.isWell changed", "health.signs.listed withdrawn"]);
    const [dose, ...doses] = fullOfEveryKind.health.doses;
    const renamed = [{ ...dose, maker: { isKnown: "yes", name: "Another" } }, ...doses];
    expect(betweenKinds({}, { health: { ...fullOfEveryKind.health, doses: renamed } })).toEqual([
      "health.doses.0.maker.name changed",
    ]);
    expect(betweenKinds({}, { kin: undefined })).toEqual(["kin.name withdrawn", "kin.isHere withdrawn"]);
    expect(betweenKinds({ kin: undefined }, {})).toEqual(["kin.name answered", "kin.isHere answered"]);
    expect(betweenKinds({ kin: undefined }, { kin: { absent: "asked-declined" } })).toEqual([
      "kin.name changed",
      "kin.isHere changed",
      "kin.meets changed",
    ]);
  });

  it("counts an item that an older record lacks as not asked", () => {
    const { seatNumber: _, ...older } = card(fullCard);
    expect(short(changesBetween(exitEntryCard5, older as ReturnType<typeof card>, card(fullCard)))).toEqual([
      "seatNumber answered",
    ]);
  });

  const submissions = fc.constantFrom(...formsWithInput.keys()).chain((which) => {
    const { form, full } = formsWithInput[which] as (typeof formsWithInput)[number];
    const declaration = fc
      .tuple(damaged(full), anyOptions)
      .map(([input, options]) => examine(form, input, options).declaration);
    return fc.tuple(declaration, declaration).map(([a, b]) => ({
      form,
      a,
      b,
      [fc.toStringMethod]: () => `${form.edition.id} ${JSON.stringify([a, b])}`,
    }));
  });

  it("law: a declaration against itself gives nothing, also when it went through JSON", () => {
    fc.assert(
      fc.property(submissions, ({ form, a }) => {
        expect(changesBetween(form, a, a)).toEqual([]);
        expect(changesBetween(form, a, JSON.parse(JSON.stringify(a)))).toEqual([]);
      }),
    );
  });

  it("law: the changes the other way round are the same changes, seen from the other side", () => {
    const opposite = { answered: "withdrawn", withdrawn: "answered", changed: "changed" } as const;
    fc.assert(
      fc.property(submissions, ({ form, a, b }) => {
        const mirrored = changesBetween(form, b, a).map(({ change, before, after, ...rest }) => ({
          ...rest,
          change: opposite[change],
          before: after,
          after: before,
        }));
        expect(changesBetween(form, a, b)).toEqual(mirrored);
      }),
    );
  });

  it("law: what is answered was absent, what is withdrawn is, and what is changed is on both sides or on neither", () => {
    fc.assert(
      fc.property(submissions, ({ form, a, b }) => {
        for (const { change, before, after } of changesBetween(form, a, b)) {
          if (change === "changed") expect(isAbsent(before)).toBe(isAbsent(after));
          else
            expect([isAbsent(before), isAbsent(after)]).toEqual(change === "answered" ? [true, false] : [false, true]);
        }
      }),
    );
  });
});
