import { legendreNodes } from "./legendre-nodes.js";

/** Writes the integrals from 0 up to a place, of the functions from one number up to, not including, another, each at its number. */
export type RunningIntegrals = (upTo: number, into: Float64Array, from: number, until: number) => void;

/** Places in each stretch. */
const PLACES = 8;
const NODES = /* @__PURE__ */ legendreNodes(PLACES, -1, 1);
/** Terms of the integral of the polynomial through them. */
const WIDTH = PLACES + 1;

/**
 * The running integrals of functions that are smooth between given places, for many places: on each stretch the functions
 * are taken as the polynomials through the places of Gauss and Legendre's rule, which are integrated term by term.
 *
 * @param ends where the stretches end, rising from 0; up to beyond the last the integrals are those up to it
 * @param functions writes their values at a place
 */
export function runningIntegrals(
  ends: readonly number[],
  count: number,
  functions: (at: number, into: Float64Array) => void,
): RunningIntegrals {
  const stretches = ends.length - 1;
  // Of each stretch and function the terms of the integral, from the one up to the stretch on.
  const terms = new Float64Array(Math.max(1, stretches) * count * WIDTH);
  const [values, before] = [new Float64Array(count), new Float64Array(count)];
  const samples = new Float64Array(count * PLACES);
  for (let stretch = 0; stretch < stretches; stretch++) {
    const [from, to] = [ends[stretch] as number, ends[stretch + 1] as number];
    for (const [node, at] of NODES.at.entries()) {
      functions(from + ((to - from) * (1 + at)) / 2, values);
      for (let one = 0; one < count; one++) samples[one * PLACES + node] = values[one] as number;
    }
    for (let one = 0; one < count; one++) {
      const place = (stretch * count + one) * WIDTH;
      integrate(samples, one * PLACES, (to - from) / 2, terms, place);
      terms[place] = (terms[place] as number) + (before[one] as number);
      before[one] = polynomialAt(1, terms, place);
    }
  }
  return (upTo, into, first, until) => {
    if (stretches === 0 || upTo <= 0) {
      into.fill(0, first, until);
      return;
    }
    const within = Math.min(upTo, ends[stretches] as number);
    const stretch = stretchOf(ends, within);
    const [from, to] = [ends[stretch] as number, ends[stretch + 1] as number];
    const at = (2 * (within - from)) / (to - from) - 1;
    for (let one = first; one < until; one++) into[one] = polynomialAt(at, terms, (stretch * count + one) * WIDTH);
  };
}

/** The stretch in which a place lies. */
function stretchOf(ends: readonly number[], at: number): number {
  let [low, high] = [0, ends.length - 2];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (at >= (ends[middle] as number)) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Of samples at the nodes, the terms of the integral from −1, by the power of the place; each list from a place of its own. */
function integrate(samples: Float64Array, sample: number, half: number, terms: Float64Array, place: number): void {
  for (let power = 0; power < WIDTH; power++) {
    const weights = INTEGRAL_TERMS[power] as Float64Array;
    let sum = 0;
    for (let node = 0; node < PLACES; node++) sum += (samples[sample + node] as number) * (weights[node] as number);
    terms[place + power] = half * sum;
  }
}

function polynomialAt(at: number, terms: Float64Array, place: number): number {
  let sum = 0;
  for (let power = WIDTH - 1; power >= 0; power--) sum = sum * at + (terms[place + power] as number);
  return sum;
}

/** For each power, what a sample at each node adds to its term in the integral from −1. */
const INTEGRAL_TERMS: readonly Float64Array[] = /* @__PURE__ */ integralTerms();

/** The polynomial through samples is a sum of Legendre's, of which the integral of P_k is (P_{k+1} − P_{k−1}) / (2k + 1). */
function integralTerms(): Float64Array[] {
  const polynomials = legendrePolynomials();
  const terms = Array.from({ length: WIDTH }, () => new Float64Array(PLACES));
  for (const [node, at] of NODES.at.entries())
    for (let order = 0; order < PLACES; order++) {
      // The 2k + 1 of the term of P_k and that of its integral take each other away.
      const share = (polynomialAt(at, polynomials[order] as Float64Array, 0) * (NODES.weights[node] as number)) / 2;
      const [higher, lower] = [polynomials[order + 1] as Float64Array, polynomials[order - 1]];
      for (const [power, row] of terms.entries()) {
        // The integral of P_0 is P_1 + 1.
        const from = lower === undefined ? Number(power === 0) : -(lower[power] as number);
        row[node] = (row[node] as number) + share * ((higher[power] as number) + from);
      }
    }
  return terms;
}

/** Legendre's polynomials by their order, each by the powers. */
function legendrePolynomials(): Float64Array[] {
  const all = [Float64Array.of(1, ...new Array<number>(WIDTH - 1).fill(0))];
  for (let order = 1; order < WIDTH; order++) {
    const [last, before] = [all[order - 1] as Float64Array, all[order - 2]];
    all.push(
      last.map((_, power) => {
        const raised = power === 0 ? 0 : (last[power - 1] as number);
        return ((2 * order - 1) * raised - (order - 1) * (before?.[power] ?? 0)) / order;
      }),
    );
  }
  return all;
}
