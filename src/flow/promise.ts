import type { Text } from "../text.js";
import type { Particular } from "./flow.js";

/**
 * A promise of a flow in one line.
 *
 * @internal
 */
export function promise<const Holds>(id: string, en: string, zh: string, source: Text, holds: Holds) {
  return { id, text: { en, zh }, source, holds };
}

/**
 * Statuses to which no path leads but through certain events.
 *
 * @internal
 */
export function enteredBy<const Status extends string, const Event extends string>(
  id: string,
  { en, zh }: Text,
  source: Text,
  to: Status,
  events: readonly Event[],
) {
  return promise(id, en, zh, source, { kind: "every-path", to: [to], through: { events } });
}

/**
 * Statuses to which no path leads but through certain others.
 *
 * @internal
 */
export function reachedFrom<const Status extends string, const Before extends string>(
  id: string,
  { en, zh }: Text,
  source: Text,
  to: Status,
  statuses: readonly Before[],
) {
  return promise(id, en, zh, source, { kind: "every-path", to: [to], through: { statuses } });
}

/**
 * An event that is not recorded without a particular.
 *
 * @internal
 */
export function carries<const Event extends string>(event: Event, called: Text, asked: Particular, source: Text) {
  return promise(
    `${event}-carries-${asked.name}`,
    `no "${called.en}" without ${asked.label.en}`,
    `无${asked.label.zh}不得记录为${called.zh}`,
    source,
    { kind: "carries", event, particulars: [asked.name] },
  );
}

/**
 * A step is done before the end, or before certain statuses, and it is done once: what it found is neither repeated nor
 * overruled by a later record.
 *
 * @internal
 */
export function stepPromises<const Event extends string, const Status extends string = never>(
  {
    step,
    label: { en, zh },
    events,
  }: { readonly step: string; readonly label: Text; readonly events: readonly [Event, ...Event[]] },
  source: Text,
  to?: readonly Status[],
) {
  const [goes, on] = to === undefined ? ["leaves the flow", "结束"] : ["goes on", "继续"];
  return [
    promise(`${step}-is-owed`, `nobody ${goes} without the ${en}`, `未经${zh}不得${on}`, source, {
      kind: "every-path",
      ...(to && { to }),
      through: { events },
    }),
    ...events.map((event) =>
      promise(`${event}-stands`, `the ${en} is done once, and not overruled`, `${zh}只做一次，不得改判`, source, {
        kind: "never-after",
        event,
        never: events[0],
      }),
    ),
  ];
}
