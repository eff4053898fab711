import { daysBefore } from "./calendar.ts";
import { fullWidth, writtenDate, writtenNo, writtenYes } from "./habits.ts";
import type { Card, Cause, Person, Stay } from "./person.ts";
import type { Seeded } from "./random.ts";

/** Makes one thing about a person different, and notes what is true of them from then on. */
export type Case = (person: Person, random: Seeded) => void;

type CardCase = (card: Card, person: Person, random: Seeded) => void;

const onCard =
  (change: CardCase): Case =>
  (person, random) => {
    if (person.card !== undefined) change(person.card, person, random);
  };

const missing = (key: string, blank: unknown, { isOpen = false, causes = [] as readonly Cause[] } = {}): Case =>
  onCard((card, { truth }) => {
    card[key] = blank;
    truth.findings.push("missing");
    truth.missing.push(key);
    if (isOpen) truth.isOpen = true;
    for (const cause of causes) truth.causes.add(cause);
  });

const malformed = (key: string, nonsense: unknown, isOpen = false): Case =>
  onCard((card, { truth }) => {
    card[key] = nonsense;
    truth.findings.push("malformed");
    if (isOpen) truth.isOpen = true;
  });

const unsure = (key: string, word: unknown): Case =>
  onCard((card, { truth }) => {
    card[key] = word;
    truth.isOpen = true;
  });

const cause = (ground: Cause, answers: (random: Seeded) => object): Case =>
  onCard((card, { truth }, random) => {
    Object.assign(card, answers(random));
    truth.causes.add(ground);
  });

const lastStay = ({ everTravelList }: Card): Stay => everTravelList[everTravelList.length - 1] as Stay;

const earlierStay = (card: Card, endDate: string, country: string, city: string): void => {
  const first = card.everTravelList[0] as Stay;
  first.startDate = endDate;
  card.everTravelList.unshift({ startDate: daysBefore(20), endDate, country, city });
};

const HOUR = 3600;

export const CASES = {
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
  "symptoms not named": (person, random) => {
    missing("symtom", [], { causes: ["symptoms"] })(person, random);
    if (person.card !== undefined) person.card["hasSymtom"] = writtenYes(random);
  },
  "other symptom not described": (person, random) => {
    missing("symtomOther", "", { causes: ["symptoms"] })(person, random);
    if (person.card !== undefined) Object.assign(person.card, { hasSymtom: "1", symtom: ["sputum", "other"] });
  },
  "no test result": (person, random) => {
    missing("testResult", undefined, { isOpen: true })(person, random);
    if (person.card !== undefined) person.card["hasCIDTes"] = writtenYes(random);
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

  "born tomorrow": onCard((card, { truth }, random) => {
    card["birthdate"] = writtenDate(daysBefore(-1), random);
    truth.findings.push("out-of-range");
  }),
  "wrong check character": onCard((card, { truth, documentNumber }) => {
    card["certType"] = "resident-id";
    card["certNo"] = documentNumber;
    truth.findings.push("check-digit");
  }),
  "symptoms denied but listed": onCard((card, { truth }, random) => {
    Object.assign(card, { hasSymtom: writtenNo(random), symtom: ["headache"] });
    truth.findings.push("contradictory");
    truth.causes.add("symptoms");
  }),
  "stay that ends before it starts": onCard((card, { truth }, random) => {
    const stay = lastStay(card);
    Object.assign(stay, { startDate: writtenDate(daysBefore(1), random), endDate: writtenDate(daysBefore(4), random) });
    truth.findings.push("contradictory");
  }),
  "result of no test": onCard((card, { truth }, random) => {
    Object.assign(card, { hasCIDTes: writtenNo(random), testResult: "negative" });
    truth.findings.push("not-applicable");
  }),
  "other symptom not chosen": onCard((card, { truth }, random) => {
    Object.assign(card, { hasSymtom: writtenYes(random), symtom: ["fatigue"], symtomOther: "tired legs" });
    truth.findings.push("not-applicable");
    truth.causes.add("symptoms");
  }),
  "seat on no commercial flight": onCard((card, { truth }, random) => {
    card["isCommercial"] = writtenNo(random);
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

  symptoms: cause("symptoms", (random) => ({ hasSymtom: writtenYes(random), symtom: ["fever", "dry-cough"] })),
  "other symptom": cause("symptoms", () => ({ hasSymtom: "是", symtom: ["other"], symtomOther: "loss of smell" })),
  "contact with a case": cause("contact", (random) => ({ hasContactSufferer: writtenYes(random) })),
  "contact with febrile people": cause("contact", (random) => ({ hasTouchAlike: writtenYes(random) })),
  "cases in the community": cause("contact", (random) => ({ isEstateInfected: writtenYes(random) })),
  "cluster at home": cause("contact", (random) => ({ hasInClusterCase: writtenYes(random) })),
  medicine: cause("medication", (random) => ({ hasTakenAntipyretics: writtenYes(random) })),
  "positive test": cause("positive-test", (random) => ({ hasCIDTes: writtenYes(random), testResult: "positive" })),
  "negative test": onCard((card, _, random) => {
    Object.assign(card, { hasCIDTes: writtenYes(random), testResult: "negative" });
  }),
  "stay that ended 14 days before": onCard((card, { truth }) => {
    earlierStay(card, daysBefore(14), "ITA", "Milan");
    truth.causes.add("affected-area");
  }),
  "stay that ended 15 days before": onCard((card) => {
    earlierStay(card, daysBefore(15), "ITA", "Rome");
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
} as const satisfies Record<string, Case>;

export type CaseName = keyof typeof CASES;
