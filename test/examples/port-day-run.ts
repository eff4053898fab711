import { execFile } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";
import { demo } from "../../examples/port-day/demo.ts";

const ROOT = join(import.meta.dirname, "../..");
export const EXAMPLE = join(ROOT, "examples/port-day");
export const OWN_DAY = join(EXAMPLE, "data");

/** What one run of the demo left behind. */
export interface Run {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
  /** `undefined` where it was not written. */
  readonly summary: unknown;
  readonly page: string;
}

/** Runs the demo with an empty folder to write to. */
export function runDemo(...words: string[]): Run {
  const out = join(freshFolder(), "out");
  return runWith(out, ...words, "--out", out);
}

/** Runs the demo with exactly these words; `out` is where its files are looked for. */
export function runWith(out: string, ...words: string[]): Run {
  let stdout = "";
  let stderr = "";
  const code = demo(words, {
    stdout: { write: (text) => (stdout += text) },
    stderr: { write: (text) => (stderr += text) },
  });
  return { code, stdout, stderr, ...filesOf(out) };
}

/** Runs the demo as a process of its own. */
export function runProcess(...words: string[]): Promise<Run> {
  const out = join(freshFolder(), "out");
  const node = join(ROOT, "node_modules/.bin/node");
  return new Promise((resolve) => {
    execFile(node, [join(EXAMPLE, "main.ts"), ...words, "--out", out], (error, stdout, stderr) => {
      const code = typeof error?.code === "number" ? error.code : error === null ? 0 : -1;
      resolve({ code, stdout, stderr, ...filesOf(out) });
    });
  });
}

function filesOf(out: string): Pick<Run, "summary" | "page"> {
  const summary = textOf(join(out, "summary.json"));
  const page = textOf(join(out, "report.html")) ?? "";
  return { summary: summary === undefined ? undefined : JSON.parse(summary), page };
}

/** A copy of the example's own day with some files changed. */
export function changedDay(changes: Readonly<Record<string, (text: string) => string>>): string {
  const folder = freshFolder();
  cpSync(OWN_DAY, folder, { recursive: true });
  for (const [file, change] of Object.entries(changes))
    writeFileSync(join(folder, file), change(readFileSync(join(folder, file), "utf8")));
  return folder;
}

export function freshFolder(): string {
  return mkdtempSync(join(WORKSHOP, "day-"));
}

/** Everything that a test file makes is under one folder, and goes with it. */
const WORKSHOP = mkdtempSync(join(tmpdir(), "port-day-"));
afterAll(() => rmSync(WORKSHOP, { recursive: true, force: true }));

export function ownDay(file: string): string {
  return readFileSync(join(OWN_DAY, file), "utf8");
}

function textOf(file: string): string | undefined {
  return existsSync(file) ? readFileSync(file, "utf8") : undefined;
}
