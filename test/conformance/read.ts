import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { type Case, type Given, isRecord, readCase } from "./case.ts";

/** A file of known answers. */
export type KnownAnswers =
  | { readonly path: string; readonly cases: readonly Case[] }
  | { readonly path: string; readonly golden: Given & { readonly meta: Given } };

/** What was read of some paths, and what could not be read. */
export interface Reading {
  readonly files: readonly KnownAnswers[];
  /** In words, each with the path it is about. */
  readonly problems: readonly string[];
}

/** Reads files, and the `*.json` of folders and their folders, as far as they can be read. */
export function readKnownAnswers(paths: readonly string[]): Reading {
  const files: KnownAnswers[] = [];
  const problems: string[] = [];
  for (const path of paths.flatMap((path) => filesAt(path, problems))) {
    const content = readJson(path, problems);
    if (content === undefined) continue;
    if (Array.isArray(content.json)) files.push({ path, cases: casesIn(path, content.json, problems) });
    else if (isRecord(content.json) && isRecord(content.json.meta))
      files.push({ path, golden: { ...content.json, meta: content.json.meta } });
    else problems.push(`${path}: neither a list of cases nor an object with "meta" and lists of golden values`);
  }
  return { files, problems };
}

function casesIn(path: string, list: readonly unknown[], problems: string[]): Case[] {
  return list.flatMap((element, index) => {
    const found = readCase(element);
    if (found === undefined) problems.push(`${path}: element ${index} is no case with id, topic, when.ask and expect`);
    return found ?? [];
  });
}

function readJson(path: string, problems: string[]): { readonly json: unknown } | undefined {
  try {
    return { json: JSON.parse(readFileSync(path, "utf8")) };
  } catch (error) {
    problems.push(`${path}: ${error instanceof SyntaxError ? `no JSON: ${error.message}` : messageOf(error)}`);
    return undefined;
  }
}

function filesAt(path: string, problems: string[]): string[] {
  try {
    if (!statSync(path).isDirectory()) return [path];
    const found = readdirSync(path, { withFileTypes: true })
      .sort((one, other) => (one.name < other.name ? -1 : 1))
      .filter((entry) => entry.isDirectory() || entry.name.endsWith(".json"))
      .map((entry) => join(path, entry.name));
    return found.flatMap((inner) => filesAt(inner, problems));
  } catch (error) {
    problems.push(`${path}: ${messageOf(error)}`);
    return [];
  }
}

function messageOf(error: unknown): string {
  if (error instanceof Error && "code" in error && error.code === "ENOENT") return "does not exist";
  return error instanceof Error ? error.message : String(error);
}
