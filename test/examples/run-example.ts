import { type ChildProcess, spawn } from "node:child_process";
import { join } from "node:path";
import { ROOT } from "../house/sources.js";

/** What one run of an example left behind. */
export interface Run {
  /** The exit code; `null` where a signal ended it. */
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/**
 * Runs an example as a process of its own, as a reader would.
 *
 * @param file below `examples`
 * @param input what it is told on standard input, which then ends
 * @param begun told each piece of standard error, with the process
 */
export function runExample(
  file: string,
  words: readonly string[],
  input = "",
  begun: (stderr: string, child: ChildProcess) => void = () => {},
): Promise<Run> {
  const child = spawn(join(ROOT, "node_modules/.bin/node"), [join(ROOT, "examples", file), ...words]);
  let stdout = "";
  let stderr = "";
  child.stdout.setEncoding("utf8").on("data", (piece: string) => {
    stdout += piece;
  });
  child.stderr.setEncoding("utf8").on("data", (piece: string) => {
    stderr += piece;
    begun(stderr, child);
  });
  // Who ends before the last line is read closes its side: that is no error of the test.
  child.stdin.on("error", () => {});
  child.stdin.end(input);
  return new Promise((resolve, reject) => {
    child.on("error", reject).on("close", (code) => resolve({ code, stdout, stderr }));
  });
}
