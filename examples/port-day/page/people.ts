import { epochMilliseconds } from "pratique/calendar";
import { threeChecks2020 } from "pratique/screening";
import { CONCERNS } from "../concerns.ts";
import { clockTime } from "../format.ts";
import { printable } from "../printable.ts";
import type { Report } from "../report.ts";
import type { ScreenedTraveller } from "../screen-day.ts";
import { findingsOf, type GradeName, gradeOf, reasonsOf, refusalOf, statusOf } from "../traveller-words.ts";
import { named } from "../words.ts";

/** One traveller as the page's script shows them. A number stands for the text at that place among the texts. */
export interface PersonRecord {
  readonly document: string;
  readonly name: string;
  readonly flight: string;
  readonly seat: string;
  readonly role: number;
  readonly arrived: number;
  readonly grade: GradeName;
  readonly status: number;
  readonly why: readonly number[];
  readonly card: readonly number[];
  /** Time, degrees Celsius, site. */
  readonly temperatures: readonly (readonly [at: string, celsius: number, site: number])[];
  /** Time, event, officer and, where it was refused, why. */
  readonly course: readonly (readonly [at: string, event: number, by: number, refused?: number])[];
  readonly received: readonly number[];
  readonly concerns: readonly number[];
}

/** Everything that the list of travellers shows: sentences that many share are written once. */
export interface PeopleRecords {
  readonly texts: readonly string[];
  readonly people: readonly PersonRecord[];
}

export function peopleRecords(report: Report): PeopleRecords {
  const texts = new Texts();
  const concernsOf = concernTitles(report);
  const receiptsOf = receiptSentences(report);
  const people = report.day.travellers.map((traveller): PersonRecord => {
    const { documentNumber, name, serviceNumber, seatNumber, role, arrivedAt } = traveller;
    const { folder, say } = report;
    const time = (at: typeof arrivedAt) => clockTime(at, folder.portDay.timeZone, folder.portDay.day, report.language);
    return {
      document: documentNumber,
      name: printable(name),
      flight: serviceNumber,
      seat: seatNumber ?? "",
      role: texts.place(say(role)),
      arrived: texts.place(time(arrivedAt)),
      grade: gradeOf(traveller),
      status: texts.place(statusOf(traveller, report)),
      why: texts.places(reasonsOf(traveller, report)),
      card: texts.places(findingsOf(traveller, report)),
      temperatures: (folder.readings.get(documentNumber) ?? []).map(({ at, celsius, site }) => [
        time(at),
        celsius,
        texts.place(say(site)),
      ]),
      course: courseOf(traveller, report, texts, time),
      received: texts.places(receiptsOf.get(documentNumber) ?? []),
      concerns: texts.places(concernsOf.get(documentNumber) ?? []),
    };
  });
  return { texts: texts.all, people };
}

/** What was recorded, accepted and refused, in order. */
function courseOf(
  { replay }: ScreenedTraveller,
  report: Report,
  texts: Texts,
  time: (at: ScreenedTraveller["arrivedAt"]) => string,
): PersonRecord["course"] {
  const label = (event: string) => texts.place(printable(named(threeChecks2020.labels.events, event, report.language)));
  const accepted = replay.accepted.map(({ entry }) => ({ entry, why: undefined as number | undefined }));
  const refused = replay.refused.map((one) => ({ entry: one.entry, why: texts.place(refusalOf(one, report)) }));
  return [...accepted, ...refused]
    .sort(({ entry: one }, { entry: other }) => epochMilliseconds(one.at) - epochMilliseconds(other.at))
    .map(({ entry: { at, event, by }, why }) => {
      const line = [time(at), label(event), texts.place(printable(by))] as const;
      return why === undefined ? line : [...line, why];
    });
}

function concernTitles({ concerns, language }: Report): Map<string, string[]> {
  const titles = new Map<string, string[]>();
  for (const { name, people } of concerns)
    for (const { documentNumber } of people)
      titles.set(documentNumber, [...(titles.get(documentNumber) ?? []), CONCERNS[name][language]]);
  return titles;
}

function receiptSentences({ folder, language, say }: Report): Map<string, string[]> {
  const { receipts, portDay } = folder;
  const sentences = new Map<string, string[]>();
  for (const { documentNumber, facility, receivedAt } of receipts) {
    const time = clockTime(receivedAt, portDay.timeZone, portDay.day, language);
    const sentence = `${time} ${say("receiptFrom", { facility: printable(facility) })}`;
    sentences.set(documentNumber, [...(sentences.get(documentNumber) ?? []), sentence]);
  }
  return sentences;
}

/** Texts that are written once each and spoken of by their place. */
class Texts {
  readonly all: string[] = [];
  readonly #placeOf = new Map<string, number>();

  place(text: string): number {
    const known = this.#placeOf.get(text);
    if (known !== undefined) return known;
    this.#placeOf.set(text, this.all.length);
    return this.all.push(text) - 1;
  }

  places(texts: readonly string[]): number[] {
    return texts.map((text) => this.place(text));
  }
}
