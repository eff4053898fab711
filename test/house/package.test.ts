import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { expect, it } from "vitest";
import { ROOT } from "./sources.js";

interface Packed {
  readonly files: readonly { readonly path: string; readonly size: number }[];
}

const [{ files }] = JSON.parse(
  execFileSync("npm", ["pack", "--dry-run", "--json", "--ignore-scripts", "--loglevel", "error"], {
    cwd: ROOT,
    encoding: "utf8",
  }),
) as [Packed];
const paths = files.map(({ path }) => path);

it("the package holds what is built, the sources that its maps lead to, and what tells of it", () => {
  const used = /^(?:dist\/.+\.(?:js|d\.ts)(?:\.map)?|src\/.+\.ts|package\.json|README\.md|CHANGELOG\.md|LICENSE)$/;
  expect(paths.filter((path) => !used.test(path))).toEqual([]);
  expect(paths).toEqual(expect.arrayContaining(["package.json", "README.md", "CHANGELOG.md", "LICENSE"]));
});

it("the package holds every source file, and at most 12 MB", () => {
  const sources = readdirSync(join(ROOT, "src"), { recursive: true, encoding: "utf8" }).filter((file) =>
    file.endsWith(".ts"),
  );
  expect(sources.map((file) => `src/${file}`).filter((file) => !paths.includes(file))).toEqual([]);
  expect(files.reduce((sum, { size }) => sum + size, 0)).toBeLessThan(12_000_000);
});

it("every map leads to a packed source and does not hold it a second time", () => {
  const maps = paths.filter((path) => path.endsWith(".map"));
  const astray = maps.flatMap((path) => {
    const map = JSON.parse(readFileSync(join(ROOT, path), "utf8")) as Record<"sources" | "sourcesContent", string[]>;
    if (map.sourcesContent !== undefined) return [`${path} holds its sources`];
    const own = map.sources.filter((source) => !source.includes("node_modules"));
    return own
      .map((source) => relative(ROOT, join(ROOT, dirname(path), source)))
      .filter((source) => !paths.includes(source) || !existsSync(join(ROOT, source)));
  });
  expect(maps.length).toBeGreaterThan(100);
  expect(astray).toEqual([]);
});
