import { epochMilliseconds } from "../calendar/instant.js";
import { isName } from "../record.js";
import type { CustodyRecord } from "./reconcile-people.js";

/** @internal What is known of one person at one stage. */
export interface CustodyCell {
  /** How many records there are. */
  readonly times: number;
  /** Milliseconds since 1970, of the earliest record; NaN where no record says. */
  readonly at: number;
  readonly holder: string | undefined;
  readonly dataHandedOver: "yes" | "no" | undefined;
}

const INITIAL_PEOPLE = 1024;
const NOBODY = -1;

/**
 * @internal Who was seen where, person by person and stage by stage, in columns: a million people at eight stages take as
 * much memory as the numbers need, and no record is kept. Of several records of one person at one stage the earliest is
 * kept, in whatever order they came; data count as handed over where any of them says so.
 */
export class CustodyColumns {
  readonly people: string[] = [];
  readonly #placeOf = new Map<string, number>();
  readonly #stages: number;
  readonly #holders: string[] = [];
  readonly #holderOf = new Map<string, number>();
  #last = 0;
  #times = new Uint32Array();
  #at = new Float64Array();
  #holder = new Int32Array();
  #handedOver = new Uint8Array();
  #due = new Uint8Array();

  constructor(stages: number) {
    this.#stages = stages;
    this.#grow(INITIAL_PEOPLE);
  }

  /** Takes in that somebody was seen at a stage. */
  see(stage: number, { person, at, holder, dataHandedOver }: CustodyRecord): void {
    const cell = this.#cell(person, stage);
    // Lists come from anywhere: what is no text says neither when nor who.
    const time = typeof at === "string" ? epochMilliseconds(at) : Number.NaN;
    const keeper = isName(holder) ? this.#keeper(holder) : NOBODY;
    if (this.#times[cell] === 0 || this.#isBefore(time, keeper, cell)) {
      this.#at[cell] = time;
      this.#holder[cell] = keeper;
    }
    this.#times[cell] = (this.#times[cell] as number) + 1;
    const said = dataHandedOver === "yes" ? 2 : dataHandedOver === "no" ? 1 : 0;
    if (said > (this.#handedOver[cell] as number)) this.#handedOver[cell] = said;
  }

  /** Takes in that a stage is due to somebody, seen or not. */
  owe(stage: number, person: string): void {
    this.#due[this.#cell(person, stage)] = 1;
  }

  isSeen(place: number, stage: number): boolean {
    return (this.#times[place * this.#stages + stage] as number) > 0;
  }

  isOwed(place: number, stage: number): boolean {
    return this.#due[place * this.#stages + stage] === 1;
  }

  /** What is known of the person at a place of `people` at a stage. */
  at(place: number, stage: number): CustodyCell {
    const cell = place * this.#stages + stage;
    const said = this.#handedOver[cell];
    return {
      times: this.#times[cell] as number,
      at: this.#at[cell] as number,
      holder: this.#holders[this.#holder[cell] as number],
      dataHandedOver: said === 2 ? "yes" : said === 1 ? "no" : undefined,
    };
  }

  /** Whether a record comes before the one that is kept: a known time before an unknown one, and then by the holder's name. */
  #isBefore(time: number, keeper: number, cell: number): boolean {
    const kept = this.#at[cell] as number;
    if (Number.isNaN(time) !== Number.isNaN(kept)) return Number.isNaN(kept);
    if (time !== kept && !Number.isNaN(time)) return time < kept;
    const name = this.#holders[keeper];
    const keptName = this.#holders[this.#holder[cell] as number];
    return name !== undefined && (keptName === undefined || name < keptName);
  }

  #keeper(holder: string): number {
    let place = this.#holderOf.get(holder);
    if (place === undefined) {
      place = this.#holders.push(holder) - 1;
      this.#holderOf.set(holder, place);
    }
    return place;
  }

  #cell(person: string, stage: number): number {
    return this.#place(person) * this.#stages + stage;
  }

  /** Lists mostly name the same person again or the next one in the order of the last: then nothing need be looked up. */
  #place(person: string): number {
    if (this.people[this.#last] === person) return this.#last;
    if (this.people[this.#last + 1] === person) return ++this.#last;
    let place = this.#placeOf.get(person);
    if (place === undefined) {
      place = this.people.push(person) - 1;
      this.#placeOf.set(person, place);
      if (this.people.length * this.#stages > this.#times.length) this.#grow(2 * place);
    }
    this.#last = place;
    return place;
  }

  #grow(people: number): void {
    const cells = people * this.#stages;
    this.#times = copied(new Uint32Array(cells), this.#times);
    this.#at = copied(new Float64Array(cells), this.#at);
    this.#holder = copied(new Int32Array(cells), this.#holder);
    this.#handedOver = copied(new Uint8Array(cells), this.#handedOver);
    this.#due = copied(new Uint8Array(cells), this.#due);
  }
}

function copied<Column extends { set(from: Column): void }>(longer: Column, from: Column): Column {
  longer.set(from);
  return longer;
}
