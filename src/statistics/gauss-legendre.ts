import { legendreNodes } from "./legendre-nodes.js";

/** Places and weights between −1 and 1. */
const SIXTEEN = /* @__PURE__ */ legendreNodes(16, -1, 1);

/**
 * Gauss and Legendre's quadrature over stretches that follow each other, by their ends in rising order: sixteen places in
 * each, which is exact for polynomials up to degree 31. Each place is handed on with what it counts.
 */
export function gaussLegendre(ends: readonly number[], visit: (at: number, weight: number) => void): void {
  for (let stretch = 1; stretch < ends.length; stretch++) {
    const [from, to] = [ends[stretch - 1] as number, ends[stretch] as number];
    const half = (to - from) / 2;
    for (const [place, at] of SIXTEEN.at.entries())
      visit(from + half * (1 + at), half * (SIXTEEN.weights[place] as number));
  }
}
