import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { FlatObject, INSTANT, NULL, TEXT, WHOLE } from "../../src/exchange/flat-object.js";
import { Pieces } from "../../src/exchange/pieces.js";
import { bytesOf } from "./pieces-of.js";

const NAMES = ["lane", "at", "bags"];

function reader() {
  const flat = new FlatObject(NAMES, Uint8Array.of(0, 1, 0));
  return (text: string) => {
    const pieces = new Pieces();
    pieces.add(bytesOf(text));
    const next = flat.read(pieces.bytes, 0);
    if (next < 0) return undefined;
    const values = NAMES.map((_, field) => {
      const found = flat.found[field];
      if (found === TEXT) return new TextDecoder().decode(pieces.bytes.subarray(flat.from[field], flat.to[field]));
      return found === WHOLE || found === INSTANT ? flat.numbers[field] : null;
    });
    return { next, values, found: [...flat.found] };
  };
}

describe("FlatObject", () => {
  it("reads flat objects, with their keys in any order and others between", () => {
    const read = reader();
    for (const text of [
      '{"lane":"red","at":"2020-03-18T06:10:22Z","bags":3}',
      '{"bags":3,"other":"x","more":0,"at":"2020-03-18T06:10:22Z","lane":"red","none":null}',
    ])
      expect(read(`${text}\n`)).toEqual({
        next: text.length,
        values: ["red", 1_584_511_822, 3],
        found: [TEXT, INSTANT, WHOLE],
      });
    expect(read('{"lane":null,"at":"yesterday"}')?.found).toEqual([NULL, TEXT, 0]);
  });

  it("never says anything else than JSON.parse, whatever the text", () => {
    const parts = [
      '{"lane":',
      '"red"',
      '"at":',
      '"bags":',
      ",",
      "}",
      "12",
      "0",
      "01",
      "-1",
      "1.5",
      "null",
      '"a\\n"',
      " ",
      "true",
      "{}",
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...parts), { maxLength: 9 }), (some) => {
        const text = some.join("");
        const read = reader()(text);
        if (read === undefined) return;
        const parsed = JSON.parse(text.slice(0, read.next)) as Record<string, unknown>;
        for (const [field, name] of NAMES.entries()) expect(read.values[field]).toEqual(parsed[name] ?? null);
      }),
      { numRuns: 3000 },
    );
  });

  it.each([
    '{"lane":"a","lane":"b"}',
    '{"lane":"a\\u0020"}',
    "{}",
    '{ "lane":1}',
    '{"lane":1.5}',
    '{"lane":"a',
    "[1]",
    '{"a":1,}',
  ])("leaves %j to JSON.parse", (text) => expect(reader()(text)).toBeUndefined());
});
