import { measure } from "mitata";

const ROUNDS = 9;
const NANOSECONDS_PER_ROUND = 200e6;

/**
 * The clock is the CPU time of this process, user and system, all threads: the collector's helpers are counted and
 * other processes on the machine are not.
 */
function cpuNanoseconds() {
  const { user, system } = process.cpuUsage();
  return (user + system) * 1000;
}

export function median(numbers) {
  const sorted = numbers.toSorted((one, other) => one - other);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/**
 * Measures both sides of every contest in turn, round after round, so that what disturbs a round disturbs both. The
 * ratio is taken within a round and its median over the rounds, because absolute times drift. The mean of a round
 * counts, not its median, which would hide the collector. The first round only warms up; who goes first alternates.
 */
export async function pairedRounds(contests) {
  const seen = contests.map(() => ({ ours: [], theirs: [] }));
  for (let round = 0; round <= ROUNDS; round++)
    for (const [index, contest] of contests.entries())
      for (const side of round % 2 === 0 ? ["ours", "theirs"] : ["theirs", "ours"]) {
        const nanoseconds = await meanOf(
          contest[side],
          round === 0 ? NANOSECONDS_PER_ROUND / 2 : NANOSECONDS_PER_ROUND,
        );
        if (round > 0) seen[index][side].push(nanoseconds / contest.operations);
      }
  return seen.map(({ ours, theirs }) => ({
    ratio: median(ours.map((one, round) => one / theirs[round])),
    ours: median(ours),
    theirs: median(theirs),
  }));
}

async function meanOf(pass, nanoseconds) {
  const { avg } = await measure(pass, {
    now: cpuNanoseconds,
    min_cpu_time: nanoseconds,
    min_samples: 5,
    batch_samples: 64,
    // No sample is thrown away: the slow ones are the collections that an allocating contender has earned.
    samples_threshold: Number.POSITIVE_INFINITY,
  });
  return avg;
}
