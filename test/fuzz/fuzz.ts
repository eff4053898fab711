import type { Draws } from "pratique/testing";
import { wrongJson, wrongText } from "./inputs.ts";
import type { Reader } from "./readers.ts";

/** Inputs are at most some ten thousand characters: whatever takes so long does not come to an end soon. */
const LONG_MILLISECONDS = 1000;

/** What a reader must not do, and with which input it did. */
export interface Fault {
  readonly reader: string;
  readonly what: string;
  readonly input: unknown;
}

export interface Fuzzed {
  readonly inputs: number;
  readonly faults: readonly Fault[];
  readonly longestMilliseconds: number;
}

/** Gives a reader each of its samples, which it must read, and then so many inputs that are almost right. */
export async function fuzz(reader: Reader, count: number, draws: Draws): Promise<Fuzzed> {
  const faults: Fault[] = [];
  let longest = 0;
  const give = async (input: unknown): Promise<unknown> => {
    const fault = (what: string) => faults.push({ reader: reader.name, what, input });
    const began = performance.now();
    let read: unknown;
    try {
      read = await ("texts" in reader ? reader.readText(input as string) : reader.read(input));
    } catch (error) {
      fault(`threw ${String(error)}`);
    }
    const milliseconds = performance.now() - began;
    longest = Math.max(longest, milliseconds);
    if (milliseconds > LONG_MILLISECONDS) fault(`took ${milliseconds.toFixed(0)} ms`);
    if (isPolluted()) fault("reached what every object is made of");
    return read;
  };
  const samples: readonly unknown[] = "texts" in reader ? reader.texts : reader.samples;
  for (const sample of samples)
    if (isRefused(await give(sample))) faults.push({ reader: reader.name, what: "refused a sample", input: sample });
  for (let done = 0; done < count; done++)
    await give("texts" in reader ? wrongText(reader.texts, draws) : wrongJson(reader.samples, draws));
  return { inputs: samples.length + count, faults, longestMilliseconds: longest };
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
