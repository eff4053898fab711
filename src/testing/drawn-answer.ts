import { absent } from "../answer.js";
import { addDays, type CalendarDate } from "../calendar/calendar-date.js";
import { epochMilliseconds, type Instant } from "../calendar/instant.js";
import type { NumberItem, SeveralItem } from "../declaration/items.js";
import type { PlanItem } from "../declaration/plan.js";
import { TRUE } from "../logic/truth.js";
import { isBlank } from "../record.js";
import { type Draws, seededDraws } from "./draws.js";
import {
  answerAtPath,
  type Clock,
  columnsOfDraft,
  type Draft,
  type FormPlace,
  type FormPlaces,
  pathOf,
  type RowAt,
} from "./form-places.js";
import { chineseName, identityNumber, otherName, passportNumber } from "./made-up-people.js";
import { dayAt, minutesLater } from "./moments.js";
import { textMatching } from "./pattern-text.js";

const COUNTRIES = ["CHN", "ITA", "KOR", "FRA", "THA", "AUS"] as const;
const PLACES = ["Beijing", "Milan", "Busan", "Marseille", "Bangkok", "Sydney"] as const;
const WORDS = ["as stated", "not otherwise specified", "see the ship's papers", "见附件"] as const;
/** How often a traveller says that they do not know, or declines. */
const UNKNOWN = 0.03;
/** How many texts are made to a pattern before it is said to have none. */
const TRIES = 200;
const MINUTES_OF_A_DAY = 24 * 60;

/** @internal Where an answer is drawn for: the item in a draft of its form. */
export interface Asked {
  readonly places: FormPlaces;
  readonly draft: Draft;
  readonly clock: Clock;
  readonly place: FormPlace;
  readonly row: RowAt | undefined;
}

/** @internal An answer that is right by itself to one item; of lists and groups nothing. */
export function drawnAnswer(asked: Asked, draws: Draws): unknown {
  const { places, place } = asked;
  const isDeclaredAt = place.plan === places.plan.declaredAt;
  if (!isDeclaredAt && draws.happens(UNKNOWN)) return absent(draws.pick(["asked-unknown", "asked-declined"]));
  return knownAnswer(asked, draws);
}

/** @internal The same, and never an absent answer. */
export function knownAnswer(asked: Asked, draws: Draws): unknown {
  const { item, plan } = asked.place;
  switch (item.kind) {
    case "text":
      return drawnText(asked, draws);
    case "country":
      return draws.pick(COUNTRIES);
    case "date":
      return drawnDate(asked, draws);
    case "instant":
      return drawnInstant(asked, draws);
    case "yes-no":
      return draws.happens(0.3) ? "yes" : "no";
    case "choice":
      return draws.pick(plan.options as [string, ...string[]]);
    case "choices":
      return someOf(plan.options, draws);
    case "number":
      return drawnNumber(item, draws);
    case "several":
      return drawnSeveral(item, asked, draws);
    default:
      return undefined;
  }
}

/** One option at least, in the form's order. */
function someOf(options: readonly string[], draws: Draws): string[] {
  const first = draws.whole(0, options.length - 1);
  return options.filter((_, index) => index === first || draws.happens(0.15));
}

function drawnText(asked: Asked, draws: Draws): string {
  const { plan, item } = asked.place;
  if (item.kind === "text" && item.pattern !== undefined) return textTo(item.pattern, plan, draws);
  const text = isIdentityNumber(asked)
    ? identityNumber(addDays(dayOf(asked), -draws.whole(7000, 30_000)), draws)
    : writing(plan.name, draws);
  return text.padEnd(plan.minimumLength, "x").slice(0, plan.maximumLength).trim().padEnd(plan.minimumLength, "x");
}

/** A text to a pattern that is not too short nor too long; where the draws make none, others do. */
function textTo(pattern: string, { name, minimumLength, maximumLength }: PlanItem, draws: Draws): string {
  const expression = new RegExp(`^(?:${pattern})$`, "u");
  for (let tried = 0; tried < TRIES; tried++) {
    const text = textMatching(pattern, tried === 0 ? draws : seededDraws(tried), minimumLength);
    const isWithin = text.length >= minimumLength && text.length <= maximumLength && !isBlank(text);
    if (isWithin && expression.test(text)) return text;
  }
  throw new RangeError(`declarationsFrom: expected patterns to which a text can be made, got another one of ${name}`);
}

/** @internal Whether the answer to the item is an identifier that checks itself. */
export function isIdentityNumber({ places, draft, clock, place, row }: Asked): boolean {
  const { isIdentifier } = place.plan;
  if (typeof isIdentifier === "boolean") return isIdentifier;
  return isIdentifier.test(columnsOfDraft(places, draft, clock, row)) === TRUE;
}

