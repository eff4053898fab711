/** What a record holds of a traveller; a document number may read like a method of objects. */
export function ownOf<Value>(record: Readonly<Record<string, Value>>, id: string): Value | undefined {
  return Object.hasOwn(record, id) ? record[id] : undefined;
}
