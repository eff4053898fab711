import { type Answer, given } from "../answer.js";
import { epochMilliseconds, type Instant } from "../calendar/instant.js";
import type { Text } from "../text.js";

/** What a class of consignments is worth in a shortage, by those who decide it. */
export interface PriorityClass {
  readonly label: Text;
  /** By how many whole minutes a consignment of the class is treated as if it had waited longer; 0 or more. */
  readonly headStartMinutes: number;
}

/** The classes of one queue; the library has none of its own. */
export type PriorityClasses<Class extends string = string> = Readonly<Record<Class, PriorityClass>>;

/** A consignment that waits. */
export interface WaitingConsignment<Class extends string = string> {
  /** Unique in the queue; it breaks ties. */
  readonly id: string;
  readonly waitingSince: Answer<Instant>;
  /** Each counts once; of several the head starts add up. */
  readonly classes: readonly Class[];
}

/** The place of a consignment, with what put it there. */
export interface QueuePlace<Class extends string = string> {
  /** From 1, the first to be served. */
  readonly place: number;
  readonly id: string;
  readonly waitingSince: Instant;
  readonly waitedMinutes: number;
  readonly headStartMinutes: number;
  /** `waitedMinutes` and `headStartMinutes` together: who has more stands before. */
  readonly credit: number;
  /** The classes that gave the head start, each with its minutes, in the order of the table. */
  readonly classes: readonly { readonly class: Class; readonly minutes: number }[];
  /**
   * Once it has waited so long, no consignment that comes later stands before it, whatever its classes: the head starts of
   * all classes together, less its own.
   */
  readonly safeAfterMinutes: number;
}

/** The order of those who wait. */
export interface QueueOrder<Class extends string = string> {
  readonly places: readonly QueuePlace<Class>[];
  /** The ids of those that begin to wait later than the instant asked about, in their own order. */
  readonly notYet: readonly string[];
  /** The ids of those of which it is not known since when they wait: they have no place until somebody says. */
  readonly unknown: readonly string[];
}

/**
 * The order in which consignments are served in a shortage: by the minutes waited and the head starts of the classes,
 * together; of equal ones the one that has waited longer, then by id. Everybody ages alike, so two that wait never change
 * places, and a consignment is overtaken only by those that come within `safeAfterMinutes` of it: nobody starves.
 *
 * @param classes each class with its head start, decided by the caller
 * @param at the instant for which the order is asked
 * @throws RangeError when a head start is negative or not whole, or an id occurs twice.
 * @throws TypeError when a consignment is of a class that is not in the table.
 * @example
 * const classes = {
 *   ventilators: { label: { en: "ventilators", zh: "呼吸机" }, headStartMinutes: 120 },
 *   donated: { label: { en: "donated goods", zh: "捐赠物资" }, headStartMinutes: 30 },
 * };
 * const at = (time: string) => instant(`2020-02-02T${time}:00+08:00`);
 * const waiting = [
 *   { id: "masks", waitingSince: at("08:00"), classes: ["donated"] },
 *   { id: "ventilators", waitingSince: at("09:00"), classes: ["ventilators"] },
 * ] as const;
 * const { places } = queueOrder(classes, waiting, at("10:00"));
 * places.map(({ id, credit }) => [id, credit]) // => [["ventilators", 180], ["masks", 150]]
 * places[1]?.safeAfterMinutes // => 120
 */
export function queueOrder<Class extends string>(
  classes: PriorityClasses<Class>,
  waiting: readonly WaitingConsignment<NoInfer<Class>>[],
  at: Instant,
): QueueOrder<Class> {
  const longest = longestHeadStart(classes);
  const now = epochMilliseconds(at);
  const ids = new Set<string>();
  const placed: Placed<Class>[] = [];
  const [notYet, unknown]: [string[], string[]] = [[], []];
  for (const consignment of waiting) {
    const { id } = consignment;
    if (ids.has(id)) throw new RangeError("queueOrder: expected ids that differ, got one twice");
    ids.add(id);
    const since = given(consignment.waitingSince);
    const own = classesOf(classes, consignment.classes);
    if (since === undefined) unknown.push(id);
    else if (epochMilliseconds(since) > now) notYet.push(id);
    else placed.push(placeOf(id, since, now, own, longest));
  }
  placed.sort(inOrder);
  return { places: placed.map(({ standing }, index) => ({ place: index + 1, ...standing })), notYet, unknown };
}

function longestHeadStart(classes: PriorityClasses): number {
  let longest = 0;
  for (const { headStartMinutes } of Object.values(classes)) {
    if (!(Number.isSafeInteger(headStartMinutes) && headStartMinutes >= 0))
      throw new RangeError("queueOrder: expected head starts of whole minutes, 0 or more, got another number");
    longest += headStartMinutes;
  }
  return longest;
}

function classesOf<Class extends string>(
  classes: PriorityClasses<Class>,
  own: readonly Class[],
): QueuePlace<Class>["classes"] {
  if (own.some((name) => !Object.hasOwn(classes, name)))
    throw new TypeError("queueOrder: expected classes of the table, got another");
  return (Object.keys(classes) as Class[])
    .filter((name) => own.includes(name))
    .map((name) => ({ class: name, minutes: classes[name].headStartMinutes }));
}

/** A place that is not yet numbered, with what it is ordered by: whole milliseconds, the same whenever the order is asked for. */
interface Placed<Class extends string> {
  readonly since: number;
  /** When it would have come without a head start and stood where it stands. */
  readonly asIfSince: number;
  readonly standing: Omit<QueuePlace<Class>, "place">;
}

function placeOf<Class extends string>(
  id: string,
  waitingSince: Instant,
  now: number,
  classes: QueuePlace<Class>["classes"],
  longest: number,
): Placed<Class> {
  const headStartMinutes = classes.reduce((sum, { minutes }) => sum + minutes, 0);
  const since = epochMilliseconds(waitingSince);
  const waitedMinutes = (now - since) / 60_000;
  return {
    since,
    asIfSince: since - headStartMinutes * 60_000,
    standing: {
      ...{ id, waitingSince, waitedMinutes, headStartMinutes, classes },
      credit: waitedMinutes + headStartMinutes,
      safeAfterMinutes: longest - headStartMinutes,
    },
  };
}

function inOrder(one: Placed<string>, other: Placed<string>): number {
  return one.asIfSince - other.asIfSince || one.since - other.since || (one.standing.id < other.standing.id ? -1 : 1);
}
