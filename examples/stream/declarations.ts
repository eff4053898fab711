import { setImmediate } from "node:timers/promises";
import { type Instant, instant } from "pratique";
import { type Draws, seededDraws } from "pratique/testing";
import { type Card, FAULTS } from "./faults.ts";

/** The instant at which the made-up cards are examined: a few hours after they were submitted. */
export const EXAMINED_AT: Instant = instant("2020-03-18T12:00:00+08:00");

/** How many declarations are made, of which share one thing is wrong, and from which seed. */
export interface Making {
  readonly count: number;
  readonly faultShare: number;
  readonly seed: number;
}

const LINES_PER_PIECE = 100;

/**
 * Declarations as NDJSON, a piece of text at a time, as a file or a socket would bring them: each is made when it is
 * asked for and kept nowhere. The same seed gives the same text.
 */
export async function* declarationsOf({ count, faultShare, seed }: Making): AsyncGenerator<string> {
  const random = seededDraws(seed);
  for (let made = 0; made < count; made += LINES_PER_PIECE) {
    let piece = "";
    const upTo = Math.min(count, made + LINES_PER_PIECE);
    for (let number = made; number < upTo; number++) piece += `${lineOf(number, faultShare, random)}\n`;
    yield piece;
    // What never lets go of the thread is not told of Ctrl-C.
    await setImmediate();
  }
}

function lineOf(number: number, faultShare: number, random: Draws): string {
  const card = cardOf(number, random);
  if (random.next() >= faultShare) return JSON.stringify(card);
  const { put, cut } = random.pick(FAULTS);
  put?.(card);
  const line = JSON.stringify(card);
  return cut === undefined ? line : cut(line);
}

const COUNTRIES = ["CHN", "ESP", "THA", "KOR", "DEU"] as const;

function cardOf(number: number, random: Draws): Card {
  const country = random.pick(COUNTRIES);
  const hasSymptoms = random.next() < 0.02;
  return {
    submittedAt: `2020-03-18T0${random.whole(0, 9)}:${random.whole(10, 59)}:00+08:00`,
    direction: "entry",
    port: "CNPEK",
    name: `Traveller ${number + 1}`,
    sex: random.pick(["male", "female"]),
    birthDate: `${random.whole(1940, 2015)}-0${random.whole(1, 9)}-${random.whole(10, 28)}`,
    nationality: random.pick(COUNTRIES),
    occupation: random.pick(["teacher", "student", "engineer"]),
    documentType: "passport",
    documentNumber: `X${random.digits(8)}`,
    commercialConveyance: "yes",
    serviceNumber: "XX123",
    seatNumber: `${random.whole(1, 60)}${random.pick(["A", "C", "H", "K"])}`,
    telephone: `000-${random.digits(7)}`,
    travelHistory: [
      { from: "2020-03-01", to: `2020-03-${random.whole(10, 17)}`, country, city: "Example City" },
      { from: "2020-03-17", to: "2020-03-18", country: "CHN", city: "Beijing" },
    ],
    addressInChina: "1 Example Road, Beijing",
    addressNext14Days: "1 Example Road, Beijing",
    contactWithCase: "no",
    contactWithFebrilePerson: "no",
    communityCase: random.pick(["no", "no", "yes"]),
    clusterAtHomeOrOffice: "no",
    symptomsAny: hasSymptoms ? "yes" : "no",
    ...(hasSymptoms ? { symptomsListed: ["fever", "dry-cough"] } : {}),
    feverMedicine: "no",
    tested: "yes",
    testResult: "negative",
  };
}
