import { checkPart, type Part } from "./part.js";

/** What a chance may exceed that of the counted table by and still be taken as equal to it: room for rounding. */
const AS_LIKELY = 1 + 1e-7;

/** What is left out of a sum may be this much of the counted table's chance. */
const NOTHING = 1e-25;

/**
 * The two-sided P value of Fisher's exact test that two groups have the same share: the chance, the totals being given, of
 * all tables that are no more likely than the counted one. From 0 to 1; `undefined` when either group is empty.
 * It says nothing about how large the difference is: give `proportionDifference` beside it.
 *
 * @throws RangeError when the counts are no parts of wholes.
 * @example
 * fisherExact({ count: 3, of: 4 }, { count: 1, of: 4 })?.toFixed(4) // => "0.4857"
 * @see Fisher, The Design of Experiments (1935), the lady tasting tea; Freeman and Halton, Biometrika 1951;38:141
 */
export function fisherExact(one: Part, other: Part): number | undefined {
  checkPart("fisherExact", one);
  checkPart("fisherExact", other);
  if (one.of === 0 || other.of === 0) return undefined;
  const [more, fewer] = [tablesBeyond(one, other), tablesBeyond(other, one)];
  return (1 + more.noLikelier + fewer.noLikelier) / (1 + more.sum + fewer.sum);
}

/** The tables with more in the first group, weighed by their chance over that of the counted one. */
function tablesBeyond(one: Part, other: Part) {
  const [no, otherNo] = [one.of - one.count, other.of - other.count];
  let weight = 1;
  let [sum, noLikelier] = [0, 0];
  for (let distance = 1; ; distance++) {
    const chance =
      ((no - distance + 1) / (one.count + distance)) * ((other.count - distance + 1) / (otherNo + distance));
    weight *= chance;
    // So unlikely a count that the others cannot be written beside it.
    if (weight === Number.POSITIVE_INFINITY) return { sum: weight, noLikelier };
    sum += weight;
    if (weight <= AS_LIKELY) noLikelier += weight;
    if (chance < 1 && weight <= NOTHING) return { sum, noLikelier };
  }
}
