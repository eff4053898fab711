import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { CalendarDate } from "pratique/calendar";
import { describe, expect, it } from "vitest";
import { earsToday, readEarlierDays } from "../../examples/port-desk/day/ears-today.ts";
import { publishedCsv } from "../../examples/port-desk/day/published-csv.ts";
import { summaryFile } from "../../examples/port-desk/day/summary-file.ts";
import { whatToLookAt } from "../../examples/port-desk/day/what-to-look-at.ts";
import { NAMED_AT_MOST } from "../../examples/port-desk/reading/day-numbers.ts";
import { PORT_RULES, policyChoices } from "../../examples/port-desk/reading/day-policies.ts";
import { droppedFiles, givenBy } from "../../examples/port-desk/reading/dropped-files.ts";
import type { Progress } from "../../examples/port-desk/reading/opened.ts";
import { Reading } from "../../examples/port-desk/reading/reading.ts";
import { OWN_DAY, ownDay, runDemo } from "./port-day-run.ts";

const expected = JSON.parse(ownDay("expected.json"));
const ignored = () => {};

/** The files of the example's own day, some of them changed; one that is `undefined` is left out. */
function filesOf(changes: Readonly<Record<string, string | undefined>> = {}): Map<string, Blob> {
  const texts = readdirSync(OWN_DAY).map((file) => [file, readFileSync(join(OWN_DAY, file), "utf8")] as const);
  const all = Object.entries({ ...Object.fromEntries(texts), ...changes });
  return new Map(all.flatMap(([file, text]) => (text === undefined ? [] : [[file, new Blob([text])] as const])));
}

async function opened(changes: Readonly<Record<string, string | undefined>> = {}): Promise<Reading> {
  const reading = new Reading();
  await reading.openFolder(filesOf(changes), ignored);
  return reading;
}

function present<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new TypeError("present: expected a value, got none");
  return value;
}

