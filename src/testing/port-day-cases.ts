import { addDays, type CalendarDate } from "../calendar/calendar-date.js";
import type { Draws } from "./draws.js";
import { fullWidth } from "./made-up-people.js";
import { writtenDate, writtenNo, writtenYes } from "./port-day-habits.js";
import type { PortDayCard, PortDayCause, PortDayPerson, PortDayStay } from "./port-day-person.js";

/** @internal Makes one thing about a person different, and notes what is true of them from then on. */
export type PortDayCase = (person: PortDayPerson, draws: Draws) => void;

type CardCase = (card: PortDayCard, person: PortDayPerson, draws: Draws) => void;

const onCard =
  (change: CardCase): PortDayCase =>
  (person, draws) => {
    if (person.card !== undefined) change(person.card, person, draws);
  };

const missing = (
  key: string,
  blank: unknown,
  { isOpen = false, causes = [] as readonly PortDayCause[] } = {},
): PortDayCase =>
  onCard((card, { truth }) => {
    card[key] = blank;
    truth.findings.push("missing");
    truth.missing.push(key);
    if (isOpen) truth.isOpen = true;
    for (const cause of causes) truth.causes.add(cause);
  });

const malformed = (key: string, nonsense: unknown, isOpen = false): PortDayCase =>
  onCard((card, { truth }) => {
    card[key] = nonsense;
    truth.findings.push("malformed");
    if (isOpen) truth.isOpen = true;
  });

const unsure = (key: string, word: unknown): PortDayCase =>
  onCard((card, { truth }) => {
    card[key] = word;
    truth.isOpen = true;
  });

const cause = (ground: PortDayCause, answers: (draws: Draws) => object): PortDayCase =>
  onCard((card, { truth }, draws) => {
    Object.assign(card, answers(draws));
    truth.causes.add(ground);
  });

const lastStay = ({ everTravelList }: PortDayCard): PortDayStay =>
  everTravelList[everTravelList.length - 1] as PortDayStay;

const earlierStay = (card: PortDayCard, day: CalendarDate, endDate: string, country: string, city: string): void => {
  const first = card.everTravelList[0] as PortDayStay;
  first.startDate = endDate;
  card.everTravelList.unshift({ startDate: addDays(day, -20), endDate, country, city });
};

const HOUR = 3600;

