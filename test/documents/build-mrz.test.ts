import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, calendarDate, dateOfDayNumber } from "../../src/calendar/calendar-date.js";
import { buildMrz, MRZ_CONTENTS_CODES, type MrzContents } from "../../src/documents/build-mrz.js";
import { MRZ_SEXES, type MrzFields, NO_MRZ_FIELDS } from "../../src/documents/mrz-fields.js";
import { MRZ_FORMATS, MRZ_LAYOUTS, type MrzFormat } from "../../src/documents/mrz-formats.js";
import { MRZ_STATES } from "../../src/documents/mrz-states.js";
import { readMrz } from "../../src/documents/read-mrz.js";
import { anyText } from "./any-text.js";
import { readOn, SPECIMENS, type Specimen } from "./mrz-specimens.js";

const specimens: readonly Specimen[] = Object.values(SPECIMENS);
const LETTERS = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
const words = (alphabet: readonly string[], longest: number) =>
  fc
    .array(fc.array(fc.constantFrom(...alphabet), { minLength: 1, maxLength: longest }), { minLength: 1, maxLength: 3 })
    .map((all) => all.map((one) => one.join("")).join(" "));
const text = (longest: number) => words([...LETTERS, ..."0123456789"], longest);
const optional = <Value>(any: fc.Arbitrary<Value>) => fc.option(any, { nil: undefined });
const anyState = fc.constantFrom("CHN", "HKG", "USA", ...Object.keys(MRZ_STATES));
const today = calendarDate("2026-01-15");
const anyBirthDate = fc
  .tuple(fc.nat(36_000), fc.constantFrom(10, 7, 4))
  .map(([daysBefore, known]) => addDays(today, -daysBefore).slice(0, known));

/** Contents that fit some format, most of the time; those that do not are as good for the law. */
const anyContents: fc.Arbitrary<{ readonly format: MrzFormat; readonly contents: MrzContents }> = fc
  .constantFrom(...MRZ_FORMATS)
  .chain((format) => {
    const { documents, hasLongNumbers, personalNumber, optionalData, secondOptionalData } = MRZ_LAYOUTS[format];
    return fc
      .record({
        documentCode: fc
          .tuple(fc.constantFrom(...documents), fc.constantFrom("", ...LETTERS, "1"))
          .map((letters) => letters.join("")),
        issuingState: anyState,
        documentNumber: fc.oneof(text(3), fc.stringMatching(hasLongNumbers ? /^[A-Z0-9]{1,16}$/ : /^[A-Z0-9]{1,9}$/)),
        surname: words(LETTERS, 6),
        givenNames: optional(words(LETTERS, 4)),
        nationality: anyState,
        birthDate: optional(anyBirthDate),
        sex: fc.constantFrom(...MRZ_SEXES),
        expiryDate: optional(fc.integer({ min: 3000, max: 38_000 }).map(dateOfDayNumber)),
        personalNumber: personalNumber === undefined ? fc.constant(undefined) : optional(text(4)),
        optionalData: optionalData === undefined ? fc.constant(undefined) : optional(text(2)),
        secondOptionalData: secondOptionalData === undefined ? fc.constant(undefined) : optional(text(3)),
      })
      .map((contents) => ({ format, contents }));
  });

const good: MrzContents = {
  documentCode: "P",
  issuingState: "UTO",
  documentNumber: "L898902C3",
  surname: "ERIKSSON",
  givenNames: "ANNA MARIA",
  nationality: "UTO",
  birthDate: "1974-08-12",
  sex: "female",
  expiryDate: "2012-04-15",
};
function issues(format: MrzFormat, contents: MrzContents): string[] {
  const built = buildMrz(format, contents);
  return built.ok ? [] : built.issues.map(({ code, path }) => `${path.join(".")} ${code}`);
}

