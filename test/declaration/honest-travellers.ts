import { addDays, type CalendarDate } from "../../src/calendar/calendar-date.js";
import { type Instant, instant } from "../../src/calendar/instant.js";
import type { Input } from "./cards.js";

/** Somebody who filled in the Chinese card as it should be, and the instant of crossing; the people are made up. */
export interface HonestTraveller {
  readonly card: Input;
  readonly crossesAt: Instant;
}

/** Answers to whatever an edition asks of somebody well; of those that it does not ask nothing is handed in. */
const WELL = {
  direction: "entry",
  port: "Beijing Capital",
  sex: "female",
  nationality: "CHN",
  documentType: "passport",
  documentNumber: "X00000001",
  commercialConveyance: "yes",
  serviceNumber: "ZZ101",
  telephone: "+86 000 0000 0000",
  addressInChina: "Room 101, 1 Example Road, Beijing",
  addressNext14Days: "Room 101, 1 Example Road, Beijing",
  contactWithCase: "no",
  contactWithFebrilePerson: "no",
  communityCase: "no",
  clusterAtHomeOrOffice: "no",
  symptomsAny: "no",
  feverMedicine: "no",
  tested: "no",
  pastInfection: "no",
  testKind: "nucleic-acid",
  testResult: "negative",
  samplingConsent: "yes",
};

/** Travellers of every kind who cross on a day, each with a card in which nothing is wrong. */
export function honestTravellers(day: CalendarDate): Readonly<Record<string, HonestTraveller>> {
  const on = (days: number) => addDays(day, days);
  const at = (days: number, time: string) => instant(`${on(days)}T${time}`);
  const stay = (from: number, to: number, country: string, city: string) => ({
    from: on(from),
    to: on(to),
    country,
    city,
  });
  const testedAt = (sampled: Instant) => ({ testSampledAt: sampled });
  return {
    "a baby on a lap, whose mother fills in the card on board": {
      crossesAt: at(0, "06:10:00+08:00"),
      card: {
        ...WELL,
        submittedAt: at(0, "04:30:00+08:00"),
        name: "施小宝",
        birthDate: on(-150),
        occupation: "none",
        seatNumber: "none",
        travelHistory: [stay(-150, 0, "ITA", "Milan")],
        ...testedAt(at(-1, "10:00:00+01:00")),
      },
    },
    "a passenger in transit, who declared the evening before in another time zone and changes planes on the way": {
      crossesAt: at(0, "18:50:00+08:00"),
      card: {
        ...WELL,
        submittedAt: at(-1, "22:00:00+10:00"),
        name: "EXAMPLE ANNA",
        nationality: "AUS",
        birthDate: "1996-02-29",
        occupation: "engineer",
        seatNumber: "31K",
        telephone: "+61 000 000 000",
        addressInChina: "transit",
        addressNext14Days: "2 Example Street, Ulaanbaatar",
        travelHistory: [stay(-40, 0, "AUS", "Sydney"), stay(0, 0, "THA", "Bangkok")],
        ...testedAt(at(-1, "09:00:00+10:00")),
      },
    },
    "who arrives after midnight and declared before it": {
      crossesAt: at(0, "00:40:00+08:00"),
      card: {
        ...WELL,
        submittedAt: at(-1, "23:10:00+08:00"),
        name: "施丽",
        birthDate: "1988-04-12",
        occupation: "teacher",
        seatNumber: "12A",
        travelHistory: [stay(-10, -1, "JPN", "Osaka"), stay(-1, 0, "CHN", "Beijing")],
        ...testedAt(at(-2, "12:00:00+09:00")),
      },
    },
    "a seafarer whose ship calls at several ports, the day of sailing being that of the next call": {
      crossesAt: at(0, "14:00:00+08:00"),
      card: {
        ...WELL,
        submittedAt: at(0, "09:00:00+08:00"),
        port: "Qingdao",
        name: "EXAMPLE JUAN",
        sex: "male",
        nationality: "PHL",
        birthDate: "1979-12-31",
        occupation: "oiler",
        documentType: "seafarer-document",
        documentNumber: "C0000001",
        serviceNumber: "MV EXAMPLE STAR",
        seatNumber: "none",
        telephone: "+63 000 000 0000",
        addressInChina: "MV Example Star, Qingdao",
        addressNext14Days: "MV Example Star",
        travelHistory: [
          stay(-20, -9, "SGP", "Singapore"),
          stay(-9, -4, "VNM", "Hai Phong"),
          stay(-4, 0, "KOR", "Busan"),
        ],
        ...testedAt(at(-1, "12:00:00+09:00")),
      },
    },
    "a resident who leaves, and whose stay at home goes on until then": {
      crossesAt: at(0, "10:00:00+08:00"),
      card: {
        ...WELL,
        submittedAt: at(-1, "20:15:00+08:00"),
        direction: "exit",
        name: "施文",
        sex: "male",
        birthDate: "1949-12-31",
        occupation: "retired",
        documentType: "resident-id",
        documentNumber: "11010519491231002X",
        seatNumber: "7C",
        addressNext14Days: "3 Example Avenue, Paris",
        travelHistory: [{ ...stay(-400, -1, "CHN", "Beijing"), address: "Example Sub-district" }],
      },
    },
    "a driver who crosses the border twice a day in her own lorry": {
      crossesAt: at(0, "08:10:00+08:00"),
      card: {
        ...WELL,
        submittedAt: at(0, "06:00:00+08:00"),
        port: "Erenhot",
        name: "EXAMPLE BATU",
        nationality: "MNG",
        birthDate: "1980-05-01",
        occupation: "driver",
        commercialConveyance: "no",
        telephone: "+976 0000 0000",
        addressInChina: "transit",
        addressNext14Days: "1 Example Street, Zamyn-Uud",
        travelHistory: [
          stay(-300, 0, "MNG", "Zamyn-Uud"),
          stay(-2, -2, "CHN", "Erenhot"),
          stay(-1, -1, "CHN", "Erenhot"),
        ],
        ...testedAt(at(-1, "12:00:00+08:00")),
      },
    },
  };
}

/** Of somebody's answers those to what an edition asks, as it asks it. */
export function answersTo(asked: { readonly [item: string]: unknown }, card: Input): Input {
  const answers = Object.entries(card).filter(([item]) => Object.hasOwn(asked, item));
  const { tested, testKind, commercialConveyance, direction } = card;
  const isTested = Object.hasOwn(asked, "testKind") ? direction === "entry" : tested === "yes";
  const leftOut = [
    ...(isTested || testKind === undefined ? [] : ["testKind", "testSampledAt", "testResult"]),
    ...(commercialConveyance === "yes" ? [] : ["serviceNumber", "seatNumber"]),
  ];
  const hasAddress = JSON.stringify(asked).includes('"relevantWhen":{"item":"country","is":"CHN"}');
  return Object.fromEntries(
    answers
      .filter(([item]) => !leftOut.includes(item))
      .map(([item, answer]) =>
        item === "travelHistory" && !hasAddress && Array.isArray(answer)
          ? [item, answer.map(({ address: _, ...stay }) => stay)]
          : [item, answer],
      ),
  );
}
