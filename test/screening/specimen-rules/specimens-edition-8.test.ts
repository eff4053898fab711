import { expect, it } from "vitest";
import { calendarDate } from "../../../src/calendar/calendar-date.js";
import { inForceOn } from "../../../src/edition/in-force-on.js";
import { specimensEdition8 } from "../../../src/screening/specimen-rules/specimens-edition-8.js";
import { specimensEdition9 } from "../../../src/screening/specimen-rules/specimens-edition-9.js";

const idOn = (date: string) => {
  const found = inForceOn([specimensEdition8, specimensEdition9], calendarDate(date));
  return "edition" in found ? found.edition.edition.id : "none";
};

it("takes two samples and two reagents at release, until edition 9", () => {
  expect([specimensEdition8.negatives, specimensEdition8.reagents]).toEqual([2, 2]);
  expect(["2021-05-13", "2021-05-14", "2022-06-27"].map(idOn)).toEqual([
    "none",
    "specimens-edition-8",
    "specimens-edition-8",
  ]);
});
