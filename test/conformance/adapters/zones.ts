import { absent, type Answer as LibraryAnswer } from "pratique";
import { type Instant, instant, instantAt } from "pratique/calendar";
import {
  type CrossingCode,
  type CrossingEvent,
  checkCrossings,
  type WearLimit,
  wearTime,
  type ZoneLayout,
  type ZoneScheme,
} from "pratique/supervision";
import { type Answer, type Asks, type Case, type Given, isRecord, NotAnswered } from "../case.ts";
import { decided } from "../rulings.ts";
import {
  answerFor,
  kebabCase,
  listIn,
  numberIn,
  onlyKeys,
  recordIn,
  recordsIn,
  textIn,
  textsIn,
  word,
} from "../words.ts";

/** How long protection was worn, and who crossed where with what on. */
export const zones: Asks = {
  "wear-time": { given: ["donnedAt", "doffedAt", "limitHours", "limitMinutes"], when: ["at"], answer: worn },
  "zone-crossings": { given: ["rules", "movesInOrder"], answer: crossings },
};

function worn({ given, when }: Case): Answer {
  const doffedAt = given.doffedAt === undefined || given.doffedAt === null ? undefined : instantIn(given, "doffedAt");
  const found = wearTime(
    { donnedAt: instantIn(given, "donnedAt"), doffedAt },
    limitIn(given),
    instant(when.at === undefined ? textIn(given, "doffedAt") : textIn(when, "at")),
  );
  const needed = found.needs.map((need) => (need === "limit" ? "limit-hours" : kebabCase(need)));
  return {
    exceeded: decided(found.exceeded),
    minutesOver: found.minutesOver,
    minutesWorn: found.minutesWorn,
    minutesLeft: found.minutesLeft,
    needed,
    undecided: needed,
  };
}

function instantIn(given: Given, name: string): LibraryAnswer<Instant> {
  if (given[name] === undefined || given[name] === null) return absent("not-asked");
  const answer = answerFor(textIn(given, name));
  return typeof answer === "string" ? instant(answer) : answer;
}

function limitIn(given: Given): LibraryAnswer<WearLimit> {
  if (typeof given.limitMinutes === "number") return { equipment: PROTECTION, minutes: given.limitMinutes };
  if (typeof given.limitHours !== "number") return absent("not-asked");
  return { equipment: PROTECTION, minutes: numberIn(given, "limitHours") * 60 };
}

/** The cases speak of protection as one thing. */
const PROTECTION = "ppe";
const SCHEME = "zones-of-the-case";
const START = Date.UTC(2020, 3, 2);

/**
 * What the cases call each finding; what has no word of theirs is not among their violations. They have one word for a way
 * that is not allowed: whether it passes by a zone, has no door or goes against its direction, the way that is was skipped.
 */
const CODES: Partial<Readonly<Record<CrossingCode, string>>> = {
  "equipment-missing": "entered-contaminated-without-ppe",
  "zone-skipped": "skipped-buffer",
  "no-door": "skipped-buffer",
  "wrong-direction": "skipped-buffer",
  "used-equipment-brought": "not-doffed-before-clean",
  "bare-where-needed": "ppe-removed-in-contaminated",
  "lowered-where-needed": "ppe-removed-in-contaminated",
};
const CONTRADICTIONS: readonly CrossingCode[] = ["not-where-recorded", "already-worn", "not-worn"];
const WITHOUT_A_WORD: readonly CrossingCode[] = ["unknown-room"];

function crossings({ given }: Case): Answer {
  const rules = recordIn(given, "rules");
  onlyKeys(rules, "given.rules", ["zones", "allowedMoves", "ppeRequiredIn", "doffBefore"]);
  const { events, positions } = eventsOf(recordsIn(given, "movesInOrder"));
  const { findings } = checkCrossings(layoutOf(rules), schemeOf(rules), events);
  const unsaid = findings.find(({ code }) => WITHOUT_A_WORD.includes(code));
  if (unsaid !== undefined) throw new NotAnswered(`no word for ${unsaid.code}`);
  const said = findings.map(({ code, person, event = 0 }) => ({ code, position: positions.get(`${person} ${event}`) }));
  const needed = said.some(({ code }) => code === "equipment-not-recorded") ? ["ppe"] : [];
  return {
    violations: said.flatMap(({ code, position }) => {
      const violation = CODES[code];
      return violation === undefined ? [] : [{ position, code: violation }];
    }),
    contradictions: said.filter(({ code }) => CONTRADICTIONS.includes(code)),
    needed,
    undecided: needed,
  };
}

