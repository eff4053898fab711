/*
 * The special functions that intervals need, and no others. Tails are handled as logarithms, and their arguments by the
 * logit or the logarithm, so that a limit of a few in a thousand million has as many right digits as one near a half.
 */

/** The point of a tail that is sought: the logarithm of the tail there, and how far a unit of that logarithm lies. */
interface TailPoint {
  readonly log: number;
  readonly perLog: number;
}

/** A logarithm of the tail this near its goal is followed by one more step of Newton's, which is exact to the last digits. */
const NEAR = 1e-7;

/**
 * Where a tail comes to a given size, by Newton's method. The logarithm of each of these tails is concave in the point,
 * so that after the first step every further one comes nearer from the same side and no bracket is needed. One that comes
 * no nearer has met the last digits of the point, and one too small to be written lies too far out.
 */
export function tailRoot(start: number, logTail: number, at: (point: number) => TailPoint): number {
  let [from, point] = [start, start];
  let last = Number.POSITIVE_INFINITY;
  for (let step = 0; ; step++) {
    const { log, perLog } = at(point);
    const off = Math.abs(log - logTail);
    if (off === Number.POSITIVE_INFINITY) point = (from + point) / 2;
    else {
      [from, point] = [point, point - (log - logTail) * perLog];
      if (!(off > NEAR) || (step > 1 && off >= last)) return point;
      last = off;
    }
  }
}

/** The two shares, of one and of the rest, whose odds have this logarithm; both with all their digits. */
export function sharesOf(logit: number): readonly [share: number, rest: number] {
  const odds = Math.exp(-Math.abs(logit));
  const [less, more] = [odds / (1 + odds), 1 / (1 + odds)];
  return logit < 0 ? [less, more] : [more, less];
}

/**
 * ln Γ(a) − (a − ½) ln a + a − ½ ln 2π, for a > 0: what Stirling's formula leaves over.
 * Γ(a + 1) = a Γ(a) raises the argument until the series is exact to the last digit.
 */
function stirlingError(a: number): number {
  let raised = 0;
  let argument = a;
  for (; argument < 16; argument++) raised += (argument + 0.5) * Math.log1p(1 / argument) - 1;
  const square = 1 / (argument * argument);
  const series = 1 / 360 - square * (1 / 1260 - square * (1 / 1680 - square * (1 / 1188 - (square * 691) / 360360)));
  return raised + (1 / 12 - square * series) / argument;
}

/** ln (mean / count), from their difference where they are close. */
function logQuotient(mean: number, count: number, difference: number): number {
  return Math.abs(difference) < count / 2 ? Math.log1p(-difference / count) : Math.log(mean / count);
}

/** a less its mean of a + b at these shares, without the cancellation of large counts. */
function shortOf(a: number, b: number, p: number, q: number): number {
  return p < q ? a - (a + b) * p : (a + b) * q - b;
}

/** ln (p^a q^b / B(a, b)): the density of the beta distribution on the scale of the logit. Loader's saddle-point form. */
export function logBetaDensity(a: number, b: number, p: number, q: number): number {
  const whole = a + b;
  const short = shortOf(a, b, p, q);
  return (
    Math.log(((a / whole) * b) / (2 * Math.PI)) / 2 +
    (stirlingError(whole) - stirlingError(a) - stirlingError(b)) +
    (a * logQuotient(whole * p, a, short) + b * logQuotient(whole * q, b, -short))
  );
}

/** A continued fraction is done when a further term changes nothing but the last digit. */
const DONE = 4 * Number.EPSILON;

/**
 * I_p(a, b) divided by p^a q^b / B(a, b), for p up to about the mean a / (a + b): Didonato and Morris' continued fraction, whose
 * terms grow in number as the root of the greater of a and b.
 */
export function betaTailFactor(a: number, b: number, p: number, q: number): number {
  const short = shortOf(a, b, p, q);
  let value = (a * (short + 1)) / (a + 1);
  let above = value;
  let below = 0;
  let change = 0;
  for (let m = 1; Math.abs(change - 1) > DONE; m++) {
    const step = a + 2 * m - 1;
    const over = ((a + m - 1) / step) * ((a + b + m - 1) / step) * m * (b - m) * p * p;
    const under = m + (m * (b - m) * p) / step + ((a + m) * (short + 1 + m * (1 + q))) / (step + 2);
    below = 1 / (under + over * below);
    above = under + over / above;
    change = above * below;
    value *= change;
  }
  return 1 / value;
}

/**
 * The logit of the point below which the beta distribution of a and b has the given tail, for tails up to a half.
 * For whole numbers that is the share at which a or more of a + b − 1 have this chance; `pointShare` of the chance of
 * exactly a is then left out of it.
 */
export function betaLogit(tail: number, a: number, b: number, pointShare = 0): number {
  return tailRoot(Math.log(a / b), Math.log(tail), (logit) => {
    const [p, q] = sharesOf(logit);
    const factor = betaTailFactor(a, b, p, q) - pointShare / (a * q);
    const slope = 1 - pointShare + (pointShare * (p / q) * (b - 1)) / a;
    return { log: logBetaDensity(a, b, p, q) + Math.log(factor), perLog: factor / slope };
  });
}

/** ln (m^a e^−m / Γ(a)): the density of the gamma distribution on the scale of the logarithm. */
export function logGammaDensity(a: number, m: number): number {
  const short = a - m;
  return Math.log(a / (2 * Math.PI)) / 2 - stirlingError(a) + (a * logQuotient(m, a, short) + short);
}