/** @internal What can be different about somebody, by name. */
export const PORT_DAY_CASES = {
  "no occupation": missing("job", ""),
  "blank telephone": missing("telephone", "\u3000  "),
  "no seat": missing("seatNo", undefined),
  "no flight": missing("flightNo", " "),
  "no sex": missing("gender", ""),
  "no birth date": missing("birthdate", ""),
  "no nationality": missing("country", undefined),
  "no name": missing("passerName", "  "),
  "no address": missing("addressInChina", ""),
  "no stays": missing("everTravelList", [], { isOpen: true }),
  "no city": onCard((card, { truth }) => {
    lastStay(card).city = "";
    truth.findings.push("missing");
    truth.missing.push("everTravelList");
  }),
  "no word on symptoms": missing("hasSymtom", "", { isOpen: true }),
  "no word on contact": missing("hasContactSufferer", undefined, { isOpen: true }),
  "symptoms not named": (person, draws) => {
    missing("symtom", [], { causes: ["symptoms"] })(person, draws);
    if (person.card !== undefined) person.card["hasSymtom"] = writtenYes(draws);
  },
  "other symptom not described": (person, draws) => {
    missing("symtomOther", "", { causes: ["symptoms"] })(person, draws);
    if (person.card !== undefined) Object.assign(person.card, { hasSymtom: "1", symtom: ["sputum", "other"] });
  },
  "no test result": (person, draws) => {
    missing("testResult", undefined, { isOpen: true })(person, draws);
    if (person.card !== undefined) person.card["hasCIDTes"] = writtenYes(draws);
  },

  "unreadable birth date": malformed("birthdate", "17-01-1990"),
  "unreadable sex": malformed("gender", "unknown"),
  "unreadable nationality": malformed("country", "Thai"),
  "unreadable contact": malformed("hasTouchAlike", "maybe", true),
  "unreadable last day of a stay": onCard((card, { truth }) => {
    lastStay(card).endDate = "mid-March";
    truth.findings.push("malformed");
    truth.isOpen = true;
  }),

  "born tomorrow": onCard((card, { truth, day }, draws) => {
    card["birthdate"] = writtenDate(addDays(day, 1), draws);
    truth.findings.push("out-of-range");
  }),
  "wrong check character": onCard((card, { truth, documentNumber }) => {
    card["certType"] = "resident-id";
    card["certNo"] = documentNumber;
    truth.findings.push("check-digit");
  }),
  "symptoms denied but listed": onCard((card, { truth }, draws) => {
    Object.assign(card, { hasSymtom: writtenNo(draws), symtom: ["headache"] });
    truth.findings.push("contradictory");
    truth.causes.add("symptoms");
  }),
  "stay that ends before it starts": onCard((card, { truth, day }, draws) => {
    const stay = lastStay(card);
    Object.assign(stay, {
      startDate: writtenDate(addDays(day, -1), draws),
      endDate: writtenDate(addDays(day, -4), draws),
    });
    truth.findings.push("contradictory");
  }),
  "result of no test": onCard((card, { truth }, draws) => {
    Object.assign(card, { hasCIDTes: writtenNo(draws), testResult: "negative" });
    truth.findings.push("not-applicable");
  }),
  "other symptom not chosen": onCard((card, { truth }, draws) => {
    Object.assign(card, { hasSymtom: writtenYes(draws), symtom: ["fatigue"], symtomOther: "tired legs" });
    truth.findings.push("not-applicable");
    truth.causes.add("symptoms");
  }),
  "seat on no commercial flight": onCard((card, { truth }, draws) => {
    card["isCommercial"] = writtenNo(draws);
    truth.findings.push("not-applicable", "not-applicable");
  }),
  "submitted too early": (person) => {
    person.ageAtAcceptance = 31 * HOUR;
    person.truth.findings.push("expired");
  },
  "submitted 24 hours before": (person) => {
    person.ageAtAcceptance = 24 * HOUR;
    person.truth.findings.push("expired");
  },
  "submitted a second less than 24 hours before": (person) => {
    person.ageAtAcceptance = 24 * HOUR - 1;
  },
  "submitted twice": onCard((card, person) => {
    const certNo = fullWidth(person.documentNumber.toLowerCase());
    const first = { ...structuredClone(card), certNo, hasTakenAntipyretics: "9", job: "" };
    person.earlier.push({ card: first, submittedAt: person.submittedAt - 2 * HOUR });
  }),

  "contact not known": unsure("hasTouchAlike", "9"),
  "cluster not known": unsure("hasInClusterCase", 9),
  "medicine declined": unsure("hasTakenAntipyretics", "8"),
  "symptoms not known": unsure("hasSymtom", " ９ "),
  "test declined": unsure("hasCIDTes", 8),

  symptoms: cause("symptoms", (draws) => ({ hasSymtom: writtenYes(draws), symtom: ["fever", "dry-cough"] })),
  "other symptom": cause("symptoms", () => ({ hasSymtom: "是", symtom: ["other"], symtomOther: "loss of smell" })),
  "contact with a case": cause("contact", (draws) => ({ hasContactSufferer: writtenYes(draws) })),
  "contact with febrile people": cause("contact", (draws) => ({ hasTouchAlike: writtenYes(draws) })),
  "cases in the community": cause("contact", (draws) => ({ isEstateInfected: writtenYes(draws) })),
  "cluster at home": cause("contact", (draws) => ({ hasInClusterCase: writtenYes(draws) })),
  medicine: cause("medication", (draws) => ({ hasTakenAntipyretics: writtenYes(draws) })),
  "positive test": cause("positive-test", (draws) => ({ hasCIDTes: writtenYes(draws), testResult: "positive" })),
  "negative test": onCard((card, _, draws) => {
    Object.assign(card, { hasCIDTes: writtenYes(draws), testResult: "negative" });
  }),
  "stay that ended 14 days before": onCard((card, { truth, day }) => {
    earlierStay(card, day, addDays(day, -14), "ITA", "Milan");
    truth.causes.add("affected-area");
  }),
  "stay that ended 15 days before": onCard((card, { day }) => {
    earlierStay(card, day, addDays(day, -15), "ITA", "Rome");
  }),

  fever: ({ readings, truth }) => {
    const [first] = readings;
    if (first === undefined) return;
    first.celsius = 38.0;
    readings.push({ at: first.at + 240, celsius: 38.2, site: "axillary" });
    truth.causes.add("fever");
  },
  "fever at the threshold": ({ readings, truth }) => {
    const [first] = readings;
    if (first === undefined) return;
    first.celsius = 37.4;
    readings.push({ at: first.at + 300, celsius: 37.3, site: "axillary" });
    truth.causes.add("fever");
  },
  "warm by camera only": ({ readings, truth }) => {
    const [first] = readings;
    if (first !== undefined) first.celsius = 37.6;
    truth.isOpen = true;
  },
  "warm by camera, not by axilla": ({ readings }) => {
    const [first] = readings;
    if (first === undefined) return;
    first.celsius = 37.5;
    readings.push({ at: first.at + 260, celsius: 36.8, site: "axillary" });
  },
  "never measured": ({ readings, truth }) => {
    readings.length = 0;
    truth.isOpen = true;
  },
  "never declared": (person) => {
    person.card = undefined;
    person.truth.causes.delete("affected-area");
    person.truth.isOpen = true;
  },
} as const satisfies Record<string, PortDayCase>;

/** @internal A way in which somebody of a port-day is not like the others. */
export type PortDayCaseName = keyof typeof PORT_DAY_CASES;
