import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { absent } from "../../src/answer.js";
import {
  CodeWriter,
  columnsWritten,
  InstantWriter,
  NumberWriter,
  writerOf,
} from "../../src/statistics/columns-writer.js";

describe("the writers of columns", () => {
  it("keep every number, as narrow as the widest wants", () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.nat(300), fc.nat(70_000), fc.maxSafeNat())), (numbers) => {
        const [one, all] = [new NumberWriter(), new NumberWriter()];
        for (const number of numbers) one.push(number);
        all.writeAll(Float64Array.from(numbers), 0, numbers.length, 1);
        for (const { values } of [one.column(), all.column()]) {
          expect([...values]).toEqual(numbers);
          const widest = Math.max(0, ...numbers);
          expect(values.BYTES_PER_ELEMENT).toBe(widest < 128 ? 1 : widest < 32_768 ? 2 : widest < 2 ** 31 ? 4 : 8);
        }
      }),
    );
  });

  it("give each word a code, one byte wide up to 256 of them", () => {
    for (const [count, width] of [
      [256, 1],
      [257, 2],
      [65_537, 4],
    ] as const) {
      const writer = new CodeWriter();
      for (let word = 0; word < count; word++) writer.push(`w${word}`);
      writer.push("w0");
      const { codes, labels } = writer.column();
      expect([labels.length, codes.length, codes.at(-1), codes.BYTES_PER_ELEMENT]).toEqual([
        count,
        count + 1,
        0,
        width,
      ]);
    }
  });

  it("keep the reason for which there is no word, and tell it from a word", () => {
    const writer = new CodeWriter();
    for (const word of ["not-asked", undefined, absent("not-asked"), absent("asked-declined"), "", 7 as never])
      writer.push(word);
    const { codes, labels } = writer.column();
    expect([...codes].map((code) => labels[code])).toEqual([
      "not-asked",
      absent("not-asked"),
      absent("not-asked"),
      absent("asked-declined"),
      "",
      absent("not-asked"),
    ]);
  });

  it("cut instants to the second, and widen them after 2038", () => {
    const writer = new InstantWriter();
    for (const seconds of [1.9, -5, Number.NaN, Number.POSITIVE_INFINITY]) writer.write(seconds);
    expect(writer.column().seconds).toEqual(Int32Array.of(1, -1, -1, -1));
    writer.writeAll(Float64Array.of(0, 4_102_415_999.5), 1, 2, 1);
    expect(writer.column().seconds).toEqual(Float64Array.of(1, -1, -1, -1, 4_102_415_999));
  });

  it("keep bounds from the first open number on, and none without one", () => {
    const writer = new NumberWriter();
    writer.push(5);
    writer.push(absent("not-asked"));
    expect(writer.column()).toEqual({ kind: "number", values: Int8Array.of(5, -1) });
    writer.push({ value: 30_000, bound: "at-least" });
    writer.writeAll(Float64Array.of(1, 2, 3, 4), 1, 4, 2);
    expect(writer.column()).toEqual({
      kind: "number",
      values: Int16Array.of(5, -1, 30_000, 2, 4),
      bounds: Uint8Array.of(0, 0, 1, 0, 0),
    });
  });

  it("are put together by their fields", () => {
    const fields = { lane: { kind: "code" }, at: { kind: "instant" }, bags: { kind: "number" } } as const;
    const writers = Object.values(fields).map(writerOf);
    expect(columnsWritten(fields, writers).length).toBe(0);
    expect(Object.values(columnsWritten(fields, writers).fields).map(({ kind }) => kind)).toEqual([
      "code",
      "instant",
      "number",
    ]);
    expect(columnsWritten({}, []).length).toBe(0);
  });
});
