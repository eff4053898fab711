/** Where an integral is taken, and how much each place counts. */
export interface Nodes {
  readonly at: readonly number[];
  readonly weights: readonly number[];
}

/** The nodes and weights of Gauss and Legendre's quadrature between two ends: Newton's method from Tricomi's first guess. */
export function legendreNodes(count: number, from: number, to: number): Nodes {
  const [middle, half] = [(from + to) / 2, (to - from) / 2];
  const roots = Array.from({ length: count }, (_, index) =>
    rootOf(count, Math.cos((Math.PI * (index + 0.75)) / (count + 0.5))),
  );
  return {
    at: roots.map(({ root }) => middle - half * root),
    weights: roots.map(({ root, slope }) => (2 * half) / ((1 - root * root) * slope * slope)),
  };
}

/** Newton's steps double the right digits: from Tricomi's guess five are more than enough. */
const STEPS = 8;

function rootOf(degree: number, guess: number): { readonly root: number; readonly slope: number } {
  let [root, slope] = [guess, 0];
  for (let step = 0; step < STEPS; step++) {
    let [value, before] = [1, 0];
    for (let order = 1; order <= degree; order++)
      [value, before] = [((2 * order - 1) * root * value - (order - 1) * before) / order, value];
    slope = (degree * (root * value - before)) / (root * root - 1);
    root -= value / slope;
  }
  return { root, slope };
}
