import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { editions } from "./editions.js";
import { ROOT, sourceFiles } from "./sources.js";

const DIST = join(ROOT, "dist");
const files = sourceFiles().filter(({ file }) => /^[a-z]+\/[a-z-]+\.ts$/.test(file) && !file.endsWith("/index.ts"));
const rooms = [...new Set(files.map(({ file }) => dirname(file)))];

describe.each(rooms)("the room %s", (room) => {
  it("is one chunk", () => expect(existsSync(join(DIST, room, "room.js"))).toBe(true));

  it("has every name once: its files are built together, and of two names alike neither would be exported", () => {
    const names = files
      .filter(({ file }) => dirname(file) === room)
      .flatMap(({ text }) => [...text.matchAll(/^export (?:const|function|class) (\w+)/gm)].map(([, name]) => name));
    expect(names.filter((name, place) => names.indexOf(name) !== place)).toEqual([]);
  });
});

const modules = sourceFiles().filter(({ file }) => /\/(forms|policies|flows)\/(?!index)/.test(file));

it.each(modules)("$file is a module of its own, with no other edition in it", ({ file }) => {
  const built = readFileSync(join(DIST, file.replace(/\.ts$/, ".js")), "utf8");
  const others = editions()
    .map(({ edition }) => edition.id)
    .filter((id) => !file.endsWith(`/${id}.ts`));
  expect(others.filter((id) => built.includes(`id: "${id}"`))).toEqual([]);
});
