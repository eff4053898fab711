import type { PortDayCaseName } from "./port-day-cases.js";
import { secondsOfDay } from "./port-day-clock.js";
import type { CourseName } from "./port-day-courses.js";
import type { PortDayFlight } from "./port-day-person.js";

/** @internal The Netherlands come onto the list a day later; Thailand and the Emirates are not on it. */
export const PORT_DAY_FLIGHTS = {
  bangkok: /* @__PURE__ */ flight("TG674", "BKK", "THA", "Bangkok", /* @__PURE__ */ secondsOfDay(6, 10), false, 28),
  paris: /* @__PURE__ */ flight("AF382", "CDG", "FRA", "Paris", /* @__PURE__ */ secondsOfDay(8, 35), true, 26),
  amsterdam: /* @__PURE__ */ flight(
    "KL897",
    "AMS",
    "NLD",
    "Amsterdam",
    /* @__PURE__ */ secondsOfDay(11, 20),
    false,
    24,
  ),
  dubai: /* @__PURE__ */ flight("EK306", "DXB", "ARE", "Dubai", /* @__PURE__ */ secondsOfDay(15, 45), false, 28),
  seoul: /* @__PURE__ */ flight("OZ333", "ICN", "KOR", "Seoul", /* @__PURE__ */ secondsOfDay(22, 15), true, 14),
} as const;

function flight(
  number: string,
  origin: string,
  country: string,
  city: string,
  arrives: number,
  isAffected: boolean,
  people: number,
): PortDayFlight {
  return { number, origin, country, city, arrives, isAffected, people };
}

/** Somebody who is not like the others, and how they fare; left out, as is usual for what is true of them. */
interface PortDayPart {
  readonly cases: readonly PortDayCaseName[];
  readonly course?: CourseName;
  /** Whether the receiving facility acknowledges them; left out, whoever is transferred. */
  readonly isReceived?: boolean;
}

function part(...cases: PortDayCaseName[]): PortDayPart {
  return { cases };
}

/** @internal What happens that day, flight by flight. Whoever is left on a flight has nothing out of the ordinary. */
export const PORT_DAY_PARTS: { readonly [Name in keyof typeof PORT_DAY_FLIGHTS]: readonly PortDayPart[] } = {
  bangkok: [
    /* @__PURE__ */ part("no occupation"),
    /* @__PURE__ */ part("blank telephone", "no seat"),
    { cases: ["no sex"], course: "returned-then-released" },
    /* @__PURE__ */ part("no birth date"),
    /* @__PURE__ */ part("no city"),
    /* @__PURE__ */ part("no stays"),
    { cases: ["no word on symptoms"], course: "returned" },
    /* @__PURE__ */ part("unreadable birth date"),
    /* @__PURE__ */ part("unreadable sex"),
    /* @__PURE__ */ part("born tomorrow"),
    /* @__PURE__ */ part("wrong check character"),
    { cases: ["symptoms"], course: "symptomatic" },
    { cases: ["contact with a case"], course: "close-contact", isReceived: false },
    { cases: ["medicine"], course: "released" },
    { cases: ["fever"], course: "symptomatic" },
    /* @__PURE__ */ part("warm by camera, not by axilla"),
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
    /* @__PURE__ */ part("submitted too early"),
    /* @__PURE__ */ part("submitted twice"),
    /* @__PURE__ */ part("symptoms denied but listed"),
    { cases: ["cluster at home"], course: "close-contact" },
  ],
  amsterdam: [
    /* @__PURE__ */ part("no flight"),
    /* @__PURE__ */ part("no nationality"),
    /* @__PURE__ */ part("no name"),
    /* @__PURE__ */ part("symptoms not named"),
    /* @__PURE__ */ part("other symptom not described"),
    /* @__PURE__ */ part("no test result"),
    /* @__PURE__ */ part("unreadable contact"),
    { cases: ["unreadable last day of a stay"], course: "after-flag" },
    /* @__PURE__ */ part("stay that ends before it starts"),
    /* @__PURE__ */ part("result of no test"),
    /* @__PURE__ */ part("submitted 24 hours before"),
    /* @__PURE__ */ part("submitted a second less than 24 hours before"),
    /* @__PURE__ */ part("submitted twice"),
    { cases: ["symptoms not known"], course: "after-flagged-temperature" },
    /* @__PURE__ */ part("test declined"),
    /* @__PURE__ */ part("warm by camera only"),
    { cases: ["never declared"], course: "not-seen" },
    { cases: [], course: "patrol-then-excluded" },
    { cases: [], course: "at-the-exit" },
  ],
  dubai: [
    /* @__PURE__ */ part("stay that ended 14 days before"),
    /* @__PURE__ */ part("stay that ended 15 days before"),
    { cases: ["stay that ended 14 days before", "other symptom"], course: "suspected" },
    /* @__PURE__ */ part("unreadable nationality"),
    /* @__PURE__ */ part("no word on contact"),
    /* @__PURE__ */ part("other symptom not chosen"),
    /* @__PURE__ */ part("seat on no commercial flight"),
    /* @__PURE__ */ part("cluster not known"),
    /* @__PURE__ */ part("medicine declined"),
    /* @__PURE__ */ part("never measured"),
    /* @__PURE__ */ part("fever at the threshold"),
    { cases: ["contact with febrile people"], course: "close-contact" },
    { cases: ["cases in the community"], course: "waiting", isReceived: true },
    { cases: ["positive test", "symptoms"], course: "confirmed", isReceived: false },
    /* @__PURE__ */ part("negative test"),
    { cases: ["never declared", "fever"], course: "declaration-passed-over" },
    { cases: [], course: "after-temperature" },
    { cases: [], course: "released", isReceived: true },
    /* @__PURE__ */ part("submitted twice", "no occupation"),
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
