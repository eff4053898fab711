/** One call of an example as its own help describes it; files are those that stand beside it. */
export interface ExampleRun {
  readonly example: string;
  readonly words: readonly string[];
  readonly input?: string;
  /** What it says is never twice the same: only how it ends is looked at. */
  readonly saysTheTime?: boolean;
}

const run = (example: string, ...words: string[]): ExampleRun => ({ example, words });

/** At least one call of every example; a test holds the list to the folders. */
export const EXAMPLE_RUNS: readonly ExampleRun[] = [
  run("border-testing", "--help"),
  run("cabin-door-to-home-door", "in-order.json"),
  run("cabin-door-to-home-door", "refused.json"),
  run("check-in-form", "check-in.json"),
  run(
    "conformance-kit",
    "cases",
    "cn-exit-entry-5",
    "--seed",
    "1",
    "--count",
    "20",
    "--as-of",
    "2020-03-18T06:10:00+08:00",
  ),
  run("day-from-a-warehouse"),
  run("declaration-service", "declarations.json"),
  run("document-desk", "in-order.json"),
  run("document-desk", "not-in-order.json"),
  run("lost-traveller", "leak.json"),
  run("many-checkpoints", "data/day.json", "data/checkpoint-01.json", "data/checkpoint-04.json"),
  run("officer-question", "half-filled.json"),
  run("policy-change", "yesterday.json"),
  run("port-day"),
  run("protocol-editions"),
  run("published-week", "week.json"),
  run(
    "ship-declaration",
    "ill-crew.json",
    "--state",
    "CHN",
    "--arrival",
    "2025-06-01T08:00:00+08:00",
    "--port",
    "port.json",
  ),
  run("ship-papers", "not-in-order.json"),
  { ...run("stream", "--count", "20000"), saysTheTime: true },
  run("supervision-week", "week.json"),
  run("supply-bulletin", "january-2020.json"),
  { ...run("terminal-form", "--form", "cn-exit-entry-5"), input: "entry\nCNPEK\n", saysTheTime: true },
  run("three-aircraft", "evening.json"),
];
