// Screening events of 40 ports over 90 days of 2027, as the shared figures describe them, made by a seeded generator.
import { randomFrom } from "../random.js";

export const PORTS = 40;
export const DAYS = 90;
export const GROUPS = PORTS * DAYS;
/** 2027-01-01T00:00:00Z in seconds. */
export const START = 1_798_761_600;
export const SECONDS_PER_DAY = 86_400;

export const PORT_NAMES = Array.from({ length: PORTS }, (_, port) => `P${String(port).padStart(2, "0")}`);
export const LANE_NAMES = ["citizen", "visitor", "crew", "assisted"];
export const STATUS_NAMES = ["cleared", "secondary", "conditional", "isolated", "refused", "transferred"];

/** Most stays are minutes; with `longestSeconds` one in a thousand lasts up to that long. */
export function events(count, { seed = 42, longestSeconds } = {}) {
  const random = randomFrom(seed);
  const all = {
    count,
    port: new Uint8Array(count),
    lane: new Uint8Array(count),
    status: new Uint8Array(count),
    flags: new Uint16Array(count),
    entry: new Int32Array(count),
    exit: new Int32Array(count),
  };
  for (let event = 0; event < count; event++) {
    all.port[event] = Math.floor(random() ** 1.4 * PORTS);
    all.lane[event] = Math.floor(random() * 4);
    const outcome = random();
    all.status[event] = outcome < 0.86 ? 0 : 1 + (Math.floor(outcome * 1000) % 5);
    all.flags[event] = Math.floor(random() * 4096);
    all.entry[event] = START + Math.floor(random() * DAYS * SECONDS_PER_DAY);
    // The sum of four even chances is nearly normal; its exponential has the long tail that waiting has.
    const spread = (random() + random() + random() + random() - 2) * 1.73;
    const stay = Math.min(60_000, Math.max(5, Math.round(420 * Math.exp(0.7 * spread))));
    const isLong = longestSeconds !== undefined && event % 1000 === 0;
    const seconds = isLong ? Math.floor(random() * longestSeconds) : stay;
    all.exit[event] = random() < 0.03 ? -1 : all.entry[event] + seconds;
  }
  return all;
}

/** The same events as objects with texts and milliseconds. */
export function objects({ count, port, lane, status, flags, entry, exit }) {
  return Array.from({ length: count }, (_, event) => ({
    port: PORT_NAMES[port[event]],
    lane: LANE_NAMES[lane[event]],
    status: STATUS_NAMES[status[event]],
    entryAt: entry[event] * 1000,
    exitAt: exit[event] < 0 ? null : exit[event] * 1000,
    flags: flags[event],
  }));
}

const instantOf = (seconds) => `${new Date(seconds * 1000).toISOString().slice(0, 19)}Z`;

/** The same events as rows of a file with a header. */
export function csv({ count, port, lane, status, flags, entry, exit }) {
  const lines = ["port,lane,status,entryAt,exitAt,flags"];
  for (let event = 0; event < count; event++) {
    const left = exit[event] < 0 ? "" : instantOf(exit[event]);
    const words = `${PORT_NAMES[port[event]]},${LANE_NAMES[lane[event]]},${STATUS_NAMES[status[event]]}`;
    lines.push(`${words},${instantOf(entry[event])},${left},${flags[event]}`);
  }
  return Buffer.from(`${lines.join("\n")}\n`);
}

/** The same events as one JSON object a line. */
export function ndjson({ count, port, lane, status, flags, entry, exit }) {
  const lines = [];
  for (let event = 0; event < count; event++)
    lines.push(
      JSON.stringify({
        port: PORT_NAMES[port[event]],
        lane: LANE_NAMES[lane[event]],
        status: STATUS_NAMES[status[event]],
        entryAt: instantOf(entry[event]),
        exitAt: exit[event] < 0 ? null : instantOf(exit[event]),
        flags: flags[event],
      }),
    );
  return Buffer.from(`${lines.join("\n")}\n`);
}
