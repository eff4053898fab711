// `memory-process.js COUNT`: how far the memory of a process rises above what the lists of so many people take in it.
import { CLOSED_LOOP_STAGES, reconcilePeople } from "pratique/screening";
import { lists, records } from "./people.js";

const stages = CLOSED_LOOP_STAGES.slice(0, 6).map((stage) => ({ ...stage, withinMinutes: 24 * 60 }));
const all = lists(
  Number(process.argv[2]),
  stages.map(({ stage }) => stage),
);
globalThis.gc?.();
const before = process.memoryUsage.rss();
const { expected } = reconcilePeople(records(all), stages);
const highest = process.resourceUsage().maxRSS * 1024;
console.log(JSON.stringify({ expected, bytes: Math.max(0, highest - before) }));
