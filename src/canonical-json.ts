/**
 * Plain data as JSON with the keys of every object in order, so that the same data is the same text whoever stored it:
 * some stores put keys in an order of their own. It says what `JSON.stringify` would store: what has a `toJSON` by that, such
 * as a `Date` by its ISO text; a key without a value not at all; a gap of a list, and a number that is not finite, as
 * `null`. What would be stored without what it holds has no text. Nested as deep as the stack allows; what is deeper is no
 * record of ours.
 *
 * @param asker the function that an error names
 * @throws TypeError for a function, symbol, bigint, `Map`, `Set` or other object of a class without `toJSON`, with its place.
 */
export function canonicalJson(value: unknown, asker = "canonicalJson"): string {
  return written(value, "", undefined, asker) ?? "null";
}

/** @internal Whether an object is as JSON or a literal makes it: of no class. */
export function isPlainObject(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

/** Where a value stands: its key in what it stands in. */
interface Place {
  readonly key: string | number;
  readonly within: Place | undefined;
}

/** `undefined` of what has no value. */
function written(given: unknown, key: string | number, within: Place | undefined, asker: string): string | undefined {
  const value = typeof given === "object" && hasToJson(given) ? given.toJSON(String(key)) : given;
  if (value === undefined) return undefined;
  if (value === null || typeof value === "string" || typeof value === "number" || typeof value === "boolean")
    return JSON.stringify(value);
  const place: Place = { key, within };
  const parts: string[] = [];
  if (Array.isArray(value)) {
    // By number: a gap is among the parts too.
    for (let index = 0; index < value.length; index++) parts.push(written(value[index], index, place, asker) ?? "null");
    return `[${parts.join(",")}]`;
  }
  if (typeof value !== "object" || !isPlainObject(value))
    throw new TypeError(
      `${asker}: expected what JSON can hold${atPlace(place)}, got a value of type ${typeNameOf(value)}`,
    );
  for (const name of Object.keys(value).sort()) {
    const part = written((value as Readonly<Record<string, unknown>>)[name], name, place, asker);
    if (part !== undefined) parts.push(`${JSON.stringify(name)}:${part}`);
  }
  return `{${parts.join(",")}}`;
}

function hasToJson(value: object | null): value is { readonly toJSON: (key: string) => unknown } {
  return typeof (value as { readonly toJSON?: unknown } | null)?.toJSON === "function";
}

/** From the outermost on, which has no key. */
function atPlace(place: Place): string {
  const keys: (string | number)[] = [];
  for (let each = place; each.within !== undefined; each = each.within) keys.unshift(each.key);
  return keys.length === 0 ? "" : ` at ${keys.join(".")}`;
}

function typeNameOf(value: NonNullable<unknown>): string {
  if (typeof value !== "object") return typeof value;
  const name: unknown = Object.getPrototypeOf(value)?.constructor?.name;
  return typeof name === "string" && name !== "" ? name : "object";
}
