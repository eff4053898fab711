import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { examine } from "../../src/declaration/examine.js";
import {
  type ExaminedLine,
  examineLines,
  type StreamOptions,
  type StreamProgress,
} from "../../src/declaration/examine-lines.js";
import { declarationForm } from "../../src/declaration/form.js";
import { exitEntryCard5 } from "../../src/declaration/forms/index.js";
import { fullCard, madeUpEdition, text } from "./cards.js";

const form = declarationForm({
  edition: madeUpEdition,
  items: { name: { kind: "text", label: text("name"), privacy: "identity" } },
});
type Pieces = Iterable<string> | AsyncIterable<string>;

/** Every line that was examined, as `number: verdict code`, and what was returned at the end. */
async function seen(
  pieces: Pieces,
  options?: StreamOptions,
): Promise<{ lines: string[]; end: StreamProgress | undefined }> {
  const lines: string[] = [];
  const stream = examineLines(form, pieces, options);
  for (;;) {
    const step = await stream.next();
    if (step.done === true) return { lines, end: step.value };
    lines.push(said(step.value));
  }
}
function said({
  line,
  examination: { verdict, findings, declaration },
}: ExaminedLine<{ readonly name: unknown }>): string {
  const found = findings.map(({ code, path }) => `${code} ${path.join(".")}`.trim());
  return `${line}: ${[verdict, ...found, JSON.stringify(declaration.name)].join(", ")}`;
}
const linesOf = async (pieces: Pieces, options?: StreamOptions) => (await seen(pieces, options)).lines;
const [GOOD, NONE] = ['{"name":"A"}', '"absent":"not-asked"'];
const illegible = (line: number) => `${line}: blocked, malformed, missing name, {${NONE}}`;
const clear = (line: number, name = "A") => `${line}: clear, "${name}"`;

