import { calendarDate, instant } from "pratique/calendar";
import { travellerFacts } from "pratique/risk";
import { randomFrom } from "../random.js";

/** Travellers of one day, made as they are asked for: none of them is kept. */
export function* portTravellers(count) {
  const random = randomFrom(11);
  const on = calendarDate("2020-03-18");
  const at = instant("2020-03-18T06:00:00+08:00");
  const affectedAreas = [{ country: "ITA", from: calendarDate("2020-03-01") }];
  const yesNo = (share) => (random() < share ? "yes" : "no");
  for (let index = 0; index < count; index++) {
    const readings = [
      { at, celsius: 36 + Math.round(random() * 20) / 10, site: random() < 0.1 ? "axillary" : "camera" },
    ];
    const answers = {
      symptomsAny: yesNo(0.03),
      symptomsListed: [],
      travelHistory: [{ country: random() < 0.1 ? "ITA" : "CHE", to: calendarDate("2020-03-10") }],
      contactWithCase: random() < 0.05 ? { absent: "asked-unknown" } : yesNo(0.01),
      contactWithFebrilePerson: "no",
      communityCase: "no",
      clusterAtHomeOrOffice: "no",
      feverMedicine: yesNo(0.02),
      tested: "no",
      testResult: { absent: "not-applicable" },
    };
    yield { id: `traveller-${index}`, facts: travellerFacts({ on, affectedAreas, readings, answers }) };
  }
}
