import { expect, it } from "vitest";
import { calendarDate } from "../../../src/calendar/calendar-date.js";
import { inForceOn } from "../../../src/edition/in-force-on.js";
import { specimensEdition8 } from "../../../src/screening/specimen-rules/specimens-edition-8.js";
import { specimensEdition9 } from "../../../src/screening/specimen-rules/specimens-edition-9.js";

const idOn = (date: string) => {
  const found = inForceOn([specimensEdition8, specimensEdition9], calendarDate(date));
  return "edition" in found ? found.edition.edition.id : "none";
};

it("gives double sampling up, until Class B", () => {
  expect([specimensEdition9.negatives, specimensEdition9.reagents]).toEqual([1, 1]);
  expect(["2022-06-28", "2023-01-07", "2023-01-08"].map(idOn)).toEqual([
    "specimens-edition-9",
    "specimens-edition-9",
    "none",
  ]);
});