/** What a person might write, guessed from what the item is called; any text would do. */
function writing(name: string, draws: Draws): string {
  if (/telephone|phone/i.test(name)) return `+86138${draws.digits(8)}`;
  if (/documentNumber|passport/i.test(name)) return passportNumber(draws.happens(0.5), draws);
  if (/seat/i.test(name)) return `${draws.whole(11, 48)}${draws.pick(["A", "B", "C", "D", "H", "K"])}`;
  if (/serviceNumber|flight/i.test(name)) return `${draws.pick(["CA", "TG", "AF"])}${draws.whole(100, 999)}`;
  if (/imo/i.test(name)) return "9074729";
  if (/email/i.test(name)) return `traveller${draws.digits(3)}@example.org`;
  if (/address|street/i.test(name)) return `No. ${draws.whole(1, 480)} Harbour Road`;
  if (/port|city|place|from|to$|At$/.test(name)) return draws.pick(PLACES);
  if (/name|signature|signed|officer|physician|doctor|master/i.test(name))
    return draws.happens(0.5) ? otherName(draws) : chineseName(draws);
  return draws.pick(WORDS);
}

/** The day of the declaration, where it says when it was made, else the day on which it is looked at. */
function dayOf({ places, draft, clock }: Asked): CalendarDate {
  return dayAt(declaredAtOf(places, draft, clock), clock.timeZone);
}

/** @internal The instant of the declaration, where it says when it was made, else that at which it is looked at. */
export function declaredAtOf({ plan }: FormPlaces, draft: Draft, { asOf }: Clock): Instant {
  const declaredAt = plan.declaredAt === undefined ? undefined : answerAtPath(draft, plan.declaredAt.path);
  return typeof declaredAt === "string" ? (declaredAt as Instant) : asOf;
}

/** A day of the last two weeks, not before one that stands above it in the same record; somebody's birth long ago. */
function drawnDate(asked: Asked, draws: Draws): CalendarDate {
  const today = dayOf(asked);
  if (/birth/i.test(asked.place.plan.name)) return addDays(today, -draws.whole(25 * 365, 80 * 365));
  const above = [...answersAbove(asked, "date")].filter((day) => day <= today).at(-1);
  const first = addDays(today, -13);
  const earliest = above === undefined || above < first ? first : above;
  const day = addDays(today, -draws.whole(0, 13));
  return day < earliest ? (earliest as CalendarDate) : day;
}

/** The declaration's own up to 20 hours before it is looked at; others in the day before that, each not before the last. */
function drawnInstant(asked: Asked, draws: Draws): Instant {
  const { places, place, draft, clock } = asked;
  if (place.plan === places.plan.declaredAt) {
    const hours = Math.min(places.form.validForHours ?? 20, 20);
    return minutesLater(clock.asOf, -draws.whole(0, hours * 60 - 1));
  }
  const latest = declaredAtOf(places, draft, clock);
  const above = [...answersAbove(asked, "instant")].at(-1) as Instant | undefined;
  const drawn = minutesLater(latest, -draws.whole(0, MINUTES_OF_A_DAY));
  return above !== undefined && epochMilliseconds(above) > epochMilliseconds(drawn) ? above : drawn;
}

/** The answers of a kind that stand above an item in the same record. */
function* answersAbove({ places, draft, place, row }: Asked, kind: "date" | "instant"): Generator<string> {
  const record = place.list === undefined ? places.root : places.rows.get(place.list.plan.path.join("."));
  for (const other of record?.values() ?? []) {
    if (other === place) return;
    const answer = other.item.kind === kind ? answerAtPath(draft, pathOf(other, row)) : undefined;
    if (other.plan === places.plan.declaredAt || /birth/i.test(other.plan.name)) continue;
    if (typeof answer === "string") yield answer;
  }
}

/** Near the lower bound; a temperature is that of somebody well. */
function drawnNumber({ unit, minimum, maximum, whole }: NumberItem, draws: Draws): number {
  if (unit === "celsius") return Math.min(Math.max(36 + draws.whole(0, 10) / 10, minimum ?? 36), maximum ?? 37);
  const least = minimum ?? Math.min(0, maximum ?? 0);
  const first = whole ? Math.ceil(least) : least;
  const steps = Math.min((maximum ?? Number.POSITIVE_INFINITY) - first, unit === "years" ? 90 : 10);
  return first + draws.whole(0, Math.max(Math.floor(steps), 0));
}

function drawnSeveral(item: SeveralItem, asked: Asked, draws: Draws): string[] {
  const count = Math.min(draws.whole(1, 3), item.maximumRows ?? 3);
  const first = draws.whole(0, 5);
  return Array.from({ length: count }, (_, index) => {
    if (item.of === "date") return addDays(dayOf(asked), -first - index);
    return (item.of === "country" ? COUNTRIES : PLACES)[(first + index) % 6] ?? "CHN";
  });
}
