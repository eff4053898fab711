import { quantile, rollup } from "d3-array";
import { blankAnswer } from "./answer.js";
import { DAYS, PORT_NAMES, SECONDS_PER_DAY, START } from "./events.js";

const dayOf = ({ entryAt }) => Math.floor((entryAt / 1000 - START) / SECONDS_PER_DAY);

export function count(rows) {
  return rollup(
    rows,
    (group) => {
      const stays = [];
      let cleared = 0;
      for (const { status, entryAt, exitAt } of group) {
        if (status === "cleared") cleared++;
        if (exitAt !== null) stays.push((exitAt - entryAt) / 1000);
      }
      return {
        count: group.length,
        cleared,
        measured: stays.length,
        p50: quantile(stays, 0.5),
        p95: quantile(stays, 0.95),
      };
    },
    ({ port }) => port,
    dayOf,
  );
}

export function answerOf(counted) {
  const answer = blankAnswer();
  for (const [port, days] of counted)
    for (const [day, parts] of days)
      for (const [part, value] of Object.entries(parts))
        answer[part][PORT_NAMES.indexOf(port) * DAYS + day] = value ?? Number.NaN;
  return answer;
}
