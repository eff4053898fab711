import { legendreNodes, type Nodes } from "./legendre-nodes.js";

/** Places and weights between −1 and 1. */
export const SIXTEEN_NODES: Nodes = /* @__PURE__ */ legendreNodes(16, -1, 1);

/**
 * Gauss and Legendre's quadrature over stretches that follow each other, by their ends in rising order: sixteen places in
 * each, which is exact for polynomials up to degree 31, unless others are given. Each place is handed on with what it counts.
 *
 * @param nodes places and weights between −1 and 1
 */
export function gaussLegendre(
  ends: readonly number[],
  visit: (at: number, weight: number) => void,
  nodes: Nodes = SIXTEEN_NODES,
): void {
  for (let stretch = 1; stretch < ends.length; stretch++) {
    const [from, to] = [ends[stretch - 1] as number, ends[stretch] as number];
    const half = (to - from) / 2;
    for (const [place, at] of nodes.at.entries())
      visit(from + half * (1 + at), half * (nodes.weights[place] as number));
  }
}
