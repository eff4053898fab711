import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nearKeys, numberNearMiss } from "../../src/screening/near-miss-keys.js";

describe("numberNearMiss", () => {
  it.each([
    ["E12345678", "E12345678", undefined],
    ["E12345678", "e 1234-5678", "written-differently"],
    ["E12345678", "Ｅ１２３４５６７８", "written-differently"],
    ["E10345678", "E1O345678", "look-alike-characters"],
    ["E10345678", "EIO345678", "look-alike-characters"],
    ["E12345678", "E12345679", "character-substituted"],
    ["E12345678", "F12345678", "character-substituted"],
    ["E12345678", "E1234567", "character-missing"],
    ["E12345678", "12345678", "character-missing"],
    ["E12345678", "E123345678", "character-missing"],
    ["E12345678", "E12354678", "characters-transposed"],
    ["E12345678", "1E2345678", "characters-transposed"],
    ["E12345678", "E12345687", "characters-transposed"],
    ["E12345678", "E12354679", undefined],
    ["E12345678", "E32145678", undefined],
    ["E12345678", "E123456", undefined],
    ["E1234", "E1235", "character-substituted"],
    ["E123", "E1235", "character-missing"],
    ["E123", "E124", undefined],
    ["P0", "PO", "look-alike-characters"],
    ["", " ", undefined],
    ["", "E", undefined],
  ])("%s and %s", (one, other, reason) => {
    expect(numberNearMiss(one, other)).toBe(reason);
    expect(numberNearMiss(other, one)).toBe(reason);
  });
});

describe("nearKeys", () => {
  const anyNumber = fc.string({ unit: fc.constantFrom("0", "O", "1", "I", "A", "9"), maxLength: 9 });

  it("has a key in common for any two numbers that are near", () => {
    const anyTwo = fc.oneof(
      fc.tuple(anyNumber, anyNumber),
      fc.tuple(anyNumber, fc.nat(9), fc.constantFrom("", "0", "7", "AB")).map(([number, place, more]) => {
        const changed = number.slice(0, place) + more + number.slice(place + 1);
        return [number, changed] as [string, string];
      }),
    );
    let near = 0;
    fc.assert(
      fc.property(anyTwo, ([one, other]) => {
        if (numberNearMiss(one, other) === undefined) return;
        near++;
        const keys = nearKeys(one);
        expect([...nearKeys(other)].some((key) => keys.has(key))).toBe(true);
      }),
      { numRuns: 2000 },
    );
    expect(near).toBeGreaterThan(100);
  });

  it("compares numbers of up to 64 characters letter by letter, and longer ones as a whole", () => {
    const long = "A".repeat(63);
    expect(numberNearMiss(`${long}B`, `${long}C`)).toBe("character-substituted");
    expect(numberNearMiss(`${long}BC`, `${long}BD`)).toBe(undefined);
    expect(numberNearMiss(`${long}B`, `${long}BD`)).toBe(undefined);
    expect(numberNearMiss(`${long}B0`, `${long}BO`)).toBe("look-alike-characters");
    expect(numberNearMiss(`${long}BC`, `${long}-BC`)).toBe("written-differently");
    expect(nearKeys(`${long}BC`).size).toBe(2);
    expect(nearKeys("0".repeat(100_000)).size).toBe(2);
  });

  it("has at most as many keys as the number has characters, and two", () => {
    fc.assert(
      fc.property(anyNumber, (number) => {
        expect(nearKeys(number).size).toBeLessThanOrEqual(number.length + 2);
      }),
    );
  });
});
