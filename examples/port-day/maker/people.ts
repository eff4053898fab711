import { daysBefore } from "./calendar.ts";
import { CASES } from "./cases.ts";
import { COURSES, type CourseName } from "./courses.ts";
import { fullWidth, writtenDate, writtenNo, writtenYes } from "./habits.ts";
import type { Card, Flight, Person, Reading } from "./person.ts";
import { FLIGHTS, PARTS } from "./plot.ts";
import type { Seeded } from "./random.ts";

/** Everyone of the day, in the order of the manifest. */
export function everyone(random: Seeded): Person[] {
  const taken = new Set<string>();
  return Object.entries(FLIGHTS).flatMap(([name, flight]) => {
    const parts = PARTS[name as keyof typeof FLIGHTS];
    return Array.from({ length: flight.people }, (_, index) => {
      const { cases, course, isReceived } = parts[index] ?? { cases: [] };
      const isMisnumbered = cases.includes("wrong check character");
      const person = someone(flight, index, isMisnumbered, taken, random);
      for (const one of cases) CASES[one](person, random);
      follow(person, course ?? usualCourse(person), random);
      if (isReceived ?? person.course.ends === "transferred")
        person.receivedAt = (person.log.at(-1)?.at ?? flight.arrives) + random.whole(25 * 60, 80 * 60);
      return person;
    });
  });
}

/** Whoever has a ground or an open question is flagged and screened. */
function usualCourse({ truth }: Person): CourseName {
  return truth.causes.size > 0 || truth.isOpen ? "excluded" : "released";
}

function someone(flight: Flight, index: number, isMisnumbered: boolean, taken: Set<string>, random: Seeded): Person {
  const isChinese = random.next() < 0.55;
  const nationality = isChinese ? "CHN" : random.pick([flight.country, flight.country, "CAN", "AUS", "MYS"]);
  const birthDate = `${random.whole(1946, 2008)}-${pad(random.whole(1, 12))}-${pad(random.whole(1, 28))}`;
  const hasIdentityCard = isChinese && random.next() < 0.2;
  const documentNumber = unused(taken, () => {
    if (isMisnumbered) return misnumbered(identityNumber(birthDate, random));
    return hasIdentityCard ? identityNumber(birthDate, random) : passportNumber(isChinese, random);
  });
  const role = index >= flight.people - 2 ? "crew" : "passenger";
  const name = isChinese ? chineseName(random) : otherName(random);
  const seat = role === "crew" ? "" : `${random.whole(11, 48)}${random.pick(["A", "B", "C", "D", "H", "K"])}`;
  const person: Person = {
    ...{ flight, documentNumber, name, nationality, seat, role },
    course: COURSES["not-seen"],
    log: [],
    readings: [cameraReading(flight.arrives + random.whole(6 * 60, 30 * 60), random)],
    card: undefined,
    ageAtAcceptance: undefined,
    submittedAt: flight.arrives - random.whole(2 * 3600, 9 * 3600),
    earlier: [],
    receivedAt: undefined,
    truth: { findings: [], missing: [], causes: new Set(flight.isAffected ? ["affected-area"] : []), isOpen: false },
  };
  person.card = card(person, birthDate, hasIdentityCard, random);
  return person;
}

