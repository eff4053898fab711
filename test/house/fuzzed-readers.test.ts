import { readFileSync } from "node:fs";
import { join } from "node:path";
import { seededDraws } from "pratique/testing";
import { describe, expect, it } from "vitest";
import { fuzz } from "../fuzz/fuzz.ts";
import { READERS } from "../fuzz/readers.ts";

/*
 * Whatever reads the world is given inputs that are almost right. A million of them take half an hour (`npm run fuzz`); here
 * every reader gets a few, and no public reader is left out.
 */

const INPUTS = 40;
const names = readFileSync(join(import.meta.dirname, "public-names.txt"), "utf8");
const publicReaders = new Set([...names.matchAll(/^ {2}((?:read|from)[A-Z]\w*)$/gm)].map(([, name]) => String(name)));

describe("every public reader", () => {
  it.each([...publicReaders])("%s is among those that are given wrong inputs", (name) => {
    expect(READERS.map((reader) => reader.name)).toContain(name);
  });
});

describe("inputs that are almost right", () => {
  it.each(READERS)("$name throws nothing, takes no second and touches nothing else", async (reader) => {
    const { faults } = await fuzz(reader, INPUTS, seededDraws(20_261_122));
    expect(faults).toEqual([]);
  });
});
