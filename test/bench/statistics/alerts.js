// Six charts over ten thousand ports' years, with what each day was compared with, against bare sums that only count alerts.
import { cusum, earsC1, earsC2, earsC3, essenceEwma, ewma } from "pratique/statistics";
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
    for (const chart of [earsC1, earsC2, earsC3, essenceEwma])
      for (const { isAlert } of chart(counts)) if (isAlert) alerts++;
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

/** Student's limits of 0.01 and 0.05 for 6 to 27 degrees of freedom, by scipy, with the digits that ESSENCE uses. */
const ALERT_LIMITS = [
  3.14267, 2.99795, 2.89646, 2.82144, 2.76377, 2.71808, 2.681, 2.65031, 2.62449, 2.60248, 2.58349, 2.56693, 2.55238,
  2.53948, 2.52798, 2.51765, 2.50832, 2.49987, 2.49216, 2.48511, 2.47863, 2.47266,
];
const WARNING_LIMITS = [
  1.94318, 1.89458, 1.85955, 1.83311, 1.81246, 1.79588, 1.78229, 1.77093, 1.76131, 1.75305, 1.74588, 1.73961, 1.73406,
  1.72913, 1.72472, 1.72074, 1.71714, 1.71387, 1.71088, 1.70814, 1.70562, 1.70329,
];

/** How many days the ESSENCE form alerts on, of weights 0.4 and 0.9. */
function essenceAlerts(counts) {
  let [alerts, slow, sudden] = [0, undefined, undefined];
  for (let day = 0; day < DAYS; day++) {
    if (counts[day] === undefined) continue;
    slow = slow === undefined ? counts[day] : 0.4 * counts[day] + 0.6 * slow;
    sudden = sudden === undefined ? counts[day] : 0.9 * counts[day] + 0.1 * sudden;
    let [reported, sum, squares] = [0, 0, 0];
    const from = Math.max(0, day - 30);
    for (let at = from; at < day - 2; at++) {
      if (counts[at] === undefined) continue;
      reported++;
      sum += counts[at];
    }
    if (day < 9 || reported < 7) continue;
    const mean = sum / reported;
    for (let at = from; at < day - 2; at++) if (counts[at] !== undefined) squares += (counts[at] - mean) ** 2;
    const deviation = Math.sqrt(squares / (reported - 1));
    const limit = ALERT_LIMITS[reported - 7];
    const [slowError, suddenError] = [0.4, 0.9].map((weight) => essenceError(weight, reported, deviation));
    const [one, other] = [(slow - mean) / slowError, (sudden - mean) / suddenError];
    if (one > limit || other > limit) alerts++;
    if (Math.abs(one) > limit) slow = mean + Math.sign(one) * limit * slowError;
    if (Math.abs(other) > limit) sudden = mean + Math.sign(other) * limit * suddenError;
  }
  return alerts;
}

function essenceError(weight, reported, deviation) {
  const kept = 1 - weight;
  const scale = weight / WARNING_LIMITS[reported - 7];
  const variance = weight / (2 - weight) + 1 / reported - (2 * kept ** 3 * (1 - kept ** reported)) / reported;
  const allowance = (0.1289 - (0.2414 - 0.1826 * kept ** 4) * Math.log(0.5)) * scale;
  return Math.max(scale * (0.01 + 0.05 * kept ** 2), deviation * Math.sqrt(variance) + allowance);
}

function countTheirs(all) {
  let alerts = 0;
  for (const counts of all) {
    alerts += essenceAlerts(counts);
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
    const rounds = Array.from({ length: 3 }, () =>
      [countOurs, countTheirs].map((count) => secondsOf(() => count(all))),
    );
    const [own, other] = [0, 1].map((side) => median(rounds.map((round) => round[side])));
    return { ratio: median(rounds.map(([one, two]) => one / two)), ours: own, theirs: other, unit: "s, CPU time" };
  };
}
