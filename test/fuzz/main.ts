import { seededDraws } from "pratique/testing";
import { wholeOptions } from "../house/whole-options.ts";
import { fuzz } from "./fuzz.ts";
import { READERS } from "./readers.ts";

/*
 * Gives every reader inputs that are almost right: `npm run fuzz -- [--inputs N] [--seed N]`. Nothing may throw, nothing may
 * take long, and nothing may reach the objects that all others are made of.
 */

const { inputs: INPUTS, seed: SEED } = wholeOptions("npm run fuzz -- [--inputs N] [--seed N]", {
  inputs: 1_000_000,
  seed: 1,
});
const SHOWN = 20;

let inputs = 0;
let faults = 0;
let longest = 0;
for (const [index, reader] of READERS.entries()) {
  const began = performance.now();
  const fuzzed = await fuzz(reader, Math.ceil(INPUTS / READERS.length), seededDraws(SEED + index));
  inputs += fuzzed.inputs;
  faults += fuzzed.faults.length;
  longest = Math.max(longest, fuzzed.longestMilliseconds);
  const microseconds = ((performance.now() - began) / fuzzed.inputs) * 1000;
  process.stdout.write(
    `${reader.name.padEnd(28)} ${fuzzed.inputs} inputs, ${microseconds.toFixed(0)} µs each, ${fuzzed.faults.length} faults\n`,
  );
  for (const { what, input } of fuzzed.faults.slice(0, SHOWN))
    process.stdout.write(`  ${what}: ${JSON.stringify(input)?.slice(0, 2000)}\n`);
}
process.stdout.write(
  `${inputs} inputs to ${READERS.length} readers: ${faults} faults; the longest took ${longest.toFixed(0)} ms\n`,
);
process.exitCode = faults === 0 ? 0 : 1;
