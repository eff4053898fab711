const LONGEST = 400;

/** One side does not say of an input what it should: a ratio of times would mean nothing. */
export class Disagreement extends Error {
  constructor(who, what) {
    super(`${who} disagrees: ${what.length > LONGEST ? `${what.slice(0, LONGEST)}…` : what}`);
    this.name = "Disagreement";
  }
}