describe("examineLines", () => {
  it("gives one examination a line, the same that the line would have had alone", async () => {
    const cards = [fullCard, { ...fullCard, name: "" }, { ...fullCard, symptomsAny: "no" }, {}, null, [], "x", 5, true];
    const pieces = cards.map((card) => `${JSON.stringify(card)}\n`);
    const examinations: unknown[] = [];
    for await (const { line, examination } of examineLines(exitEntryCard5, pieces)) {
      expect(line).toBe(examinations.length + 1);
      examinations.push(JSON.parse(JSON.stringify(examination)));
    }
    expect(examinations).toEqual(cards.map((card) => JSON.parse(JSON.stringify(examine(exitEntryCard5, card)))));
  });

  it("examines what the reader of another system's records makes of each line, and what is no JSON as it is", async () => {
    const read = (line: unknown) =>
      typeof line === "object" && line !== null && "passerName" in line ? { name: line.passerName } : line;
    expect(await linesOf(['{"passerName":"A"}\n{"passerName":"B"}\n{'], { read })).toEqual([
      clear(1),
      clear(2, "B"),
      illegible(3),
    ]);
  });

  it.each<[string, string[], string[]]>([
    ["nothing", [], []],
    ["an empty text", ["", ""], []],
    ["lines that end with LF", [`${GOOD}\n${GOOD}\n`], [clear(1), clear(2)]],
    ["lines that end with CRLF", [`${GOOD}\r\n${GOOD}\r\n`], [clear(1), clear(2)]],
    ["CRLF cut in two", [`${GOOD}\r`, `\n${GOOD}\r`], [clear(1), clear(2)]],
    ["a last line without an end", [`${GOOD}\n${GOOD}`], [clear(1), clear(2)]],
    ["blank lines, which are counted and passed over", ["\n", `  \r\n${GOOD}\n\t\n\n`, GOOD], [clear(3), clear(6)]],
    [
      "what is no JSON",
      ["{\n", `${GOOD}\n`, "name: A\n", "{'name':1}"],
      [illegible(1), clear(2), illegible(3), illegible(4)],
    ],
    ["two on one line", [`${GOOD}${GOOD}\n`], [illegible(1)]],
    ["one on two lines", ['{"name":\n"A"}'], [illegible(1), illegible(2)]],
    ["a text, which is no declaration", ['"A"\n'], [illegible(1)]],
    ["an empty text in quotes", ['""'], [illegible(1)]],
    ["a line separator inside a text", [`{"name":"A\u2028B"}\n`], [clear(1, "A\u2028B")]],
    ["an escaped line end inside a text", ['{"name":"A\\nB"}'], [clear(1, "A\\nB")]],
  ])("reads %s", async (_, pieces, expected) => {
    expect(await linesOf(pieces)).toEqual(expected);
  });

  it.each<[string, string[], string[]]>([
    ["before the first line", [`\uFEFF${GOOD}\n${GOOD}`], [clear(1), clear(2)]],
    ["in a piece of its own", ["", "\uFEFF", "", `${GOOD}\n`], [clear(1)]],
    ["before a blank line", [`\uFEFF\n${GOOD}`], [clear(2)]],
    ["alone", ["\uFEFF"], []],
    ["twice, of which the second is none", [`\uFEFF\uFEFF${GOOD}`], [illegible(1)]],
    ["before a later line, where it is none", [`${GOOD}\n\uFEFF${GOOD}`], [clear(1), illegible(2)]],
    ["inside a text", [`{"name":"\uFEFFA"}`], [clear(1, "\uFEFFA")]],
  ])("passes over a byte order mark: %s", async (_, pieces, expected) => {
    expect(await linesOf(pieces)).toEqual(expected);
  });

  it("finds the same however the text is cut into pieces, and from whatever they come", async () => {
    const anyLine = fc.oneof(
      fc.constantFrom(GOOD, "", " ", "{", "\r", "\uFEFF", '{"name":""}', `{"name":"${"x".repeat(30)}"}`, "null", "[1]"),
      fc.json({ maxDepth: 1 }),
      fc.string({ maxLength: 12 }).map((line) => line.replaceAll("\n", "")),
    );
    const anyEnd = fc.constantFrom("\n", "\r\n");
    const anyText = fc
      .array(
        fc.tuple(anyLine, anyEnd).map((parts) => parts.join("")),
        { maxLength: 8 },
      )
      .map((parts) => parts.join(""));
    const cutAt = (whole: string, places: readonly number[]) => {
      const cuts = [
        0,
        ...places.map((place) => place % (whole.length + 1)).sort((one, other) => one - other),
        whole.length,
      ];
      return cuts.slice(1).map((cut, index) => whole.slice(cuts[index], cut));
    };
    async function* slowly(pieces: readonly string[]) {
      for (const piece of pieces) yield await Promise.resolve(piece);
    }
    await fc.assert(
      fc.asyncProperty(
        anyText,
        fc.array(fc.nat(), { maxLength: 6 }),
        fc.boolean(),
        async (whole, places, isCutShort) => {
          const cut = isCutShort ? whole.slice(0, -1) : whole;
          const options = { maximumLineLength: 25 };
          const expected = await seen([cut], options);
          expect(await seen(cutAt(cut, places), options)).toEqual(expected);
          expect(await seen(slowly([...cut]), options)).toEqual(expected);
          expect(expected.end?.lines).toBe(
            cut === "" || cut === "\uFEFF" ? 0 : cut.split("\n").length - (cut.endsWith("\n") ? 1 : 0),
          );
          expect(expected.end?.examined).toBe(expected.lines.length);
          expect(expected.end?.blocked).toBe(expected.lines.filter((line) => line.includes(": blocked")).length);
        },
      ),
      { numRuns: 400 },
    );
  });
});

describe("examineLines: a line that is too long", () => {
  const at = (length: number) => `{"name":"${"x".repeat(length - 11)}"}`;

  it("is found malformed, and ends nothing: as long as allowed is not too long, whatever ends the line", async () => {
    const pieces = [`${at(20)}\n${at(21)}\n${at(20)}\r\n${at(21)}\r\n${GOOD}\n${at(20)}`];
    const expected = [
      clear(1, "x".repeat(9)),
      illegible(2),
      clear(3, "x".repeat(9)),
      illegible(4),
      clear(5),
      clear(6, "x".repeat(9)),
    ];
    expect(await linesOf(pieces, { maximumLineLength: 20 })).toEqual(expected);
    expect(await linesOf(pieces.join("").split(""), { maximumLineLength: 20 })).toEqual(expected);
    expect(await linesOf([at(21)], { maximumLineLength: 20 })).toEqual([illegible(1)]);
    expect(await linesOf([`${at(20)}\r`], { maximumLineLength: 20 })).toEqual([clear(1, "x".repeat(9))]);
  });

  it("is a million characters long where nothing else is said", async () => {
    expect(await linesOf([`${at(1_000_000)}\n`])).toEqual([clear(1, "x".repeat(999_989))]);
    expect(await linesOf([`${at(1_000_001)}\n`])).toEqual([illegible(1)]);
  });

  it("is not kept: of a line without end no more is held than the longest allowed", async () => {
    let given = 0;
    const piece = " ".repeat(1 << 20);
    function* endless() {
      // Together longer than any text can be: kept, it would end in an exception.
      for (; given < 1024; given++) yield piece;
      yield `\n${GOOD}`;
    }
    expect(await linesOf(endless())).toEqual([illegible(1), clear(2)]);
    expect(given).toBe(1024);
  });
});

