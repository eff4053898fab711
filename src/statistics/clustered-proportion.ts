import { CONFIDENCE_LEVEL, eachTail, type Interval } from "./interval.js";
import { checkPart, type Part } from "./part.js";
import { normalQuantile, studentUpper } from "./special.js";
import { checkShare } from "./test-accuracy.js";
import { wilsonLimits } from "./wilson.js";

/** A share of people who came in clusters, with what it was made from. */
export interface ClusteredProportion extends Part {
  /** Clusters with somebody in them. */
  readonly clusters: number;
  /** count / of over everybody, from 0 to 1; `undefined` when there is nobody. */
  readonly share: number | undefined;
  /** Robust to clustering, in units of the share. */
  readonly standardError: number | undefined;
  /** How many times as large the variance is as if everybody had come alone; 1 where the clusters do not matter. */
  readonly designEffect: number | undefined;
  /** How many who come alone would say as much: of / designEffect, and no more than there are. */
  readonly effectiveSize: number | undefined;
  readonly interval: Interval | undefined;
  /** Why there is no interval: nobody, a single cluster, or the same share in every cluster, of which nothing varies. */
  readonly because?: "no-denominator" | "one-cluster" | "no-variation";
}

/** A share, how many who come alone would say as much, and by how many clusters that is known. */
export interface ClusteredShare {
  readonly share: number;
  readonly effectiveSize: number;
  readonly clusters: number;
}

/** A way of making the interval of a clustered share: `clusterStudent` or `clusterNormal`. */
export type ClusterInterval = (estimate: ClusteredShare, level?: number) => Interval;

/** What `clusteredProportion` may be told. */
export interface ClusteredProportionOptions {
  /** Confidence level, from 0 to 1 exclusive; 0.95 unless said. */
  readonly level?: number;
  /** The way of making the interval; `clusterStudent` unless said. */
  readonly interval?: ClusterInterval;
}

/**
 * The share of people who came in clusters, as travellers come in flights: who sits together has been exposed together, and
 * an interval that takes each for himself is too narrow. The whole is the ratio of two sums over the clusters, and its
 * variance is taken from how far each cluster is from it. Clusters of nobody are left out. For some dozens of clusters
 * and more; where nothing was found in any there is no variation to measure: give `clopperPearsonUpper` and say so.
 *
 * Few clusters may by chance look more alike than single people do, and the design effect then is below 1. It is given as
 * measured, but the interval takes nobody for more than one person: it is never narrower than Wilson's for everybody, and
 * has Student's t of one degree of freedom fewer than clusters.
 *
 * With p = Σx / Σn over k clusters: variance k / (k − 1) · Σ(x − pn)² / (Σn)²; design effect variance / (p(1 − p) / Σn).
 *
 * @throws RangeError when a cluster's counts are no part of a whole or the level is not between 0 and 1.
 * @example
 * const flights = [{ count: 0, of: 180 }, { count: 6, of: 210 }, { count: 1, of: 150 }, { count: 0, of: 240 }];
 * const { designEffect, interval } = clusteredProportion(flights);
 * [designEffect?.toFixed(2), interval?.upper.toFixed(3), proportion(7, 780).interval?.upper.toFixed(3)] // => ["4.67", "0.073", "0.018"]
 * @see Cochran, Sampling Techniques (1977), 3.12 and 9.9; Kish, Survey Sampling (1965), 8.2
 */
