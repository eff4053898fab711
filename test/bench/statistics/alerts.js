// Five charts over ten thousand ports' years, with what each day was compared with, against bare sums that only count alerts.
import { cusum, earsC1, earsC2, earsC3, ewma } from "pratique/statistics";
import { Disagreement } from "../disagreement.js";
import { randomFrom } from "../random.js";
import { median } from "../rounds.js";

export const SERIES = 10_000;
const DAYS = 365;
const MEAN = 12;
const DEVIATION = Math.sqrt(MEAN);
const EWMA = { weight: 0.3, target: MEAN, deviation: DEVIATION };
const CUSUM = { target: MEAN, allowance: 0.5 * DEVIATION, limit: 5 * DEVIATION };

/** Counts about a mean, with a rise now and then, and one day in twenty without a report. */
function series(seed) {
  const random = randomFrom(seed);
  return Array.from({ length: DAYS }, () => {
    const count = Math.round(MEAN * (0.25 + 0.5 * (random() + random() + random())) * (random() < 0.01 ? 3 : 1));
    return random() < 0.05 ? undefined : count;
  });
}

function countOurs(all) {
  let alerts = 0;
  for (const counts of all) {
    for (const chart of [earsC1, earsC2, earsC3]) for (const { isAlert } of chart(counts)) if (isAlert) alerts++;
    for (const { isAlert } of ewma(counts, EWMA).days) if (isAlert) alerts++;
    for (const { isAlert } of cusum(counts, CUSUM).days) if (isAlert) alerts++;
  }
  return alerts;
}

/** The statistic of a day beside the seven that end so many before it. */
function statisticOf(counts, day, guard) {
  const from = day - guard - 7;
  if (from < 0 || counts[day] === undefined) return undefined;
  let [reported, sum] = [0, 0];
  for (let at = from; at < from + 7; at++) {
    if (counts[at] === undefined) continue;
    reported++;
    sum += counts[at];
  }
  if (reported < 4) return undefined;
  const mean = sum / reported;
  let squares = 0;
  for (let at = from; at < from + 7; at++) if (counts[at] !== undefined) squares += (counts[at] - mean) ** 2;
  return (counts[day] - mean) / Math.max(0.5, Math.sqrt(squares / (reported - 1)));
}

function countTheirs(all) {
  let alerts = 0;
  for (const counts of all) {
    let [smoothed, forgotten, above, below] = [MEAN, 1, 0, 0];
    const beyond = [undefined, undefined];
    for (let day = 0; day < DAYS; day++) {
      const c1 = statisticOf(counts, day, 0);
      const c2 = statisticOf(counts, day, 2);
      beyond.push(c2 === undefined ? undefined : Math.max(0, c2 - 1));
      if (c1 > 3) alerts++;
      if (c2 > 3) alerts++;
      if (beyond[day] + beyond[day + 1] + beyond[day + 2] > 2) alerts++;
      if (counts[day] === undefined) continue;
      smoothed = EWMA.weight * counts[day] + (1 - EWMA.weight) * smoothed;
      forgotten *= (1 - EWMA.weight) ** 2;
      const half = 3 * DEVIATION * Math.sqrt(EWMA.weight / (2 - EWMA.weight)) * Math.sqrt(1 - forgotten);
      if (Math.abs(smoothed - MEAN) > half) alerts++;
      above = Math.max(0, above + counts[day] - MEAN - CUSUM.allowance);
      below = Math.max(0, below - counts[day] + MEAN - CUSUM.allowance);
      if (above > CUSUM.limit || below > CUSUM.limit) alerts++;
    }
  }
  return alerts;
}

function secondsOf(pass) {
  globalThis.gc?.();
  const begun = process.cpuUsage();
  pass();
  const { user, system } = process.cpuUsage(begun);
  return (user + system) / 1e6;
}

/** One pass over all series is the figure, in seconds. */
export function alertsFigure() {
  const all = Array.from({ length: SERIES }, (_, seed) => series(seed));
  const [ours, theirs] = [countOurs(all), countTheirs(all)];
  if (ours !== theirs || ours === 0) throw new Disagreement("pratique", `${ours} alerts and not ${theirs}`);
  return () => {
    const rounds = Array.from({ length: 5 }, () =>
      [countOurs, countTheirs].map((count) => secondsOf(() => count(all))),
    );
    const [own, other] = [0, 1].map((side) => median(rounds.map((round) => round[side])));
    return { ratio: median(rounds.map(([one, two]) => one / two)), ours: own, theirs: other, unit: "s, CPU time" };
  };
}
