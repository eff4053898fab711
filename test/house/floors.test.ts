import { posix } from "node:path";
import { describe, expect, it } from "vitest";
import { sourceFiles } from "./sources.js";

/** The floor of each room; a room imports itself and rooms of lower floors only. */
const FLOORS: Readonly<Record<string, number>> = {
  "result.ts": 0,
  "text.ts": 0,
  "answer.ts": 0,
  "canonical-json.ts": 0,
  "decimal.ts": 0,
  "lines.ts": 0,
  "record.ts": 0,
  calendar: 1,
  edition: 2,
  logic: 2,
  documents: 2,
  subjects: 2,
  declaration: 3,
  flow: 3,
  risk: 4,
  screening: 5,
  clearance: 5,
  supervision: 5,
  statistics: 6,
  schema: 7,
  exchange: 7,
  testing: 8,
  "index.ts": 8,
};

const IMPORT = /(?:import|export)[^"';]*?from\s+"([^"]+)"|import\s+"([^"]+)"|import\("([^"]+)"\)/g;

function importsOf(text: string): string[] {
  return [...text.matchAll(IMPORT)].map((match) => match[1] ?? match[2] ?? match[3] ?? "");
}

const roomOf = (file: string) => file.split("/")[0] ?? file;

describe.each(sourceFiles())("$file", ({ file, text }) => {
  const room = roomOf(file);
  const floor = FLOORS[room];

  it("stands in a room of the house", () => expect(floor, `no floor is known for ${room}`).toBeDefined());

  it("imports its own room and lower floors only", () => {
    for (const specifier of importsOf(text).filter((name) => name.startsWith("."))) {
      const target = posix.join(posix.dirname(file), specifier).replace(/\.js$/, ".ts");
      const otherFloor = FLOORS[roomOf(target)] ?? Number.POSITIVE_INFINITY;
      // Testing stands above every room, and yet whoever uses it need not have zod.
      const isOfSchema = room === "testing" && roomOf(target) === "schema";
      const isAllowed = roomOf(target) === room || (otherFloor < (floor ?? -1) && !isOfSchema);
      expect(isAllowed, `${file} imports ${target}`).toBe(true);
      expect(specifier.endsWith(".js"), `${specifier} ends in .js`).toBe(true);
    }
  });

  it("brings in a library only where it belongs", () => {
    for (const specifier of importsOf(text).filter((name) => !name.startsWith("."))) {
      const home = /^(date-fns\/\w+|@date-fns\/utc\/date\/mini)$/.test(specifier)
        ? "calendar"
        : specifier === "zod"
          ? "schema"
          : specifier === "fast-check" && file.startsWith("testing/fast-check/")
            ? "testing"
            : undefined;
      expect(home, `${file} imports ${specifier}`).toBe(room);
    }
  });

  it("has no clock, locale, random source, network or code made at run time in reach", () => {
    const code = text.replace(/\/\*[\s\S]*?\*\//g, "").replace(/\/\/.*$/gm, "");
    expect(code).not.toMatch(/Date\.now|new Date\(\)|performance\.|Math\.random|crypto\.|process\.|console\.|fetch\(/);
    expect(code).not.toMatch(/toLocale|localeCompare|navigator|setTimeout|\beval\(|new Function/);
    expect(code).not.toMatch(/\bas any\b|: any\b|@ts-ignore|@ts-expect-error/);
  });
});
