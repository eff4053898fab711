import { isKeyOf, isRecord } from "../record.js";
import type { Path } from "../result.js";
import type { Text } from "../text.js";

/** A place at which a definition has something that the type of a flow does not allow there. */
export interface Misshapen {
  readonly path: Path;
  readonly expected: Text;
}

/** What may stand at a place: gives the places at and below it that hold something else. */
type Shape = (value: unknown, path: Path) => Misshapen[];

const NAME: Text = { en: "a name", zh: "名称" };
const LIST: Text = { en: "a list", zh: "列表" };
const TABLE: Text = { en: "an object with names as its keys", zh: "以名称为键的对象" };

/**
 * Every such place that `lintFlow` looks at, in what may not have been looked over yet, such as a definition from JSON; none
 * in a flow. Texts are left to it: one that is not there is a missing text. So are numbers, which are looked at by what they
 * say.
 */
export function misshapenPlaces(definition: unknown): Misshapen[] {
  return flow(definition, []);
}

const name: Shape = (value, path) => (typeof value === "string" ? [] : [{ path, expected: NAME }]);

const listOf =
  (part: Shape): Shape =>
  (value, path) =>
    Array.isArray(value) ? value.flatMap((one, index) => part(one, [...path, index])) : [{ path, expected: LIST }];

const tableOf =
  (part: Shape): Shape =>
  (value, path) =>
    isRecord(value)
      ? Object.entries(value).flatMap(([key, one]) => part(one, [...path, key]))
      : [{ path, expected: TABLE }];

const withParts =
  (parts: Readonly<Record<string, Shape>>): Shape =>
  (value, path) =>
    isRecord(value)
      ? Object.entries(parts).flatMap(([key, part]) => part(value[key], [...path, key]))
      : [{ path, expected: TABLE }];

/** What may be left out, or may be there and `undefined`. */
const optional =
  (part: Shape): Shape =>
  (value, path) =>
    value === undefined ? [] : part(value, path);

const anything: Shape = () => [];
const names: Shape = (value, path) => listOf(name)(value, path);

// Shapes are made when they are asked for: whoever only follows a flow does not carry them.
const promises = (): Readonly<Record<string, Shape>> => ({
  "every-path": withParts({
    from: optional(name),
    after: optional(names),
    to: optional(names),
    through: (value, path) =>
      withParts(isRecord(value) && "events" in value ? { events: names } : { statuses: names })(value, path),
  }),
  "never-after": withParts({ event: name, never: name }),
  "stays-reachable": withParts({ status: name }),
  carries: withParts({ event: name, particulars: names }),
  requires: withParts({ event: name, flow: name, status: names, since: optional(names) }),
});

/** What a promise holds has other parts for each kind. */
const holds: Shape = (value, path) => {
  if (!isRecord(value)) return [{ path, expected: TABLE }];
  const kinds = promises();
  const { kind } = value;
  if (isKeyOf(kinds, kind)) return (kinds[kind] ?? anything)(value, path);
  const known = Object.keys(kinds);
  return [{ path: [...path, "kind"], expected: { en: `one of ${known.join(", ")}`, zh: `${known.join("、")}之一` } }];
};

const flow: Shape = (value, path) =>
  withParts({
    initial: name,
    outcomes: names,
    moves: tableOf(tableOf(name)),
    particulars: optional(tableOf(optional(listOf(withParts({ name, oneOf: optional(names) }))))),
    requires: optional(tableOf(optional(listOf(withParts({ flow: name, status: names, since: optional(names) }))))),
    invariants: optional(listOf(withParts({ id: name, holds }))),
    deadlines: optional(tableOf(optional(withParts({})))),
    reopenings: optional(tableOf(optional(withParts({ to: names, suspends: optional(names) })))),
    labels: withParts({ statuses: tableOf(anything), events: tableOf(anything) }),
  })(value, path);
