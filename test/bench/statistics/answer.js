// What every contender has to say: of each port and day the events, those cleared, those whose exit is known, and two
// exact quantiles of their stay. A group is the port's number times the days, and the day.
import { Disagreement } from "../disagreement.js";
import { GROUPS } from "./events.js";

export function blankAnswer() {
  return {
    count: new Int32Array(GROUPS),
    cleared: new Int32Array(GROUPS),
    measured: new Int32Array(GROUPS),
    p50: new Float64Array(GROUPS).fill(Number.NaN),
    p95: new Float64Array(GROUPS).fill(Number.NaN),
  };
}

export function checkAnswer(who, found, expected) {
  for (let group = 0; group < GROUPS; group++)
    for (const part of ["count", "cleared", "measured", "p50", "p95"]) {
      const [ours, theirs] = [found[part][group], expected[part][group]];
      const isSame = Object.is(ours, theirs) || Math.abs(ours / theirs - 1) < 1e-12;
      if (!isSame) throw new Disagreement(who, `${part} of group ${group} is ${ours}, not ${theirs}`);
    }
}