/** The clean card of this person, in the declaration system's words. */
function card(person: Person, birthDate: string, hasIdentityCard: boolean, random: Seeded): Card {
  const { flight, documentNumber, name, nationality, seat } = person;
  const isMan = random.next() < 0.5;
  const written = random.next();
  return {
    passerName: written < 0.1 ? ` ${name} ` : name,
    gender: random.pick(isMan ? ["M", "男"] : ["F", "女"]),
    birthdate: writtenDate(birthDate, random),
    country: nationality,
    job: random.pick(["student", "engineer", "teacher", "merchant", "nurse", "cook", "retired", "seafarer"]),
    certType: hasIdentityCard ? "resident-id" : "passport",
    certNo: written > 0.9 ? fullWidth(documentNumber) : written > 0.8 ? documentNumber.toLowerCase() : documentNumber,
    isCommercial: writtenYes(random),
    flightNo: written > 0.5 && written < 0.6 ? fullWidth(flight.number) : flight.number,
    // Crew have no seat on the manifest; on the card they write the one they sit in at landing.
    seatNo: seat === "" ? "jump seat" : seat,
    telephone: `+86138${random.digits(8)}`,
    everTravelList: [
      {
        startDate: daysBefore(random.whole(16, 40)),
        endDate: daysBefore(0),
        country: flight.country,
        city: flight.city,
      },
    ].map(({ startDate, endDate, country, city }) => ({
      startDate: writtenDate(startDate, random),
      endDate: writtenDate(endDate, random),
      country,
      city,
    })),
    addressInChina: `No. ${random.whole(1, 480)} ${random.pick(["Harbour", "Garden", "Station", "Bell Tower"])} Road`,
    hasContactSufferer: writtenNo(random),
    hasTouchAlike: writtenNo(random),
    isEstateInfected: writtenNo(random),
    hasInClusterCase: writtenNo(random),
    hasSymtom: writtenNo(random),
    ...(random.next() < 0.3 ? { symtom: [] } : {}),
    hasTakenAntipyretics: writtenNo(random),
    hasCIDTes: writtenNo(random),
  };
}

/** Records the course, from the camera on that everybody walks past. */
function follow(person: Person, name: CourseName, random: Seeded): void {
  let at = person.flight.arrives + random.whole(31 * 60, 36 * 60);
  person.course = COURSES[name];
  person.log = person.course.events.map((one) => {
    const here = { ...one, at };
    at += random.whole(2 * 60, 14 * 60) + (SLOW.get(one.event) ?? 0);
    return here;
  });
  const accepted = person.log.find(({ event }) => ACCEPTANCES.includes(event));
  if (accepted !== undefined && person.ageAtAcceptance !== undefined)
    person.submittedAt = accepted.at - person.ageAtAcceptance;
}

const ACCEPTANCES = ["declaration-clear", "declaration-flagged"];

/** What has to be waited for after an event, in seconds: a car, a laboratory. */
const SLOW = new Map([
  ["survey-completed", 12 * 60],
  ["sample-taken", 55 * 60],
]);

function cameraReading(at: number, random: Seeded): Reading {
  return { at, celsius: random.whole(358, 370) / 10, site: random.pick(["camera", "camera", "camera", "forehead"]) };
}

/** 18 places with the check character of GB 11643, reckoned here and not by what is to be tried with it. */
function identityNumber(birthDate: string, random: Seeded): string {
  const area = random.pick(["110105", "310115", "440106", "420102"]);
  const body = `${area}${birthDate.replaceAll("-", "")}${random.digits(3)}`;
  const weighted = [...body].reduce((sum, digit, index) => sum + Number(digit) * (2 ** (17 - index) % 11), 0);
  return `${body}${"10X98765432"[weighted % 11]}`;
}

function misnumbered(number: string): string {
  return `${number.slice(0, 17)}${number.endsWith("5") ? "6" : "5"}`;
}

function passportNumber(isChinese: boolean, random: Seeded): string {
  return `${random.pick(isChinese ? ["E", "G"] : ["K", "P", "X"])}${random.digits(8)}`;
}

function unused(taken: Set<string>, make: () => string): string {
  let made = make();
  while (taken.has(made)) made = make();
  taken.add(made);
  return made;
}

function chineseName(random: Seeded): string {
  const family = random.pick(["LI", "WANG", "ZHANG", "LIU", "CHEN", "YANG", "ZHAO", "HUANG", "ZHOU", "WU"]);
  return `${family} ${random.pick(["Wei", "Fang", "Na", "Min", "Jing", "Lei", "Qiang", "Yan", "Jie", "Tao", "Xin"])}`;
}

function otherName(random: Seeded): string {
  const given = random.pick(["Anna", "Marco", "Somchai", "Hana", "Omar", "Lucie", "Pieter", "Joon", "Élise", "Priya"]);
  return `${given} ${random.pick(["Martin", "de Vries", "Rossi", "O'Neill", "Haddad", "Park", "Suda", "Novák, Jr."])}`;
}

function pad(number: number): string {
  return String(number).padStart(2, "0");
}