/** P(a, m), the lower tail, divided by m^a e^−m / Γ(a), for m up to about a: a series of positive terms. */
export function gammaLowerFactor(a: number, m: number): number {
  let term = 1 / a;
  let sum = term;
  for (let above = a + 1; term > sum * (Number.EPSILON / 4); above++) {
    term *= m / above;
    sum += term;
  }
  return sum;
}

/** Q(a, m), the upper tail, divided by m^a e^−m / Γ(a), for m from about a upwards: Legendre's continued fraction. */
export function gammaUpperFactor(a: number, m: number): number {
  let under = m + 1 - a;
  let value = under;
  let above = value;
  let below = 0;
  let change = 0;
  for (let n = 1; Math.abs(change - 1) > DONE; n++) {
    const over = n * (a - n);
    under += 2;
    below = 1 / (under + over * below);
    above = under + over / above;
    change = above * below;
    value *= change;
  }
  return 1 / value;
}

/**
 * The mean of the Poisson distribution at which `count` or more, less a share of the chance of `count` itself, have the
 * given chance; for counts from 1.
 */
export function poissonLowerMean(tail: number, count: number, pointShare: number): number {
  return Math.exp(
    tailRoot(Math.log(count), Math.log(tail), (logMean) => {
      const mean = Math.exp(logMean);
      const factor = gammaLowerFactor(count, mean) - pointShare / count;
      const slope = 1 - pointShare + (pointShare * mean) / count;
      return { log: logGammaDensity(count, mean) + Math.log(factor), perLog: factor / slope };
    }),
  );
}

/** The same for `count` or fewer: the upper mean. */
export function poissonUpperMean(tail: number, count: number, pointShare: number): number {
  return Math.exp(
    tailRoot(Math.log(count + 1), Math.log(tail), (logMean) => {
      const mean = Math.exp(logMean);
      const factor = gammaUpperFactor(count + 1, mean) - pointShare / mean;
      const slope = 1 - pointShare + (pointShare * count) / mean;
      return { log: logGammaDensity(count + 1, mean) + Math.log(factor), perLog: -factor / slope };
    }),
  );
}

/** Coefficients of a ratio of two polynomials of degree seven, from the constant term up. */
type Ratio = readonly [above: readonly number[], below: readonly number[]];

/** For |p − ½| up to 0.425. */
const CENTRE: Ratio = [
  [
    3.3871328727963665, 133.14166789178438, 1971.5909503065513, 13731.69376550946, 45921.95393154987, 67265.7709270087,
    33430.57558358813, 2509.0809287301227,
  ],
  [
    1, 42.31333070160091, 687.1870074920579, 5394.196021424751, 21213.794301586597, 39307.89580009271,
    28729.085735721943, 5226.495278852854,
  ],
];

/** For tails down to e^−25. */
const TAIL: Ratio = [
  [
    1.4234371107496835, 4.630337846156546, 5.769497221460691, 3.6478483247632045, 1.2704582524523684,
    0.2417807251774506, 0.022723844989269184, 0.0007745450142783414,
  ],
  [
    1, 2.053191626637759, 1.6763848301838038, 0.6897673349851, 0.14810397642748008, 0.015198666563616457,
    0.0005475938084995345, 1.0507500716444169e-9,
  ],
];

/** For tails beyond. */
const FAR_TAIL: Ratio = [
  [
    6.657904643501103, 5.463784911164114, 1.7848265399172913, 0.29656057182850487, 0.026532189526576124,
    0.0012426609473880784, 2.7115555687434876e-5, 2.0103343992922881e-7,
  ],
  [
    1, 0.599832206555888, 0.1369298809227358, 0.014875361290850615, 0.0007868691311456133, 1.8463183175100548e-5,
    1.421511758316446e-7, 2.0442631033899397e-15,
  ],
];

function ratioAt([above, below]: Ratio, at: number): number {
  const polynomial = (coefficients: readonly number[]) => coefficients.reduceRight((sum, one) => sum * at + one, 0);
  return polynomial(above) / polynomial(below);
}

/**
 * The point below which a standard normal variable stays with the given probability, from 0 to 1 exclusive.
 * Right to about 16 digits. Below a half it is negative, so that a small tail keeps its digits.
 *
 * @see Wichura, Appl Stat 1988;37:477, algorithm AS 241, PPND16
 */
export function normalQuantile(probability: number): number {
  const fromHalf = probability - 0.5;
  if (Math.abs(fromHalf) <= 0.425) return fromHalf * ratioAt(CENTRE, 0.180625 - fromHalf * fromHalf);
  const root = Math.sqrt(-Math.log(Math.min(probability, 1 - probability)));
  const size = root <= 5 ? ratioAt(TAIL, root - 1.6) : ratioAt(FAR_TAIL, root - 5);
  return fromHalf < 0 ? -size : size;
}

/**
 * The point that a Student variable exceeds with the given chance, up to a half, by its degrees of freedom: its square has
 * the beta distribution of half of them and ½, from whose nearer side it is found.
 */
export function studentUpper(tail: number, degreesOfFreedom: number): number {
  const half = degreesOfFreedom / 2;
  if (tail === 0.5) return 0;
  const logit = tail > 0.25 ? -betaLogit(1 - 2 * tail, 0.5, half) : betaLogit(2 * tail, half, 0.5);
  return Math.sqrt(degreesOfFreedom * Math.exp(-logit));
}
