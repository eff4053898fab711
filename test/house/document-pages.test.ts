import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as documents from "pratique/documents";
import { describe, expect, it } from "vitest";
import { MRZ_DOUBTS } from "../../src/documents/mrz-finding.js";
import { MRZ_LAYOUTS, type MrzPlace } from "../../src/documents/mrz-formats.js";
import { ROOT } from "./sources.js";

/*
 * The pages about documents are written by hand: what in them is data of the library is compared with it here. Their
 * examples run with those of every other page.
 */

const FOLDER = join(ROOT, "docs/documents");
const files = readdirSync(FOLDER);
const read = (file: string) => readFileSync(join(FOLDER, file), "utf8");
const [zones, index] = [read("mrz.md"), read("README.md")];

/** The cells of the rows that follow a heading of the page, up to the next one. */
function rowsUnder(page: string, heading: string): string[][] {
  const part = page.slice(page.indexOf(`## ${heading}`)).split("\n## ")[0] ?? "";
  return part
    .split("\n")
    .filter((line) => line.startsWith("| ") && !line.startsWith("| ---"))
    .map((line) => line.slice(2, -2).split(" | "))
    .slice(1);
}

const placeOf = (place: MrzPlace | undefined) => {
  if (place === undefined) return "–";
  const { line, from, to } = place;
  return `${line + 1}: ${to - from === 1 ? to : `${from + 1}–${to}`}`;
};

describe("the page of machine readable zones", () => {
  const layouts = Object.values(MRZ_LAYOUTS);

  it("has every place of every format", () => {
    const expected = (
      [
        "documentCode",
        "issuingState",
        "name",
        "documentNumber",
        "nationality",
        "birthDate",
        "sex",
        "expiryDate",
        "personalNumber",
        "optionalData",
        "secondOptionalData",
      ] as const
    ).map((field) => layouts.map((layout) => placeOf(layout[field])));
    const composite = layouts.map((layout) => layout.composite.map(placeOf).join("; ") || "–");
    const letters = layouts.map(({ documents: first }) => [...first].join(", "));
    const rows = rowsUnder(zones, "Places").map((cells) => cells.slice(1));
    expect(rows).toEqual([...expected, letters, composite]);
  });

  it("has every finding, every doubt and every code besides the countries", () => {
    const codes = rowsUnder(zones, "What can be wrong").map(([code]) => code);
    expect(codes).toEqual(documents.MRZ_CODES.map((code) => `\`${code}\``));
    expect(zones).toContain(MRZ_DOUBTS.map((code) => `\`${code}\``).join(", "));
    const states = Object.entries(documents.MRZ_STATES).map(([code, { en, zh }]) => [`\`${code}\``, en, zh]);
    expect(rowsUnder(zones, "Codes besides the countries")).toEqual(states);
  });
});

describe("the page of identifiers", () => {
  it.each([
    ["Resident identity number", documents.RESIDENT_IDENTITY_CODES],
    ["IMO number", documents.IMO_NUMBER_CODES],
    ["Container number", documents.CONTAINER_NUMBER_CODES],
    ["Flight number", documents.FLIGHT_NUMBER_CODES],
    ["UN/LOCODE", documents.UNLOCODE_CODES],
    ["Certificate identifier", documents.UVCI_CODES],
  ])("has everything that can be wrong with a %s", (heading, codes) => {
    const cells = rowsUnder(read("identifiers.md"), heading).map(([code]) => code);
    expect(cells.slice(-codes.length)).toEqual(codes.map((code) => `\`${code}\``));
  });
});

describe("the pages of certificates", () => {
  it.each([
    ["icvp.md", documents.FORMALITY_CODES],
    ["ship-sanitation-certificate.md", Object.keys(documents.SANITATION_CONTRADICTIONS)],
    ["ship-sanitation-certificate.md", Object.keys(documents.EXTENSION_REFUSALS)],
  ])("%s names every code", (file, codes) => {
    for (const code of codes) expect(read(file), code).toContain(`\`${code}\``);
  });
});

it("lists every page, and leads nowhere that is not there", () => {
  for (const file of files.filter((name) => name !== "README.md")) expect(index, file).toContain(`](${file})`);
  for (const file of files)
    for (const [, target = ""] of read(file).matchAll(/\]\(([^)#]+)\)/g))
      expect(existsSync(join(FOLDER, target)), `${file} leads to ${target}`).toBe(true);
});
