// The process of one contender: `contest.js INDEX WORD…` checks it, measures it beside ours and prints its figures.
import { CONTESTS, isWanted } from "./contests.js";
import { Disagreement } from "./disagreement.js";
import { pairedRounds } from "./rounds.js";

const [index, ...words] = process.argv.slice(2);
const { names, against, prepare } = CONTESTS[Number(index)];

try {
  const prepared = await prepare();
  const wanted = names.filter((name) => isWanted(name, against, words));
  const contests = wanted.map((name) => prepared[name]);
  const figures =
    contests[0].figure === undefined ? await pairedRounds(contests) : contests.map(({ figure }) => figure());
  for (const [place, { ratio, ours, theirs, unit }] of figures.entries()) {
    const figure = {
      name: wanted[place],
      against,
      ratio: rounded(ratio),
      ours: rounded(ours),
      theirs: rounded(theirs),
    };
    console.log(JSON.stringify({ ...figure, unit: unit ?? "ns/op, CPU time" }));
  }
} catch (error) {
  if (!(error instanceof Disagreement)) throw error;
  console.error(`bench: ${error.message}`);
  process.exitCode = 1;
}

/** Three significant digits are more than a shared machine can vouch for. */
function rounded(number) {
  return Number(number.toPrecision(3));
}
