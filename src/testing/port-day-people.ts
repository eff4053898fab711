import { addDays, type CalendarDate, calendarDate } from "../calendar/calendar-date.js";
import type { Draws } from "./draws.js";
import { chineseName, fullWidth, identityNumber, misnumbered, otherName, passportNumber } from "./made-up-people.js";
import { PORT_DAY_CASES } from "./port-day-cases.js";
import { type CourseName, PORT_DAY_COURSES } from "./port-day-courses.js";
import { writtenDate, writtenNo, writtenYes } from "./port-day-habits.js";
import type { PortDayCard, PortDayFlight, PortDayPerson, PortDayReading } from "./port-day-person.js";
import { PORT_DAY_FLIGHTS, PORT_DAY_PARTS } from "./port-day-plot.js";

/** @internal Everyone of the day, in the order of the manifest. */
export function everyone(day: CalendarDate, draws: Draws): PortDayPerson[] {
  const taken = new Set<string>();
  return Object.entries(PORT_DAY_FLIGHTS).flatMap(([name, flight]) => {
    const parts = PORT_DAY_PARTS[name as keyof typeof PORT_DAY_FLIGHTS];
    return Array.from({ length: flight.people }, (_, index) => {
      const { cases, course, isReceived } = parts[index] ?? { cases: [] };
      const isMisnumbered = cases.includes("wrong check character");
      const person = someone(day, flight, index, isMisnumbered, taken, draws);
      person.cases = cases;
      for (const one of cases) PORT_DAY_CASES[one](person, draws);
      follow(person, course ?? usualCourse(person), draws);
      if (isReceived ?? person.course.ends === "transferred")
        person.receivedAt = (person.log.at(-1)?.at ?? flight.arrives) + draws.whole(25 * 60, 80 * 60);
      return person;
    });
  });
}

/** Whoever has a ground or an open question is flagged and screened. */
function usualCourse({ truth }: PortDayPerson): CourseName {
  return truth.causes.size > 0 || truth.isOpen ? "excluded" : "released";
}

function someone(
  day: CalendarDate,
  flight: PortDayFlight,
  index: number,
  isMisnumbered: boolean,
  taken: Set<string>,
  draws: Draws,
): PortDayPerson {
  const isChinese = draws.next() < 0.55;
  const nationality = isChinese ? "CHN" : draws.pick([flight.country, flight.country, "CAN", "AUS", "MYS"]);
  const year = Number(day.slice(0, 4));
  const birthDate = calendarDate(
    `${draws.whole(year - 74, year - 12)}-${pad(draws.whole(1, 12))}-${pad(draws.whole(1, 28))}`,
  );
  const hasIdentityCard = isChinese && draws.next() < 0.2;
  const documentNumber = unused(taken, () => {
    if (isMisnumbered) return misnumbered(identityNumber(birthDate, draws));
    return hasIdentityCard ? identityNumber(birthDate, draws) : passportNumber(isChinese, draws);
  });
  const role = index >= flight.people - 2 ? "crew" : "passenger";
  const name = isChinese ? chineseName(draws) : otherName(draws);
  const seat = role === "crew" ? "" : `${draws.whole(11, 48)}${draws.pick(["A", "B", "C", "D", "H", "K"])}`;
  const person: PortDayPerson = {
    ...{ day, flight, documentNumber, name, nationality, seat, role },
    course: PORT_DAY_COURSES["not-seen"],
    cases: [],
    log: [],
    readings: [cameraReading(flight.arrives + draws.whole(6 * 60, 30 * 60), draws)],
    card: undefined,
    ageAtAcceptance: undefined,
    submittedAt: flight.arrives - draws.whole(2 * 3600, 9 * 3600),
    earlier: [],
    receivedAt: undefined,
    truth: { findings: [], missing: [], causes: new Set(flight.isAffected ? ["affected-area"] : []), isOpen: false },
  };
  person.card = card(person, birthDate, hasIdentityCard, draws);
  return person;
}

/** The clean card of this person, in the declaration system's words. */
function card(person: PortDayPerson, birthDate: CalendarDate, hasIdentityCard: boolean, draws: Draws): PortDayCard {
  const { day, flight, documentNumber, name, nationality, seat } = person;
  const isMan = draws.next() < 0.5;
  const written = draws.next();
  return {
    passerName: written < 0.1 ? ` ${name} ` : name,
    gender: draws.pick(isMan ? ["M", "男"] : ["F", "女"]),
    birthdate: writtenDate(birthDate, draws),
    country: nationality,
    job: draws.pick(["student", "engineer", "teacher", "merchant", "nurse", "cook", "retired", "seafarer"]),
    certType: hasIdentityCard ? "resident-id" : "passport",
    certNo: written > 0.9 ? fullWidth(documentNumber) : written > 0.8 ? documentNumber.toLowerCase() : documentNumber,
    isCommercial: writtenYes(draws),
    flightNo: written > 0.5 && written < 0.6 ? fullWidth(flight.number) : flight.number,
    // Crew have no seat on the manifest; on the card they write the one they sit in at landing.
    seatNo: seat === "" ? "jump seat" : seat,
    telephone: `+86138${draws.digits(8)}`,
    everTravelList: [
      {
        startDate: addDays(day, -draws.whole(16, 40)),
        endDate: day,
        country: flight.country,
        city: flight.city,
      },
    ].map(({ startDate, endDate, country, city }) => ({
      startDate: writtenDate(startDate, draws),
      endDate: writtenDate(endDate, draws),
      country,
      city,
    })),
    addressInChina: `No. ${draws.whole(1, 480)} ${draws.pick(["Harbour", "Garden", "Station", "Bell Tower"])} Road`,
    hasContactSufferer: writtenNo(draws),
    hasTouchAlike: writtenNo(draws),
    isEstateInfected: writtenNo(draws),
    hasInClusterCase: writtenNo(draws),
    hasSymtom: writtenNo(draws),
    ...(draws.next() < 0.3 ? { symtom: [] } : {}),
    hasTakenAntipyretics: writtenNo(draws),
    hasCIDTes: writtenNo(draws),
  };
}

/** Records the course, from the camera on that everybody walks past. */
function follow(person: PortDayPerson, name: CourseName, draws: Draws): void {
  let at = person.flight.arrives + draws.whole(31 * 60, 36 * 60);
  person.course = PORT_DAY_COURSES[name];
  person.log = person.course.events.map((one) => {
    const here = { ...one, at };
    at += draws.whole(2 * 60, 14 * 60) + (SLOW.get(one.event) ?? 0);
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

function cameraReading(at: number, draws: Draws): PortDayReading {
  return { at, celsius: draws.whole(358, 370) / 10, site: draws.pick(["camera", "camera", "camera", "forehead"]) };
}

function unused(taken: Set<string>, make: () => string): string {
  let made = make();
  while (taken.has(made)) made = make();
  taken.add(made);
  return made;
}

function pad(number: number): string {
  return String(number).padStart(2, "0");
}
