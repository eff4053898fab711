import { eachTail, type Interval } from "./interval.js";
import { checkPart, type Part } from "./part.js";
import { normalQuantile } from "./special.js";

/**
 * The ratios of two shares that a score test does not contradict, its variance taken times a factor. `undefined` when
 * either group is empty or both counts are 0.
 */
export function scoreRatio(
  { method, caller, factor }: { readonly method: string; readonly caller: string; readonly factor: number },
  one: Part,
  other: Part,
  level: number,
): Interval | undefined {
  const z = normalQuantile(eachTail(caller, level));
  checkPart(caller, one);
  checkPart(caller, other);
  if (one.of === 0 || other.of === 0 || (one.count === 0 && other.count === 0)) return undefined;
  const critical = z * z * factor;
  return {
    lower: 1 / greatestRatio(other, one, critical),
    upper: greatestRatio(one, other, critical),
    level,
    method,
  };
}

/** Beyond e to this power no ratio of whole numbers lies. */
const GREATEST_LOG = 150;

/** The greatest ratio not contradicted, by halving its logarithm until no number is left; infinite over a count of 0. */
function greatestRatio(one: Part, other: Part, critical: number): number {
  if (other.count === 0) return Number.POSITIVE_INFINITY;
  const found = one.count === 0 ? -GREATEST_LOG : Math.log(((one.count / one.of) * other.of) / other.count);
  let [kept, refused] = [found, GREATEST_LOG];
  for (;;) {
    const middle = kept + (refused - kept) / 2;
    if (middle === kept || middle === refused) return Math.exp(kept);
    if (isHeld(one, other, Math.exp(middle), critical)) kept = middle;
    else refused = middle;
  }
}

/**
 * Whether a ratio is not contradicted. The likeliest shares with that ratio solve a quadratic equation, here in the form
 * whose parts are all sums.
 */
function isHeld(one: Part, other: Part, ratio: number, critical: number): boolean {
  const [withRatio, without] = [ratio * (one.of + other.count), one.count + other.of];
  const root = Math.sqrt((withRatio - without) ** 2 + 4 * ratio * (one.of - one.count) * (other.of - other.count));
  const otherShare = Math.min(1, (2 * (one.count + other.count)) / (withRatio + without + root));
  const share = Math.min(1, ratio * otherShare);
  const variance = (share * (1 - share)) / one.of + (ratio * otherShare * (ratio * (1 - otherShare))) / other.of;
  const off = one.count / one.of - (ratio * other.count) / other.of;
  return off * off <= critical * variance;
}
