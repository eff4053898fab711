import { basename } from "node:path";
import type { Outcome } from "./outcome.ts";
import { type KnownAnswers, readKnownAnswers } from "./read.ts";
import { runCase } from "./run-cases.ts";
import { runGolden } from "./run-golden.ts";

/** What the known answers of some paths came to. */
export interface Run {
  readonly outcomes: readonly Outcome[];
  /** What could not be read, in words. */
  readonly problems: readonly string[];
}

/** Puts every known answer of some files and folders to the library. */
export function run(paths: readonly string[]): Run {
  const { files, problems } = readKnownAnswers(paths);
  return { outcomes: files.flatMap(runFile), problems };
}

function runFile(file: KnownAnswers): Outcome[] {
  if ("cases" in file) return file.cases.map((asked) => runCase(asked));
  return runGolden(basename(file.path), file.golden);
}