describe("a day that is opened", () => {
  it("comes to the numbers that its maker counted, and to the file that the demo writes", async () => {
    const { summary } = present((await opened()).day("en"));
    expect(summary).toEqual(expected);
    expect(summaryFile(summary)).toBe(`${JSON.stringify(runDemo().summary, undefined, 2)}\n`);
  });

  it("names the same people in either language, and counts what it shows", async () => {
    const reading = await opened();
    const [en, zh] = [present(reading.day("en")), present(reading.day("zh"))];
    const names = (day: typeof en) => day.leftOver.map(({ people }) => people.map(({ name }) => name));
    expect(names(zh)).toEqual(names(en));
    const unaccounted = en.leftOver.find(({ name }) => name === "unaccounted");
    expect(unaccounted?.people.map(({ documentNumber }) => documentNumber)).toEqual(expected.custody.unaccounted);
    const { count } = expected.minutes.arrivalToRelease;
    expect(en.release?.counts.reduce((sum, one) => sum + one, 0)).toBe(count);
    const { arrivals, releases, outside } = en.hours;
    expect([...arrivals, ...releases].reduce((sum, one) => sum + one, outside)).toBe(
      expected.manifest.expected + count,
    );
    expect(en.refusals.reduce((sum, one) => sum + one.count, 0)).toBe(expected.flow.refused);
    expect(Object.values(en.grades).reduce((sum, one) => sum + one, 0)).toBe(expected.manifest.expected);
    expect(en.figures.disagreements).toEqual([]);
  });

  it("names no more people of a group than a page holds, and counts all", async () => {
    const { leftOver } = present(
      (await opened({ "declarations.ndjson": "", "manifest.csv": longManifest() })).day("en"),
    );
    const undeclared = leftOver.find(({ name }) => name === "undeclared");
    expect([undeclared?.count, undeclared?.people.length]).toEqual([300, NAMED_AT_MOST]);
  });

  it("tells how far it has come", async () => {
    const far: Progress[] = [];
    await new Reading().openFolder(filesOf({ "manifest.csv": longManifest() }), (progress) => far.push(progress));
    expect(far[0]).toEqual({ done: 0, of: 600 });
    expect(far.at(-1)).toEqual({ done: 500, of: 600 });
  });

  it("is none without its port file, and says so", async () => {
    const reading = new Reading();
    const made = await reading.openFolder(filesOf({ "port.json": undefined }), ignored);
    expect(made.kind).toBe("nothing");
    expect(made.kind === "nothing" && made.problems.map(({ file }) => file)).toEqual(["port.json"]);
    expect([reading.day("en"), reading.published(5), reading.replayRules(PORT_RULES, PORT_RULES)]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it("is counted without another file, which is named", async () => {
    const reading = new Reading();
    const made = await reading.openFolder(filesOf({ "receipts.csv": undefined }), ignored);
    expect(made.kind === "port-day" && made.problems.map(({ file }) => file)).toEqual(["receipts.csv"]);
    expect(reading.day("en")?.summary.custody.received).toBe(0);
  });

  it("is there when it was made up, and not for a file of declarations", async () => {
    const reading = new Reading();
    expect(reading.openMadeUp(ignored).kind).toBe("port-day");
    expect(reading.day("zh")?.summary).toEqual(expected);
    const other = new Reading();
    const { portDay } = present(reading.day("en"));
    await other.openDeclarations(new Blob(["{}\n"]), portDay, "cn-exit-entry-5", ignored);
    expect(other.day("en")).toBeUndefined();
  });
});

function longManifest(): string {
  const row = (index: number) => `TG674,BKK,2020-03-18T16:20:00+08:00,Q${index},Name ${index},ESP,15G,passenger`;
  const rows = Array.from({ length: 300 }, (_, index) => row(index));
  return ["flightNo,origin,arrivedAt,documentNo,name,nationality,seat,role", ...rows, ""].join("\n");
}

describe("what was given to be opened", () => {
  const file = (name: string) => new File(["{}"], name);

  it("is a port-day, the files of the folder itself before those below it", async () => {
    const upper = file("port.json");
    const dropped = (one: File) => ({
      kind: "file" as const,
      type: "",
      name: one.name,
      getFile: async () => one,
      getText: async () => "",
    });
    const folder = {
      kind: "directory" as const,
      name: "day",
      async *getEntries() {
        yield dropped(upper);
        yield {
          ...folder,
          async *getEntries() {
            yield dropped(file("port.json"));
            yield dropped(file("log.ndjson"));
            yield dropped(file("notes.txt"));
          },
        };
      },
    };
    const given = givenBy(await droppedFiles([folder]));
    expect(given.kind).toBe("port-day");
    expect(given.kind === "port-day" && [...given.files.keys()].sort()).toEqual(["log.ndjson", "port.json"]);
    expect(given.kind === "port-day" && given.files.get("port.json")).toBe(upper);
  });

  it("is declarations where it is one file of them, and a port-day that lacks everything where it is neither", () => {
    expect(givenBy([{ file: file("cards.jsonl"), depth: 1 }]).kind).toBe("declarations");
    expect(givenBy([{ file: file("port.json"), depth: 1 }]).kind).toBe("port-day");
    expect(givenBy([{ file: file("photo.png"), depth: 1 }])).toEqual({ kind: "port-day", files: new Map() });
  });
});

describe("what must be looked at", () => {
  it("comes gravest first, and leaves out what did not happen", async () => {
    const things = whatToLookAt(present((await opened()).day("en")), 0);
    expect(things.filter(({ isGrave }) => isGrave).length).toBe(2);
    expect(things.findIndex(({ isGrave }) => !isGrave)).toBe(2);
    expect(things.every(({ count }) => count > 0)).toBe(true);
    expect(things.find(({ what }) => what.en === "Undecided")?.count).toBe(15);
  });
});

describe("whether today stands out", () => {
  // The known answer of C1: mean 2.714, deviation 0.756, statistic 8.32.
  it("is said by C1 as its authors compute it", () => {
    const { C1 } = earsToday([2, 3, 2, 4, 3, 2, 3], 9);
    expect([C1?.isAlert, C1?.statistic?.toFixed(2), C1?.baseline?.reported]).toEqual([true, "8.32", 7]);
  });

  it("needs the days that each chart needs", () => {
    const judged = (days: number) => {
      const { C1, C2, C3 } = earsToday(
        Array.from({ length: days }, (_, index) => index % 3),
        1,
      );
      return [C1, C2, C3].map((day) => day?.isAlert !== undefined);
    };
    expect([6, 7, 8, 9, 10, 11].map(judged)).toEqual([
      [false, false, false],
      [true, false, false],
      [true, false, false],
      [true, true, false],
      [true, true, false],
      [true, true, true],
    ]);
  });

  it("is asked with numbers, of which a dash is a day without a report", () => {
    expect(readEarlierDays(" 3 5,2、- 6 ")).toEqual({ ok: true, counts: [3, 5, 2, undefined, 6] });
    expect(readEarlierDays("")).toEqual({ ok: true, counts: [] });
    for (const text of ["3 many", "-3", "1.5", "99999999", "1 ".repeat(401)])
      expect(readEarlierDays(text).ok).toBe(false);
  });
});

describe("the table that is published", () => {
  it.each([1, 2, 5, 10, 20, 200])("shows no count from 1 to less than %i", async (below) => {
    const { rows, totals, all } = present((await opened()).published(below));
    const shown = [...rows.flatMap(({ cells, total }) => [...cells, total]), ...totals, all];
    for (const count of shown) expect(count === undefined || count === 0 || count >= below, String(count)).toBe(true);
  });

  it("comes to the grades of the day where nothing is hidden, and is safe where it says so", async () => {
    const reading = await opened();
    const { grades } = present(reading.day("en"));
    const everything = present(reading.published(1));
    expect(everything.totals).toEqual([grades.triggered, grades.undecided, grades.clear]);
    expect([everything.small, everything.complements, everything.isSafe]).toEqual([0, 0, true]);
    const { small, complements, disclosed, isSafe } = present(reading.published(5));
    expect({ small, complements, disclosed, isSafe }).toEqual({ small: 5, complements: 3, disclosed: 0, isSafe: true });
  });

  it("is the same for a spreadsheet, and nothing in it is a formula", () => {
    const published = {
      ...{ below: 5, small: 1, complements: 1, disclosed: 0, isSafe: true, totals: [undefined, 7, 9], all: 20 },
      rows: [{ flight: "=CMD()", cells: [undefined, 7, undefined], total: 20 }],
    };
    const csv = publishedCsv(published, ["Flight", "a", "b, c", "d", "Total"], "Total");
    expect(csv).toBe('\uFEFFFlight,a,"b, c",d,Total\r\n\'=CMD(),*,7,*,20\r\nTotal,*,7,9,20\r\n');
  });
});

describe("two sets of rules over a day", () => {
  it("move nobody where they are the same", async () => {
    const reading = await opened();
    for (const { id } of policyChoices()) {
      const { replay, movers, rules } = present(reading.replayRules(id, id));
      expect([replay.travellers, replay.moved, movers], id).toEqual([expected.manifest.expected, 0, []]);
      expect(rules, id).toEqual({ added: [], removed: [], changed: [] });
    }
  });

  it("grade under the port's own rules as the day was graded", async () => {
    const reading = await opened();
    const { matrix } = present(reading.replayRules(PORT_RULES, PORT_RULES)).replay;
    const { grades } = present(reading.day("en"));
    expect([matrix.triggered.triggered, matrix.undecided.undecided, matrix.clear.clear]).toEqual([
      grades.triggered,
      grades.undecided,
      grades.clear,
    ]);
  });

  it("find everybody with a ground once every traveller who enters is tested, and say who", async () => {
    const { replay, movers, rules } = present((await opened()).replayRules(PORT_RULES, "traveller-trigger-2020-04-01"));
    expect(replay.matrix.clear).toEqual({ clear: 0, triggered: 52, undecided: 0 });
    expect(rules.added).toContain("universal-entry-testing");
    expect(
      replay.moves.map(({ unnamed, count }, index) => unnamed + (movers[index]?.length ?? 0) === count),
    ).not.toContain(false);
    expect(movers.flat().every(({ name }) => name !== undefined)).toBe(true);
  });

  it("offer every edition once, by its first day, and nothing under a name that there is not", async () => {
    const ids = policyChoices().map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(policyChoices().every(({ from }) => /^\d{4}-\d\d-\d\d$/.test(from satisfies CalendarDate))).toBe(true);
    expect((await opened()).replayRules("nothing", PORT_RULES)).toBeUndefined();
  });
});
