// `memory-process.js COUNT`: how far the memory of a process rises while so many events stream through the check.
import { checkCrossings, portThreeZonesExample, protectionExample, threeZones2020 } from "pratique/supervision";
import { crossings, instants, PEOPLE } from "./crossings.js";

const count = Number(process.argv[2]);
const times = instants(count);
globalThis.gc?.();
const before = process.memoryUsage.rss();
const log = crossings(count, PEOPLE, times);
const { lines, findings } = checkCrossings(portThreeZonesExample, threeZones2020, log, { rules: protectionExample });
const highest = process.resourceUsage().maxRSS * 1024;
console.log(JSON.stringify({ lines, findings: findings.length, bytes: Math.max(0, highest - before) }));
