import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { ROOT } from "./sources.js";

const FOLDER = join(ROOT, ".changeset");
const FORM = /^---\n"pratique": (?:patch|minor|major)\n---\n\n(?<text>.+)$/s;

it("every changeset can be read by the release, and speaks both languages", () => {
  const unreadable = readdirSync(FOLDER)
    .filter((file) => file.endsWith(".md"))
    .filter((file) => {
      const text = FORM.exec(readFileSync(join(FOLDER, file), "utf8"))?.groups?.["text"] ?? "";
      return !/[a-z]{3}/i.test(text) || !/\p{Script=Han}{2}/u.test(text);
    });
  expect(unreadable).toEqual([]);
});

it("the changelog begins with the version of the package", () => {
  const { version } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as { version: string };
  const [, first] = /^## (\S+)$/m.exec(readFileSync(join(ROOT, "CHANGELOG.md"), "utf8")) ?? [];
  expect(first).toBe(version);
});
