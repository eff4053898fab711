import { expect, it } from "vitest";
import { instant } from "../../src/calendar/instant.js";
import { examine } from "../../src/declaration/examine.js";
import { exitEntryCard5 } from "../../src/declaration/forms/index.js";
import { CUSTOMS_EXPORT_CARRIES, readCustomsDeclaration } from "../../src/exchange/customs-declaration.js";
import { PORT_DAY_CASES } from "../../src/testing/port-day-cases.js";
import { portDayFrom } from "../../src/testing/port-day-from.js";

const { files, truth } = portDayFrom({ seed: 11 });
const cards = files["declarations.ndjson"]
  .trimEnd()
  .split("\n")
  .map((line) => readCustomsDeclaration(JSON.parse(line)) as Readonly<Record<string, unknown>>);
/** These depend on the instant at which the officer accepts, which the card does not hold. */
const OF_TIME = new Set(["expired"]);

it("every kind of case befalls somebody", () => {
  const met = new Set(truth.people.flatMap(({ cases }) => cases));
  expect(Object.keys(PORT_DAY_CASES).filter((name) => !met.has(name))).toEqual([]);
});

it("each person's card holds what is true of it and nothing else", () => {
  for (const { documentNumber, findings, cases } of truth.people) {
    const card = cards.filter((one) => one["documentNumber"] === documentNumber).at(-1);
    expect(card === undefined).toBe(findings === undefined);
    if (card === undefined) continue;
    const asOf = instant(String(card["submittedAt"]));
    const found = examine(exitEntryCard5, card, {
      asOf,
      timeZone: "Asia/Shanghai",
      carries: CUSTOMS_EXPORT_CARRIES,
    }).findings;
    const expected = (findings ?? []).filter((code) => !OF_TIME.has(code));
    expect({ cases, found: found.map(({ code }) => code).sort() }).toEqual({ cases, found: expected.sort() });
  }
});
