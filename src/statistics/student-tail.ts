import { betaTailFactor, logBetaDensity } from "./special.js";

/**
 * The chance that a Student variable is above the point, by its degrees of freedom: its square, put as a share, has a beta
 * distribution. A small chance keeps its digits.
 */
export function studentTail(point: number, degreesOfFreedom: number): number {
  if (point < 0) return 1 - studentTail(-point, degreesOfFreedom);
  if (point === 0) return 0.5;
  const square = point * point;
  const [half, p] = [degreesOfFreedom / 2, degreesOfFreedom / (degreesOfFreedom + square)];
  const q = square / (degreesOfFreedom + square);
  const density = Math.exp(logBetaDensity(half, 0.5, p, q)) / 2;
  return point >= 1 ? density * betaTailFactor(half, 0.5, p, q) : 0.5 - density * betaTailFactor(0.5, half, q, p);
}
