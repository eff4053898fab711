import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { describe, expect, it } from "vitest";
import { editions } from "./editions.js";
import { entryPoints, ROOT } from "./sources.js";

/** What a browser would load for a piece of code that imports the package by name, as built. */
async function bundle(code: string) {
  const { outputFiles, metafile } = await build({
    stdin: { contents: code, resolveDir: ROOT, loader: "js" },
    bundle: true,
    minify: true,
    charset: "utf8",
    format: "esm",
    write: false,
    metafile: true,
    logLevel: "silent",
  });
  const text = outputFiles[0]?.text ?? "";
  return { text, gzipped: gzipSync(text, { level: 9 }).length, inputs: Object.keys(metafile.inputs) };
}

const hasZod = (inputs: readonly string[]) => inputs.some((input) => /node_modules\/zod\//.test(input));

describe("what is loaded", () => {
  it.each(entryPoints())(
    "$entry brings zod only if it is the schema room, and fast-check only if it is made for it",
    async ({ entry }) => {
      const { inputs } = await bundle(`export * from "${entry}"`);
      expect(hasZod(inputs)).toBe(entry === "pratique/schema");
      const hasFastCheck = inputs.some((input) => /node_modules\/fast-check\//.test(input));
      expect(hasFastCheck).toBe(entry === "pratique/testing/fast-check");
    },
  );

  it("the root brings no foreign format and no edition", async () => {
    const { text } = await bundle(`export * from "pratique"`);
    expect(text).not.toContain("everTravelList");
    for (const { edition } of editions()) expect(text).not.toContain(edition.id);
  });

  it("the engine brings no edition, and one edition no other", async () => {
    const forms = await bundle(`export { examine } from "pratique/declaration"`);
    expect(forms.text).not.toContain("cn-exit-entry-5");
    const policies = await bundle(`export { assess, feverAndMedicine2020 } from "pratique/risk"`);
    expect(policies.text).toContain("fever-and-medicine-2020-03-15");
    expect(policies.text).not.toContain("port-contact-and-test-2020");
    const flows = await bundle(`export { advance, replay } from "pratique/flow"`);
    expect(flows.text).not.toContain("three-checks-2020-03-01");
  });
});

/** A foreign format: what is imported for it, a text that only it brings, and its budget in kilobytes. */
const FORMATS = [
  ["FHIR, out", "toQuestionnaire, toQuestionnaireResponse", "hl7.org/fhir", 11],
  ["FHIR, in", "fromQuestionnaire, fromQuestionnaireResponse", "hl7.org/fhir", 16],
  ["DMN", "toDmn", "omg.org/spec/DMN", 14],
  ["CertLogic", "fromCertLogic, assessCertLogic", "extractFromUVCI", 11],
  ["SQL", "toSql", "intDiv", 7],
  ["a chart", "epidemicCurveChart", "vega.github.io/schema", 6],
  ["SCXML", "toScxml", "w3.org/2005/07/scxml", 4],
  ["JSON Schema", "toJsonSchema", "json-schema.org/draft/2020-12", 4],
  ["iCalendar", "toICalendar", "BEGIN:VCALENDAR", 3],
  ["XState", "toXState", "case.reopened", 3],
  ["Mermaid", "toMermaid", "stateDiagram-v2", 3],
  ["CSV, out", "csvLines", "csvLines: ", 3],
  ["customs export records", "readCustomsDeclaration", "everTravelList", 4],
  ["EU certificates", "readEuDcc", "1119349007", 6],
] as const;

describe("a foreign format", () => {
  it.each(FORMATS)("%s brings no other, and no more than its budget", async (_, names, own, kilobytes) => {
    const { text, gzipped } = await bundle(`export { ${names} } from "pratique/exchange"`);
    const brought = FORMATS.map(([, , marker]) => marker).filter((marker) => text.includes(marker));
    expect([...new Set(brought)]).toEqual([own]);
    expect(gzipped).toBeLessThan(kilobytes * 1024);
  });
});

/** What is done, the code that a browser loads for it, and its budget in kilobytes. */
type Row = [title: string, code: string, kilobytes: number];

describe("how much is loaded, in kilobytes of minified and gzipped code", () => {
  it.each<Row>([
    ["examining one form", `export { examine, exitEntryCard5 } from "pratique/declaration"`, 20.2],
    ["grading by one policy", `export { assess, travellerTrigger2020 } from "pratique/risk"`, 9],
    [
      "grading by one policy, proved and in words",
      `export { prove, explain, travellerTrigger2020, travellerFacts } from "pratique/risk"`,
      11,
    ],
    ["one flow", `export { isolation2020 } from "pratique/screening"`, 4],
    [
      "following one flow",
      `export { replay } from "pratique/flow"; export { threeChecks2020 } from "pratique/screening"`,
      8,
    ],
    ...(
      [
        ["reading a consignment", "readConsignment"],
        ["the flow of imports of supplies", "suppliesImportClearance2020"],
        ["a queue in a shortage", "queueOrder"],
        ["the modes of release on a date, of one edition", "releaseModesOn, greenChannel2020"],
        ["the limit of an import declaration", "importDeclarationLimit"],
        ["waiting after arrival", "waitingAfterArrival"],
      ] as const
    ).map(([title, names]): Row => [title, `export { ${names} } from "pratique/clearance"`, 5]),
    ...(
      [
        ["crossings of zones", "checkCrossings"],
        ["faults of a layout", "checkLayout"],
        ["time in protective equipment", "wearTime"],
        ["readings and calibration", "calibratedReadings"],
        ["gaps of a roster", "staffingGaps"],
        ["limits of duty", "dutyBreaches"],
        ["households of an area", "householdCoverage"],
        ["rounds of sampling", "samplingRounds"],
        ["the flow of a rectification", "rectification2020"],
        ["deficiencies that come back", "deficiencyRecurrences"],
      ] as const
    ).map(([title, names]): Row => [title, `export { ${names} } from "pratique/supervision"`, 5]),
    ["one interval", `export { proportion } from "pratique/statistics"`, 2],
    ["everything of the root", `export * from "pratique"`, 39],
  ])("%s", async (_, code, kilobytes) => {
    const { gzipped } = await bundle(code);
    expect(gzipped).toBeLessThan(kilobytes * 1024);
  });

  it("the card itself, with every text in both languages and without the engine that examines it", async () => {
    const table = await build({
      stdin: {
        contents: `export { exitEntryCard5 } from "./dist/declaration/forms/cn-exit-entry-5.js"`,
        resolveDir: ROOT,
      },
      bundle: true,
      minify: true,
      charset: "utf8",
      format: "esm",
      write: false,
      // What is measured are the table and its texts: the engine is another module.
      external: ["*/room.js"],
    });
    const text = table.outputFiles[0]?.text ?? "";
    expect(text).toContain("出/入境健康申明卡");
    expect(gzipSync(text, { level: 9 }).length).toBeLessThan(6 * 1024);
  });

  it("the root opens few files", async () => {
    const built = readFileSync(`${ROOT}/dist/index.js`, "utf8");
    expect(built.length).toBeGreaterThan(0);
    const { inputs } = await bundle(`export * from "pratique"`);
    expect(inputs.filter((input) => input.startsWith("dist/")).length).toBeLessThan(40);
  });
});
