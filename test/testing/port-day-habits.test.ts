import { expect, it } from "vitest";
import { readCustomsDeclaration } from "../../src/exchange/customs-declaration.js";
import { drawsOfOne } from "../../src/testing/draws.js";
import { writtenDate, writtenNo, writtenYes } from "../../src/testing/port-day-habits.js";

it("writes a date, a yes and a no in many ways, each of which means the same", () => {
  const ways = new Set<string>();
  for (let index = 0; index < 60; index++) {
    const [birthdate, hasSymtom, hasCIDTes] = [writtenDate, writtenYes, writtenNo].map((write) =>
      (write as (...words: unknown[]) => unknown)(
        ...(write === writtenDate ? ["1990-01-07"] : []),
        drawsOfOne(1, index),
      ),
    );
    ways.add(JSON.stringify(birthdate));
    expect(readCustomsDeclaration({ birthdate, hasSymtom, hasCIDTes })).toEqual({
      ...{ birthDate: "1990-01-07", symptomsAny: "yes", tested: "no" },
    });
  }
  expect(ways.size).toBeGreaterThan(3);
});
