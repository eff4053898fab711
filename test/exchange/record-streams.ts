import fc from "fast-check";

/** A text in pieces that are cut at the places given, also within a character. */
export function cutText(text: string, cuts: readonly number[]): string[] {
  const places = [0, ...cuts.map((cut) => cut % (text.length + 1)), text.length].sort((one, other) => one - other);
  return places.slice(0, -1).map((from, index) => text.slice(from, places[index + 1]));
}

export async function all<Value>(stream: AsyncIterable<Value>): Promise<Value[]> {
  const values: Value[] = [];
  for await (const value of stream) values.push(value);
  return values;
}

/** What a stream gives of a text, however it is cut. */
export const anyTextCuts = fc.array(fc.nat(), { maxLength: 8 });
