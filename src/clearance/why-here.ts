import { epochMilliseconds } from "../calendar/instant.js";
import type { Text } from "../text.js";
import type { PriorityClasses, QueueOrder } from "./priority-queue.js";

/** Why a consignment stands where it stands in a queue. */
export interface PlaceExplained {
  readonly text: Text;
  /** The ids of those that came later and stand before it, the first to be served first: their head starts put them there. */
  readonly overtakenBy: readonly string[];
  /** The ids of those that came earlier and stand after it. */
  readonly overtakes: readonly string[];
}

/**
 * Why a consignment stands where it stands, in words that an officer can read out; `undefined` where it has no place.
 *
 * @param classes the table that the order was made with
 * @example
 * const classes = { hospital: { label: { en: "for a hospital", zh: "送医院" }, headStartMinutes: 60 } };
 * const at = instant("2020-02-02T10:00:00+08:00");
 * const since = instant("2020-02-02T09:30:00+08:00");
 * const order = queueOrder(classes, [{ id: "A", waitingSince: since, classes: ["hospital"] }], at);
 * whyHere(classes, order, "A")?.text.en // => "place 1: waited 30 min + for a hospital 60 min = 90 min"
 */
export function whyHere<Class extends string>(
  classes: PriorityClasses<Class>,
  { places }: Pick<QueueOrder<NoInfer<Class>>, "places">,
  id: string,
): PlaceExplained | undefined {
  const here = places.find((one) => one.id === id);
  if (here === undefined) return undefined;
  const since = epochMilliseconds(here.waitingSince);
  const cameAfter = (one: { readonly waitingSince: typeof here.waitingSince }) =>
    epochMilliseconds(one.waitingSince) - since;
  const [waited, credit] = [tenths(here.waitedMinutes), tenths(here.credit)];
  const given = here.classes.map((one) => ({ label: classes[one.class].label, minutes: one.minutes }));
  return {
    text: {
      en: `place ${here.place}: ${[`waited ${waited} min`, ...given.map(({ label, minutes }) => `${label.en} ${minutes} min`)].join(" + ")} = ${credit} min`,
      zh: `第${here.place}位：${[`已等候${waited}分钟`, ...given.map(({ label, minutes }) => `${label.zh}${minutes}分钟`)].join("＋")}＝${credit}分钟`,
    },
    overtakenBy: places.filter((one) => one.place < here.place && cameAfter(one) > 0).map((one) => one.id),
    overtakes: places.filter((one) => one.place > here.place && cameAfter(one) < 0).map((one) => one.id),
  };
}

/** To a tenth of a minute, as it is read out. */
function tenths(minutes: number): number {
  return Math.round(minutes * 10) / 10;
}
