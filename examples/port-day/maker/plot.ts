import { clock } from "./calendar.ts";
import type { CaseName } from "./cases.ts";
import type { CourseName } from "./courses.ts";
import type { Flight } from "./person.ts";

/** The Netherlands come onto the list a day later; Thailand and the Emirates are not on it. */
export const FLIGHTS = {
  bangkok: flight("TG674", "BKK", "THA", "Bangkok", clock(6, 10), false, 28),
  paris: flight("AF382", "CDG", "FRA", "Paris", clock(8, 35), true, 26),
  amsterdam: flight("KL897", "AMS", "NLD", "Amsterdam", clock(11, 20), false, 24),
  dubai: flight("EK306", "DXB", "ARE", "Dubai", clock(15, 45), false, 28),
  seoul: flight("OZ333", "ICN", "KOR", "Seoul", clock(22, 15), true, 14),
} as const;

function flight(
  number: string,
  origin: string,
  country: string,
  city: string,
  arrives: number,
  isAffected: boolean,
  people: number,
): Flight {
  return { number, origin, country, city, arrives, isAffected, people };
}

/** Somebody who is not like the others, and how they fare; left out, as is usual for what is true of them. */
interface Part {
  readonly cases: readonly CaseName[];
  readonly course?: CourseName;
  /** Whether the receiving facility acknowledges them; left out, whoever is transferred. */
  readonly isReceived?: boolean;
}

function part(...cases: CaseName[]): Part {
  return { cases };
}

/** What happens that day, flight by flight. Whoever is left on a flight has nothing out of the ordinary. */
export const PARTS: { readonly [Name in keyof typeof FLIGHTS]: readonly Part[] } = {
  bangkok: [
    part("no occupation"),
    part("blank telephone", "no seat"),
    { cases: ["no sex"], course: "returned-then-released" },
    part("no birth date"),
    part("no city"),
    part("no stays"),
    { cases: ["no word on symptoms"], course: "returned" },
    part("unreadable birth date"),
    part("unreadable sex"),
    part("born tomorrow"),
    part("wrong check character"),
    { cases: ["symptoms"], course: "symptomatic" },
    { cases: ["contact with a case"], course: "close-contact", isReceived: false },
    { cases: ["medicine"], course: "released" },
    { cases: ["fever"], course: "symptomatic" },
    part("warm by camera, not by axilla"),
    { cases: [], course: "released-twice" },
    { cases: ["never declared"], course: "declaration-passed-over" },
    { cases: [], course: "after-declaration" },
  ],
  paris: [
    { cases: [], course: "released" },
    { cases: ["fever"], course: "confirmed" },
    { cases: ["symptoms", "medicine"], course: "suspected", isReceived: false },
    { cases: ["contact not known"], course: "excluded" },
    { cases: ["positive test"], course: "confirmed" },
    { cases: [], course: "released-too-soon" },
    { cases: [], course: "sampled-too-soon" },
    { cases: [], course: "waiting" },
    { cases: [], course: "before-survey" },
    { cases: [], course: "before-examination" },
    { cases: ["no address"], course: "before-sample" },
    { cases: [], course: "before-result" },
    part("submitted too early"),
    part("submitted twice"),
    part("symptoms denied but listed"),
    { cases: ["cluster at home"], course: "close-contact" },
  ],
  amsterdam: [
    part("no flight"),
    part("no nationality"),
    part("no name"),
    part("symptoms not named"),
    part("other symptom not described"),
    part("no test result"),
    part("unreadable contact"),
    { cases: ["unreadable last day of a stay"], course: "after-flag" },
    part("stay that ends before it starts"),
    part("result of no test"),
    part("submitted 24 hours before"),
    part("submitted a second less than 24 hours before"),
    part("submitted twice"),
    { cases: ["symptoms not known"], course: "after-flagged-temperature" },
    part("test declined"),
    part("warm by camera only"),
    { cases: ["never declared"], course: "not-seen" },
    { cases: [], course: "patrol-then-excluded" },
    { cases: [], course: "at-the-exit" },
  ],
  dubai: [
    part("stay that ended 14 days before"),
    part("stay that ended 15 days before"),
    { cases: ["stay that ended 14 days before", "other symptom"], course: "suspected" },
    part("unreadable nationality"),
    part("no word on contact"),
    part("other symptom not chosen"),
    part("seat on no commercial flight"),
    part("cluster not known"),
    part("medicine declined"),
    part("never measured"),
    part("fever at the threshold"),
    { cases: ["contact with febrile people"], course: "close-contact" },
    { cases: ["cases in the community"], course: "waiting", isReceived: true },
    { cases: ["positive test", "symptoms"], course: "confirmed", isReceived: false },
    part("negative test"),
    { cases: ["never declared", "fever"], course: "declaration-passed-over" },
    { cases: [], course: "after-temperature" },
    { cases: [], course: "released", isReceived: true },
    part("submitted twice", "no occupation"),
  ],
  seoul: [
    { cases: ["fever at the threshold"], course: "fever-then-excluded" },
    { cases: ["symptoms"], course: "symptomatic" },
    { cases: ["medicine declined"], course: "excluded" },
    { cases: [], course: "waiting" },
    { cases: ["no seat", "no address"], course: "excluded" },
    { cases: ["contact with a case", "medicine"], course: "close-contact" },
    { cases: ["never declared"], course: "not-seen" },
    { cases: [], course: "released" },
  ],
};
