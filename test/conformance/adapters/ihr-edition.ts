import { calendarDate, isCalendarDate } from "pratique/calendar";
import { ihrEdition as editionFor, type IhrEntry } from "pratique/documents";
import { type Answer, type Asks, type Case, NotAnswered } from "../case.ts";
import { textIn } from "../words.ts";

const TEXTS = {
  "2005": "regulationsInForce",
  "2014": "amendment2014",
  "2022": "amendment2022",
  "2024": "amendment2024",
} as const;

export const ihrEdition: Asks = {
  "ihr-edition": { given: ["statesParty", ...Object.values(TEXTS)], when: ["on"], answer: editionOf },
};

function editionOf({ given, when }: Case): Answer {
  const stateParty = textIn(given, "statesParty");
  const own = Object.fromEntries(Object.entries(TEXTS).map(([text, name]) => [text, entryFor(textIn(given, name))]));
  return { edition: editionFor(stateParty, calendarDate(textIn(when, "on")), { [stateParty]: own }) };
}

function entryFor(written: string): IhrEntry {
  if (isCalendarDate(written) || written === "rejected" || written === "pending") return written;
  throw new NotAnswered(`an entry into force that is neither a date nor rejected nor pending: ${written}`);
}
