// The floor: written for these columns and this one question, with everything known beforehand that can be. It keeps the
// group of each event, brings the stays of each group side by side and selects by two histograms. Stays are below 65,536 s.
import { blankAnswer } from "./answer.js";
import { DAYS, GROUPS, START } from "./events.js";

/** The day of each slot of 128 seconds: a day has 675 of them. */
const DAY_OF_SLOT = Uint8Array.from({ length: DAYS * 675 + 1 }, (_, slot) => Math.floor(slot / 675));
const UPPER = 1024;
const LOWER = 64;

export function handWritten({ count, port, status, entry, exit }) {
  const answer = blankAnswer();
  const groups = new Uint16Array(count);
  const { count: rows, cleared, measured } = answer;
  for (let event = 0; event < count; event++) {
    const group = port[event] * DAYS + DAY_OF_SLOT[(entry[event] - START) >>> 7];
    groups[event] = group;
    rows[group]++;
    cleared[group] += status[event] === 0 ? 1 : 0;
    measured[group] += exit[event] >= 0 ? 1 : 0;
  }
  const starts = new Int32Array(GROUPS + 1);
  for (let group = 0; group < GROUPS; group++) starts[group + 1] = starts[group] + measured[group];
  const next = starts.slice(0, GROUPS);
  const stays = new Uint16Array(starts[GROUPS]);
  for (let event = 0; event < count; event++) {
    const left = exit[event];
    if (left >= 0) stays[next[groups[event]]++] = left - entry[event];
  }
  quantilesOf(answer, stays, starts);
  return answer;
}

function quantilesOf({ p50, p95 }, stays, starts) {
  const upper = new Int32Array(UPPER);
  const lower = new Int32Array(LOWER);
  for (let group = 0; group < GROUPS; group++) {
    const [from, to] = [starts[group], starts[group + 1]];
    if (from === to) continue;
    upper.fill(0);
    for (let place = from; place < to; place++) upper[stays[place] >> 6]++;
    p50[group] = quantileOf(stays, from, to, 0.5, upper, lower);
    p95[group] = quantileOf(stays, from, to, 0.95, upper, lower);
  }
}

function quantileOf(stays, from, to, probability, upper, lower) {
  const position = (to - from - 1) * probability;
  const rank = Math.floor(position);
  let before = 0;
  let part = 0;
  for (; before + upper[part] <= rank; part++) before += upper[part];
  lower.fill(0);
  for (let place = from; place < to; place++) {
    const stay = stays[place];
    if (stay >> 6 === part) lower[stay & 63]++;
  }
  let low = 0;
  for (before += lower[0]; before <= rank; before += lower[low]) low++;
  const below = part * LOWER + low;
  if (before > rank + 1) return below;
  const above = nextAbove(stays, from, to, part, low, upper, lower);
  return below + (position - rank) * (above - below);
}

/** The least stay above one: among the lower parts that were counted, or else in the next upper part that has any. */
function nextAbove(stays, from, to, part, low, upper, lower) {
  for (let more = low + 1; more < LOWER; more++) if (lower[more] > 0) return part * LOWER + more;
  let next = part + 1;
  while (next < UPPER && upper[next] === 0) next++;
  if (next === UPPER) return part * LOWER + low;
  let least = 65_535;
  for (let place = from; place < to; place++) {
    const stay = stays[place];
    if (stay >> 6 === next && stay < least) least = stay;
  }
  return least;
}
