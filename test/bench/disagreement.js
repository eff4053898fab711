/** Two sides that do not say the same of the same input: a ratio of their times would mean nothing. */
export class Disagreement extends Error {
  name = "Disagreement";
}
