import type { Condition } from "../logic/condition.js";
import type { TRAVELLER_FACTS } from "./traveller-facts.js";

/*
 * What several editions of the grounds ask in the same way. Each is a constant of its own, so that whoever bundles one
 * edition gets no other.
 */

type TravellerCondition = Condition<typeof TRAVELLER_FACTS>;

/** The grades of the grounds: whoever is triggered goes on from the checks. */
export const TRIGGER_GRADES = {
  clear: { en: "no ground", zh: "无触发因素" },
  triggered: { en: "ground for the three screenings", zh: "有触发因素" },
} as const;

/** Symptoms were declared or found, be it in general or by name. */
export const HAS_SYMPTOMS: TravellerCondition = {
  any: [
    { fact: "symptomsAny", is: "yes" },
    { fact: "symptomsListed", count: { atLeast: 1 } },
  ],
};

/** A stay in a listed country or area ended in the 14 days before the day of screening, that day being day 0, or later. */
export const WAS_IN_AFFECTED_AREA: TravellerCondition = {
  fact: "stays",
  some: {
    all: [
      { item: "country", in: { fact: "affectedCountries" } },
      { item: "to", since: { days: 14, dayCount: "start-is-day-0", upTo: { fact: "on" } } },
    ],
  },
};

/** Contact with a confirmed or suspected case. */
export const HAD_CONTACT: TravellerCondition = { fact: "contactWithCase", is: "yes" };

/**
 * Fever by the thermometer: only an axillary reading of 37.3 °C or more is one. A camera or forehead reading that high
 * calls for an axillary one and decides nothing by itself; who was found below it at first and was not measured again has
 * no fever; who was not measured at all is undecided.
 */
export const HAS_FEVER: TravellerCondition = {
  all: [
    { fact: "axillaryCelsius", atLeast: 37.3 },
    {
      any: [
        { fact: "axillaryTaken", is: "yes" },
        { fact: "firstPassCelsius", atLeast: 37.3 },
      ],
    },
  ],
};
