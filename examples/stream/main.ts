import { examineLines, exitEntryCard5, type StreamOptions } from "pratique/declaration";
import { wholeNumber } from "../port-day/format.ts";
import { type Arguments, readArguments } from "./command-line.ts";
import { type Counts, count, noCounts, tableOf } from "./counts.ts";
import { declarationsOf, EXAMINED_AT } from "./declarations.ts";
import { type Say, wordsIn } from "./words.ts";

/*
 * A million declarations in the memory of a few: they are examined as they come, and nothing but numbers is kept. An
 * `AbortSignal` stops the stream at the next line. `--help` says how it is called.
 */

const STOPPED = 130;
const PROGRESS_EVERY_LINES = 100_000;
/** Node tells the peak in kilobytes of 1,024 bytes. */
const KILOBYTES_PER_MEGABYTE = 1024;

const read = readArguments(process.argv.slice(2));
if ("say" in read) {
  (read.exitCode === 0 ? process.stdout : process.stderr).write(read.say);
  process.exitCode = read.exitCode;
} else process.exitCode = await run(read, wordsIn(read.language));

async function run(asked: Arguments, say: Say): Promise<number> {
  const stop = new AbortController();
  const interrupted = () => stop.abort();
  process.once("SIGINT", interrupted);
  process.stderr.write(`${say("begun", { of: wholeNumber(asked.count) })}\n`);
  const counts = noCounts();
  const startedAt = performance.now();
  await examineAll(asked, say, counts, stop.signal);
  const seconds = (performance.now() - startedAt) / 1000;
  process.off("SIGINT", interrupted);
  process.stdout.write(tableOf(counts, asked.language, say));
  return end(counts, seconds, asked, say, stop.signal.aborted);
}

/** Counts until the stream ends, or is stopped. */
async function examineAll(asked: Arguments, say: Say, counts: Counts, signal: AbortSignal): Promise<void> {
  const options: StreamOptions = {
    asOf: EXAMINED_AT,
    timeZone: "Asia/Shanghai",
    signal,
    progressEveryLines: PROGRESS_EVERY_LINES,
    onProgress: ({ examined, blocked }) => {
      if (examined === asked.count) return;
      const values = { examined: wholeNumber(examined), blocked: wholeNumber(blocked) };
      process.stderr.write(`${say("progress", values)}\n`);
    },
  };
  try {
    for await (const { examination } of examineLines(exitEntryCard5, declarationsOf(asked), options))
      count(counts, examination);
  } catch (error) {
    if (!signal.aborted) throw error;
  }
}

/** Says how it went, and returns the exit code. */
function end({ examined }: Counts, seconds: number, asked: Arguments, say: Say, isStopped: boolean): number {
  const { count: of, limitMegabytes: limit } = asked;
  const megabytes = process.resourceUsage().maxRSS / KILOBYTES_PER_MEGABYTE;
  const outcome = say(isStopped ? "stopped" : "done", { examined: wholeNumber(examined), of: wholeNumber(of) });
  const speed = wholeNumber(Math.round(examined / seconds));
  const values = { seconds: seconds.toFixed(1), speed, megabytes: Math.ceil(megabytes) };
  process.stderr.write(`${outcome}${say("speed", values)}\n`);
  if (isStopped) return STOPPED;
  if (limit === undefined || megabytes <= limit) return 0;
  process.stderr.write(`${say("tooMuch", { limit })}\n`);
  return 1;
}
