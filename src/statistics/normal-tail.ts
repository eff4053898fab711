import { gammaLowerFactor, gammaUpperFactor } from "./special.js";

/** The density of the standard normal distribution. */
export function normalDensity(point: number): number {
  return Math.exp((-point * point) / 2) / Math.sqrt(2 * Math.PI);
}

/**
 * The chance that a standard normal variable is above the point, with all digits of a small one: half of it is in the
 * upper tail of the gamma distribution of ½, at half the square.
 */
export function normalTail(point: number): number {
  if (point < 0) return 1 - normalTail(-point);
  const half = (point * point) / 2;
  const scale = (point * normalDensity(point)) / 2;
  return half < 1 ? 0.5 - scale * gammaLowerFactor(0.5, half) : scale * gammaUpperFactor(0.5, half);
}