/** The zones of a case stand from the cleanest on. */
function schemeOf(rules: Given): ZoneScheme {
  const [first, second, ...others] = textsIn(rules, "zones").map((zone) => ({ kind: zone, label: named(zone) }));
  if (first === undefined || second === undefined) throw new NotAnswered("given.rules.zones: fewer than two");
  const title = named(SCHEME);
  const edition = {
    id: SCHEME,
    series: SCHEME,
    title,
    authority: title,
    status: "illustrative",
    source: SCHEME,
  } as const;
  return {
    edition: { ...edition, from: "2020-04-02" as ZoneScheme["edition"]["from"] },
    kinds: [first, second, ...others],
    onward: false,
    text: title,
  };
}

/** A zone of a case is one room, and a way that is allowed is a door; it comes off where a door leads to what refuses it. */
function layoutOf(rules: Given): ZoneLayout {
  const all = textsIn(rules, "zones");
  const doffBefore =
    rules.doffBefore === undefined || rules.doffBefore === null ? undefined : textIn(rules, "doffBefore");
  const needing = rules.ppeRequiredIn === undefined ? [] : textsIn(rules, "ppeRequiredIn");
  const ways = listIn(rules, "allowedMoves").map((move) => {
    const [from, to] = Array.isArray(move) ? move : isRecord(move) ? [move.from, move.to] : [];
    if (typeof from !== "string" || typeof to !== "string") throw new NotAnswered("given.rules.allowedMoves");
    return { from, to };
  });
  return {
    id: "site-of-the-case",
    scheme: SCHEME,
    zones: all.map((zone) => ({
      id: zone,
      kind: zone,
      label: named(zone),
      needs: needing.includes(zone) ? [PROTECTION] : [],
      refusesUsed: zone === doffBefore,
    })),
    rooms: all.map((zone) => {
      const isLast = ways.some(({ from, to }) => from === zone && to === doffBefore);
      return { id: zone, zone, label: named(zone), ...(isLast ? { uses: ["doffing"] as const } : {}) };
    }),
    doors: ways.map(({ from, to }) => ({ id: `${from} ${to}`, from, to, ways: "one-way" })),
  };
}

function named(word: string) {
  return { en: word, zh: word };
}

/** What was done to the protection in the zone that is left. */
const CHANGES: Readonly<Record<string, "doffed" | "lowered">> = {
  doffed: "doffed",
  removed: "doffed",
  lowered: "lowered",
  "pulled-down": "lowered",
};

const WEARING: Readonly<Record<string, readonly string[]>> = {
  donned: [PROTECTION],
  on: [PROTECTION],
  worn: [PROTECTION],
  none: [],
  off: [],
  doffed: [],
  removed: [],
};

/** The moves, a minute apart. */
function eventsOf(moves: readonly Given[]) {
  const events: CrossingEvent[] = [];
  const positions = new Map<string, number>();
  const read = new Map<string, number>();
  for (const [place, move] of moves.entries()) {
    onlyKeys(move, "given.movesInOrder", ["from", "to", "ppe", "person"]);
    const person = move.person === undefined ? "A1" : textIn(move, "person");
    const add = (event: object) => {
      const number = (read.get(person) ?? 0) + 1;
      read.set(person, number);
      positions.set(`${person} ${number}`, place + 1);
      events.push({ person, at: instantAt(START + place * 60_000, "UTC"), ...event } as CrossingEvent);
    };
    const change = typeof move.ppe === "string" ? CHANGES[move.ppe] : undefined;
    if (change !== undefined) add({ event: change, equipment: [PROTECTION], room: textIn(move, "from") });
    const isSaid = move.ppe !== undefined && move.ppe !== null && move.ppe !== "unknown" && change !== "lowered";
    add({
      event: "passed",
      from: textIn(move, "from"),
      to: textIn(move, "to"),
      ...(isSaid ? { wearing: word(WEARING, move.ppe, "given.movesInOrder.ppe") } : {}),
    });
  }
  return { events, positions };
}
