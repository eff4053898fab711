import { expect, it } from "vitest";
import { linesOf } from "../src/lines.js";

async function read(pieces: string[], maximumLength = 5): Promise<(string | undefined)[]> {
  const lines: (string | undefined)[] = [];
  for await (const line of linesOf(pieces, maximumLength, undefined)) lines.push(line);
  return lines;
}

it.each([
  [[], []],
  [["\uFEFFa"], ["a"]],
  [["", "\uFEFF", "a"], ["a"]],
  [
    ["a\n", "\n", "b"],
    ["a", "", "b"],
  ],
  [
    ["a\r", "\nb\r\n"],
    ["a\r", "b\r"],
  ],
  [
    ["12345\r\n", "123456\n", "7"],
    ["12345\r", undefined, "7"],
  ],
  [
    ["123", "456", "789\n", "1"],
    [undefined, "1"],
  ],
])("%j are the lines %j; one that is too long is not kept", async (pieces, lines) => {
  expect(await read(pieces)).toEqual(lines);
});
