import type { Instant, Language } from "pratique";
import { epochMilliseconds, isInstant } from "pratique/calendar";
import { threeChecks2020 } from "pratique/screening";
import type { PortDayFolder } from "./read-folder.ts";
import { protocol, type ScreenedDay, type ScreenedTraveller } from "./screen-day.ts";
import { named, WORDS, wordsIn } from "./words.ts";

/** The ways in which a person can be left over at the end of a day, gravest first. */
export const CONCERNS = {
  unaccounted: { en: "Transferred, and acknowledged by no facility", zh: "已转运，但无接收单位确认" },
  waiting: { en: "Awaiting transfer, and received nowhere", zh: "待转运，且无接收记录" },
  unexpected: { en: "Received by a facility without a transfer", zh: "无转运记录而被接收" },
  undeclared: { en: "On the manifest without a declaration", zh: "在名单上但未申报" },
  stray: { en: "Declared or seen, and not on the manifest", zh: "有申报或记录但不在名单上" },
  against: { en: "Released against a ground, with no exclusion", zh: "有触发因素、未经排除而放行" },
  unfinished: WORDS.stillHere,
} as const;

export type ConcernName = keyof typeof CONCERNS;

/** Where a person was last seen: what was recorded, and when. */
export interface Sighting {
  readonly what: string;
  readonly at: Instant | undefined;
}

export interface PersonOfConcern {
  readonly documentNumber: string;
  /** `undefined` for somebody who is on no manifest. */
  readonly traveller: ScreenedTraveller | undefined;
  readonly lastSeen: Sighting;
}

export interface Concern {
  readonly name: ConcernName;
  readonly people: readonly PersonOfConcern[];
}

/** Everyone whom the day leaves over, by name, in every group that they belong to. */
export function concernsOf(folder: PortDayFolder, { travellers, summary }: ScreenedDay, language: Language): Concern[] {
  const { custody, manifest, releasedAgainstGround } = summary;
  const travellerOf = new Map(travellers.map((traveller) => [traveller.documentNumber, traveller]));
  const people: Record<ConcernName, readonly string[]> = {
    unaccounted: custody.unaccounted
      .filter(({ lastSeenAt }) => lastSeenAt === "transferred")
      .map(({ person }) => person),
    waiting: custody.unaccounted.filter(({ lastSeenAt }) => lastSeenAt !== "transferred").map(({ person }) => person),
    unexpected: custody.unexpected.map(({ person }) => person),
    undeclared: manifest.undeclared,
    stray: strays(folder, manifest.notOnManifest, travellerOf),
    against: releasedAgainstGround,
    unfinished: travellers.filter(isUnfinished).map(({ documentNumber }) => documentNumber),
  };
  const sightings = new Sightings(folder, language);
  return Object.entries(people).map(([name, documentNumbers]) => ({
    name: name as ConcernName,
    people: documentNumbers.map((documentNumber) => {
      const traveller = travellerOf.get(documentNumber);
      return { documentNumber, traveller, lastSeen: sightings.last(documentNumber, traveller) };
    }),
  }));
}

function isUnfinished({ replay }: ScreenedTraveller): boolean {
  const { releasedStatus, transferredStatus, awaitingTransferStatuses } = protocol;
  return ![releasedStatus, transferredStatus, ...awaitingTransferStatuses].includes(replay.status);
}

/** Whoever has a card, a reading or a line in the log and no place on the manifest. */
function strays(
  { log, readings }: PortDayFolder,
  declared: readonly string[],
  travellerOf: ReadonlyMap<string, ScreenedTraveller>,
): string[] {
  const seen = [...log.keys(), ...readings.keys()].filter((documentNumber) => !travellerOf.has(documentNumber));
  return [...new Set([...declared, ...seen])].sort();
}

/** Looks a person up in everything that the day holds. */
class Sightings {
  readonly #folder: PortDayFolder;
  readonly #language: Language;
  readonly #cardOf: ReadonlyMap<unknown, Readonly<Record<string, unknown>>>;

  constructor(folder: PortDayFolder, language: Language) {
    this.#folder = folder;
    this.#language = language;
    this.#cardOf = new Map(folder.declarations.map((card) => [card["documentNumber"], card]));
  }

  last(documentNumber: string, traveller: ScreenedTraveller | undefined): Sighting {
    const sightings = this.#all(documentNumber, traveller);
    return sightings.reduce(later, sightings[0] ?? { what: "–", at: undefined });
  }

  #all(documentNumber: string, traveller: ScreenedTraveller | undefined): Sighting[] {
    const { readings, log, receipts } = this.#folder;
    const language = this.#language;
    const say = wordsIn(language);
    const refused = new Set(traveller?.replay.refused.map(({ entry }) => entry));
    const card = this.#cardOf.get(documentNumber)?.["submittedAt"];
    return [
      ...(isInstant(card) ? [{ what: say("cardSubmitted"), at: card }] : []),
      ...(traveller === undefined ? [] : [{ what: say("arrived"), at: traveller.arrivedAt }]),
      ...(readings.get(documentNumber) ?? []).map(({ at, site }) => ({
        what: say("measured", { site: say(site) }),
        at,
      })),
      ...(log.get(documentNumber) ?? []).map((entry) => {
        const label = named(threeChecks2020.labels.events, entry.event, language);
        return { what: refused.has(entry) ? say("refusedEvent", { event: label }) : label, at: entry.at };
      }),
      ...receipts
        .filter((receipt) => receipt.documentNumber === documentNumber)
        .map(({ facility, receivedAt }) => ({ what: say("receiptFrom", { facility }), at: receivedAt })),
    ];
  }
}

function later(one: Sighting, other: Sighting): Sighting {
  if (one.at === undefined || other.at === undefined) return one.at === undefined ? other : one;
  return epochMilliseconds(other.at) >= epochMilliseconds(one.at) ? other : one;
}
