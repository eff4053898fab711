/** Whether something that was not looked over yet is an object with keys: no list, and no `null`. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** @internal Whether nothing is said: left out, `null`, or a text of spaces. */
export function isBlank(value: unknown): value is undefined | null | "" {
  return value === undefined || value === null || (typeof value === "string" && value.trim() === "");
}

/** @internal Whether it is a text that is not blank. */
export function isName(value: unknown): value is string {
  return typeof value === "string" && value.trim() !== "";
}

/** @internal Whether it is one of the words of a table. */
export function isKeyOf<Table extends object>(table: Table, key: unknown): key is keyof Table & string {
  return typeof key === "string" && Object.hasOwn(table, key);
}

/** @internal What a record holds itself under a name that may come from anywhere, such as `constructor`. */
export function ownOf<Value>(record: Readonly<Record<string, Value>>, name: string): Value | undefined {
  return Object.hasOwn(record, name) ? record[name] : undefined;
}

/** @internal A record without the keys that hold nothing. */
export function withoutGaps(record: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));
}