describe("buildMrz", () => {
  // The older Belgian card has a sum of its own; the German passport has a filler as check digit of a personal number that
  // is not there, where we write 0.
  const rebuilt = specimens.filter(
    ({ lines }) => lines !== SPECIMENS.olderBelgium.lines && lines !== SPECIMENS.germany.lines,
  );

  it.each(rebuilt)("writes the $format of $source from what was read of it", ({ format, lines }) => {
    expect(buildMrz(format, readOn(lines).fields)).toEqual({ ok: true, value: lines });
  });

  it("writes 0 as check digit of a personal number that is not there", () => {
    const [first, second] = SPECIMENS.germany.lines;
    expect(buildMrz("TD3", readOn(SPECIMENS.germany.lines).fields)).toEqual({
      ok: true,
      value: [first, second.replace("<<4", "<04")],
    });
  });

  it("gives back the fields it was given, and nothing is wrong with what it wrote", () => {
    let count = 0;
    fc.assert(
      fc.property(anyContents, ({ format, contents }) => {
        const built = buildMrz(format, contents);
        if (!built.ok) return;
        count++;
        const read = readMrz(built.value, { referenceDate: today });
        expect(read).toMatchObject({ verdict: "sound", format, normalised: built.value.join("\n") });
        expect(read.fields).toEqual({ ...NO_MRZ_FIELDS, ...contents } as MrzFields);
      }),
    );
    expect(count).toBeGreaterThan(20);
  });

  it("writes nothing but whole lines of the zone's characters, or says why not, and never throws", () => {
    const anyField = optional(fc.oneof(anyText(12), text(5)));
    const anything = fc.record(
      Object.fromEntries(Object.keys(NO_MRZ_FIELDS).map((field) => [field, anyField])),
    ) as fc.Arbitrary<MrzContents>;
    fc.assert(
      fc.property(
        fc.constantFrom(...MRZ_FORMATS),
        fc.oneof(
          anything,
          anyContents.map(({ contents }) => contents),
        ),
        (format, contents) => {
          const built = buildMrz(format, contents);
          const { lines, length } = MRZ_LAYOUTS[format];
          if (built.ok) {
            expect(built.value).toHaveLength(lines);
            for (const line of built.value) expect(line).toMatch(new RegExp(`^[A-Z0-9<]{${length}}$`));
          } else expect(built.issues.every(({ code }) => MRZ_CONTENTS_CODES.includes(code))).toBe(true);
        },
      ),
    );
  });

  it("names every field that is missing", () => {
    expect(issues("TD3", {})).toEqual([
      "documentCode missing",
      "issuingState missing",
      "nationality missing",
      "sex missing",
      "surname missing",
      "documentNumber missing",
    ]);
  });

  it.each<[MrzContents, string]>([
    [{ documentCode: "I" }, "documentCode malformed"],
    [{ documentCode: "P<" }, "documentCode malformed"],
    [{ issuingState: "D<<" }, "issuingState malformed"],
    [{ nationality: "uto" }, "nationality malformed"],
    [{ surname: "Eriksson" }, "surname malformed"],
    [{ surname: "O'CONNOR" }, "surname malformed"],
    [{ givenNames: "ANNA  MARIA" }, "givenNames malformed"],
    [{ givenNames: "A".repeat(30) }, "givenNames too-long"],
    [{ surname: "A".repeat(40), givenNames: undefined }, "surname too-long"],
    [{ documentNumber: "L8989-2C3" }, "documentNumber malformed"],
    [{ documentNumber: "L898902C36" }, "documentNumber too-long"],
    [{ birthDate: "1974-13" }, "birthDate malformed"],
    [{ birthDate: "1974-02-30" }, "birthDate malformed"],
    [{ expiryDate: "2012-04" }, "expiryDate malformed"],
    [{ personalNumber: "A".repeat(15) }, "personalNumber too-long"],
    [{ personalNumber: " A" }, "personalNumber malformed"],
    [{ optionalData: "A" }, "optionalData not-in-format"],
    [{ secondOptionalData: "A" }, "secondOptionalData not-in-format"],
  ])("refuses %j: %s", (change, issue) => {
    expect(issues("TD3", { ...good, ...change })).toEqual([issue]);
  });

  it("lets a long document number go on in the optional data as far as there is room", () => {
    const card = { ...good, documentCode: "I", documentNumber: "D23145890734" };
    expect(buildMrz("TD1", { ...card, optionalData: "AB1" })).toMatchObject({
      value: [expect.stringMatching(/^I<UTOD23145890<7349<AB1<<<<<<<$/), expect.anything(), expect.anything()],
    });
    expect(issues("TD1", { ...card, optionalData: "A".repeat(10) })).toEqual([]);
    expect(issues("TD1", { ...card, optionalData: "A".repeat(11) })).toEqual(["optionalData too-long"]);
    expect(issues("TD1", { ...card, documentNumber: "1".repeat(22) })).toEqual([]);
    expect(issues("TD1", { ...card, documentNumber: "1".repeat(23) })).toEqual(["documentNumber too-long"]);
    expect(issues("TD2", { ...card, documentNumber: "1".repeat(14) })).toEqual([]);
    expect(issues("TD2", { ...card, documentNumber: "1".repeat(15) })).toEqual(["documentNumber too-long"]);
    expect(issues("TD1", { ...card, documentNumber: "D23145 890734" })).toEqual(["documentNumber malformed"]);
  });
});