describe("examineLines: the source", () => {
  it("is asked for more only when more is wanted, and is let go when nothing is", async () => {
    let given = 0;
    let isClosed = false;
    function* source() {
      try {
        for (;;) {
          given++;
          yield `${GOOD}\n`;
        }
      } finally {
        isClosed = true;
      }
    }
    let taken = 0;
    for await (const _ of examineLines(form, source())) if (++taken === 3) break;
    expect([given <= 4, isClosed]).toEqual([true, true]);
  });

  it("throws through", async () => {
    function* source() {
      yield `${GOOD}\n`;
      throw new Error("the disk is gone");
    }
    await expect(linesOf(source())).rejects.toThrow("the disk is gone");
  });
});

describe("examineLines: a signal", () => {
  const cancelled = new Error("cancelled");

  it("that was given before the start lets nothing be read", async () => {
    let isRead = false;
    function* source() {
      isRead = true;
      yield GOOD;
    }
    const signal = AbortSignal.abort(cancelled);
    await expect(linesOf(source(), { signal })).rejects.toBe(cancelled);
    await expect(linesOf([], { signal })).rejects.toBe(cancelled);
    expect(isRead).toBe(false);
  });

  it("stops at the next step, be it the last, and lets the source go", async () => {
    for (const count of [2, 1]) {
      const controller = new AbortController();
      let isClosed = false;
      const source = function* () {
        try {
          for (let line = 0; line < count; line++) yield `${GOOD}\n`;
        } finally {
          isClosed = true;
        }
      };
      const stream = examineLines(form, source(), { signal: controller.signal });
      expect((await stream.next()).value).toMatchObject({ line: 1 });
      controller.abort(cancelled);
      await expect(stream.next()).rejects.toBe(cancelled);
      expect(isClosed).toBe(true);
      expect(await stream.next()).toEqual({ done: true, value: undefined });
    }
  });

  it("stops also inside a line that does not end, and among blank ones", async () => {
    for (const piece of ["x", "\n"]) {
      const controller = new AbortController();
      let given = 0;
      const source = function* () {
        for (;;) {
          if (++given === 10) controller.abort(cancelled);
          yield piece;
        }
      };
      await expect(linesOf(source(), { signal: controller.signal })).rejects.toBe(cancelled);
      expect(given).toBe(10);
    }
  });
});

describe("examineLines: progress", () => {
  async function told(pieces: Pieces, options: StreamOptions = {}): Promise<StreamProgress[]> {
    const words: StreamProgress[] = [];
    const { end } = await seen(pieces, { ...options, onProgress: (progress) => words.push(progress) });
    expect(words.at(-1)).toEqual(end);
    return words;
  }

  it("is told after every so many lines, blank ones counted, and at the end", async () => {
    const pieces = [`${GOOD}\n`, "\n", "?\n", `${GOOD}\n`, GOOD];
    expect(await told(pieces, { progressEveryLines: 2 })).toEqual([
      { lines: 2, examined: 1, blocked: 0 },
      { lines: 4, examined: 3, blocked: 1 },
      { lines: 5, examined: 4, blocked: 1 },
    ]);
  });

  it("is told of every thousand where nothing else is said, and once of nothing", async () => {
    const words = await told([`${GOOD}\n`.repeat(2500)]);
    expect(words.map(({ lines }) => lines)).toEqual([1000, 2000, 2500]);
    expect(await told([])).toEqual([{ lines: 0, examined: 0, blocked: 0 }]);
  });
});