export function clusteredProportion(
  clusters: Iterable<Part>,
  options: ClusteredProportionOptions = {},
): ClusteredProportion {
  const { level = CONFIDENCE_LEVEL, interval = clusterStudent } = options;
  eachTail("clusteredProportion", level);
  const parts = [...clusters];
  for (const part of parts) checkPart("clusteredProportion", part);
  const count = parts.reduce((sum, part) => sum + part.count, 0);
  const of = parts.reduce((sum, part) => sum + part.of, 0);
  const known = { count, of, clusters: parts.filter((part) => part.of > 0).length };
  const variance = varianceOfRatio(parts, known);
  const unknown = { standardError: undefined, designEffect: undefined, effectiveSize: undefined, interval: undefined };
  if (of === 0) return { ...known, share: undefined, ...unknown, because: "no-denominator" };
  if (known.clusters === 1) return { ...known, share: count / of, ...unknown, because: "one-cluster" };
  if (variance === 0) return { ...known, share: count / of, ...unknown, because: "no-variation" };
  const share = count / of;
  const designEffect = (variance * of) / (share * ((of - count) / of));
  const estimate = { share, effectiveSize: of / Math.max(1, designEffect), clusters: known.clusters };
  return {
    ...known,
    ...estimate,
    standardError: Math.sqrt(variance),
    designEffect,
    interval: interval(estimate, level),
  };
}

/** Of clusters that all have the same share it is exactly 0, because each distance is worked out in whole numbers. */
function varianceOfRatio(parts: readonly Part[], { count, of, clusters }: Part & { clusters: number }): number {
  const squares = parts.reduce((sum, part) => sum + ((part.count * of - part.of * count) / of / of) ** 2, 0);
  return (clusters / (clusters - 1)) * squares;
}

/**
 * Wilson's interval for as many people as the clustered ones are worth, with Student's t of one degree of freedom fewer
 * than clusters in the place of the normal quantile: wider for few clusters, and never outside 0 to 1.
 *
 * @param level confidence level, from 0 to 1 exclusive
 * @throws RangeError when the level is not between 0 and 1, the share is none, the effective size not above 0, or the
 * clusters no whole number from 2.
 * @example
 * clusterStudent({ share: 0.5, effectiveSize: 100, clusters: 5 }).upper.toFixed(3) // => "0.634"
 * @see Korn and Graubard, Surv Methodol 1998;24:193; Franco et al, J Surv Stat Methodol 2019;7:334
 */
export function clusterStudent(
  { share, effectiveSize, clusters }: ClusteredShare,
  level: number = CONFIDENCE_LEVEL,
): Interval {
  const tail = eachTail("clusterStudent", level);
  checkEstimate("clusterStudent", share, effectiveSize);
  if (!Number.isSafeInteger(clusters) || clusters < 2)
    throw new RangeError(`clusterStudent: expected a whole number of clusters from 2, got ${clusters}`);
  const t = studentUpper(tail, clusters - 1);
  const [lower, upper] = wilsonLimits(share * effectiveSize, effectiveSize, t);
  return { lower, upper, level, method: "wilson-of-effective-size-t" };
}

/**
 * Wilson's interval for as many people as the clustered ones are worth, with the normal quantile: for hundreds of clusters,
 * where it is the same as `clusterStudent`; for few it is too narrow.
 *
 * @param level confidence level, from 0 to 1 exclusive
 * @throws RangeError when the level is not between 0 and 1, the share is none, or the effective size not above 0.
 * @example
 * clusterNormal({ share: 0.5, effectiveSize: 100, clusters: 5 }).upper.toFixed(3) // => "0.596"
 * @see Franco et al, J Surv Stat Methodol 2019;7:334
 */
export function clusterNormal({ share, effectiveSize }: ClusteredShare, level: number = CONFIDENCE_LEVEL): Interval {
  const z = normalQuantile(eachTail("clusterNormal", level));
  checkEstimate("clusterNormal", share, effectiveSize);
  const [lower, upper] = wilsonLimits(share * effectiveSize, effectiveSize, z);
  return { lower, upper, level, method: "wilson-of-effective-size-z" };
}

function checkEstimate(caller: string, share: number, effectiveSize: number): void {
  checkShare(caller, "share", share);
  if (!(Number.isFinite(effectiveSize) && effectiveSize > 0 && effectiveSize <= Number.MAX_SAFE_INTEGER))
    throw new RangeError(`${caller}: expected an effective size above 0, got ${effectiveSize}`);
}
