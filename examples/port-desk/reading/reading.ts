import type { Language } from "pratique";
import type { PortDay } from "pratique/exchange";
import { type PortDayFile, portDayFrom } from "pratique/testing";
import { MISSING } from "../../port-day/folder-files.ts";
import { type PortDayFolder, readFolder } from "../../port-day/read-folder.ts";
import { type ScreenedDay, screenDay } from "../../port-day/screen-day.ts";
import { rulesOf } from "../traveller/rules.ts";
import type { RecordedHere, TravellerCase } from "../traveller/traveller-case.ts";
import { type DayNumbers, dayNumbers } from "./day-numbers.ts";
import { type ReplayedDay, replayedDay } from "./day-policies.ts";
import { type PublishedDay, publishedDay } from "./day-published.ts";
import { declaredTravellers } from "./declarations-file.ts";
import type { NotOpened, OnProgress, Opened } from "./opened.ts";
import { portDayTravellers } from "./port-day-travellers.ts";
import { inQueueOrder, pageOf, type QueuePage, type QueueQuestion, type QueueRow, rowFrom, rowOf } from "./queue.ts";

/** The seed of the made-up day that stands beside the port-day example. */
const SEED = 20_200_318;
/** How many people pass between two words of progress. */
const PEOPLE_BETWEEN_PROGRESS = 500;

/** The folder of a port-day with its travellers screened. */
interface OpenDay {
  readonly folder: PortDayFolder;
  readonly screened: ScreenedDay;
}

/** What was opened, and the queue of everybody in it: lives in a worker, so that no file is too big for the page. */
export class Reading {
  readonly #travellers = new Map<string, TravellerCase>();
  readonly #recorded = new Map<string, RecordedHere>();
  #rows: QueueRow[] = [];
  #day: OpenDay | undefined;

  /** Opens a port-day: files by name. */
  async openFolder(files: ReadonlyMap<string, Blob>, onProgress: OnProgress): Promise<Opened | NotOpened> {
    const texts = new Map<string, string>();
    for (const [name, file] of files) texts.set(name, await file.text());
    return this.#open(texts, onProgress);
  }

  /** Opens a day that is made up, with every kind of case. */
  openMadeUp(onProgress: OnProgress): Opened | NotOpened {
    const files = portDayFrom({ seed: SEED }).files;
    return this.#open(new Map(Object.entries(files) as [PortDayFile, string][]), onProgress);
  }

  /** Opens a file of declarations, one JSON object a line, to be graded as of a port's day. */
  async openDeclarations(file: Blob, portDay: PortDay, form: string, onProgress: OnProgress): Promise<Opened> {
    let unreadable = 0;
    for await (const traveller of declaredTravellers(file, portDay, form, onProgress))
      if (traveller === undefined) unreadable++;
      else this.#take(traveller);
    this.#rows = inQueueOrder(this.#rows);
    return { kind: "declarations", people: this.#rows.length, unreadable };
  }

  /** Puts a traveller into the queue who declared on this page, at its head within their grade. */
  add(traveller: TravellerCase): void {
    this.#travellers.set(traveller.id, traveller);
    const others = this.#rows.filter(({ id }) => id !== traveller.id);
    this.#rows = inQueueOrder([rowOf(traveller, this.#recorded.get(traveller.id)), ...others]);
  }

  /** Takes over what was recorded of a traveller on this page. */
  note(id: string, recorded: RecordedHere): void {
    this.#recorded.set(id, recorded);
    const traveller = this.#travellers.get(id);
    if (traveller === undefined) return;
    this.#rows = inQueueOrder(this.#rows.map((row) => (row.id === id ? rowOf(traveller, recorded) : row)));
  }

  page(question: QueueQuestion): QueuePage {
    return pageOf(this.#rows, question);
  }

  traveller(id: string): TravellerCase | undefined {
    return this.#travellers.get(id);
  }

  /** The day in numbers, as its folder has it; `undefined` where no port-day is open. */
  day(language: Language): DayNumbers | undefined {
    return this.#day && dayNumbers(this.#day.folder, this.#day.screened, language);
  }

  /** The day's travellers by flight and grade, with no count from 1 to one less than `below` and none that gives one away. */
  published(below: number): PublishedDay | undefined {
    return this.#day && publishedDay(this.#day.screened, below);
  }

  /** The day's travellers under two sets of rules, by the names of `policyChoices`. */
  replayRules(before: string, after: string): ReplayedDay | undefined {
    return this.#day && replayedDay(this.#day.folder, this.#day.screened, before, after);
  }

  #open(texts: ReadonlyMap<string, string>, onProgress: OnProgress): Opened | NotOpened {
    const folder = readFolder((file) => texts.get(file) ?? MISSING);
    if (!("portDay" in folder))
      return {
        kind: "nothing",
        why: {
          en: "No port-day: without a usable port.json (port, zone, day and affected countries) nobody can be graded.",
          zh: "不是口岸日数据：没有可用的port.json（口岸、时区、日期和疫情严重国家（地区）名单），无法判定任何人。",
        },
        problems: folder.problems,
      };
    const travellers = portDayTravellers(folder);
    // Everybody passes twice: to be screened, and into the queue.
    const passed = (done: number) => {
      if (done % PEOPLE_BETWEEN_PROGRESS === 0) onProgress({ done, of: 2 * travellers.length });
    };
    const screened = screenDay(folder, passed);
    this.#day = { folder, screened };
    for (const [index, traveller] of travellers.entries()) {
      passed(travellers.length + index);
      const found = screened.travellers[index];
      this.#take(traveller, found && rowFrom(traveller, rulesOf(traveller.rules), found));
    }
    this.#rows = inQueueOrder(this.#rows);
    return { kind: "port-day", portDay: folder.portDay, people: travellers.length, problems: folder.problems };
  }

  #take(traveller: TravellerCase, row = rowOf(traveller)): void {
    this.#travellers.set(traveller.id, traveller);
    this.#rows.push(row);
  }
}
