import { expect, it } from "vitest";
import { SHIP_SIGNALS, shipSignal } from "../../src/subjects/ship-signals.js";

it("says what a ship's signals mean (Implementing Rules of the Frontier Health and Quarantine Law, old text, Art. 25)", () => {
  const said = Object.keys(SHIP_SIGNALS).map((code) => [code, shipSignal(code)?.shownBy, shipSignal(code)?.meaning]);
  expect(said).toEqual([
    ["flag-Q", "day", "healthy-requests-free-pratique"],
    ["flags-QQ", "day", "infected-or-suspect"],
    ["lights-red-red-red", "night", "healthy-requests-free-pratique"],
    ["lights-red-red-white-red", "night", "infected-or-suspect"],
  ]);
});

it("knows no other", () => {
  for (const code of ["flag-P", "Q", "", "constructor"]) expect(shipSignal(code)).toBeUndefined();
});
