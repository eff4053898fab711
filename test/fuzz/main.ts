import { parseArgs } from "node:util";
import { seededDraws } from "pratique/testing";
import { wrongJson, wrongText } from "./inputs.ts";
import { READERS, type Reader } from "./readers.ts";

/*
 * Gives every reader inputs that are almost right: `npm run fuzz -- [--inputs N] [--seed N]`. Nothing may throw, nothing may
 * take long, and nothing may reach the objects that all others are made of.
 */

const { values } = parseArgs({ options: { inputs: { type: "string" }, seed: { type: "string" } } });
const INPUTS = Number(values.inputs ?? 1_000_000);
const SEED = Number(values.seed ?? 1);
/** Inputs are at most some ten thousand characters: whatever takes so long does not come to an end soon. */
const LONG_MILLISECONDS = 1000;

interface Fault {
  readonly reader: string;
  readonly what: string;
  readonly input: unknown;
}

const faults: Fault[] = [];
let done = 0;
let longest = { reader: "", milliseconds: 0 };

for (const [index, reader] of READERS.entries()) {
  const draws = seededDraws(SEED + index);
  const count = Math.ceil(INPUTS / READERS.length);
  for (const sample of "texts" in reader ? reader.texts : reader.samples)
    if (isRefused(await give(reader, sample)))
      faults.push({ reader: reader.name, what: "refused a sample", input: sample });
  const began = performance.now();
  for (let at = 0; at < count; at++) {
    const input = "texts" in reader ? wrongText(reader.texts, draws) : wrongJson(reader.samples, draws);
    await give(reader, input);
  }
  const microseconds = ((performance.now() - began) / count) * 1000;
  process.stdout.write(`${reader.name.padEnd(28)} ${count} inputs, ${microseconds.toFixed(0)} µs each\n`);
}

for (const { reader, what, input } of faults.slice(0, 20))
  process.stdout.write(`${reader}: ${what}\n  ${JSON.stringify(input)?.slice(0, 2000)}\n`);
process.stdout.write(
  `${done} inputs, ${READERS.length} readers, ${faults.length} faults; the longest took ${longest.milliseconds.toFixed(1)} ms (${longest.reader})\n`,
);
process.exitCode = faults.length === 0 ? 0 : 1;

async function give(reader: Reader, input: unknown): Promise<unknown> {
  const began = performance.now();
  let read: unknown;
  try {
    read = "texts" in reader ? reader.readText(input as string) : reader.read(input);
    if (read instanceof Promise) await read;
  } catch (error) {
    faults.push({ reader: reader.name, what: `threw ${String(error)}`, input });
  }
  done++;
  const milliseconds = performance.now() - began;
  if (milliseconds > longest.milliseconds) longest = { reader: reader.name, milliseconds };
  if (milliseconds > LONG_MILLISECONDS)
    faults.push({ reader: reader.name, what: `took ${milliseconds.toFixed(0)} ms`, input });
  if (isPolluted()) throw new TypeError(`${reader.name} reached the prototype of every object`);
  return read;
}

/** A sample that is refused leads to nothing but refusals. */
function isRefused(read: unknown): boolean {
  return typeof read === "object" && read !== null && "ok" in read && read.ok === false;
}

/** Whether an empty object, list or function has come by a property. */
function isPolluted(): boolean {
  for (const plain of [{}, [], () => undefined]) for (const key in plain) return key !== undefined;
  return "polluted" in Object.prototype;
}
