import { from, op } from "arquero";
import { blankAnswer } from "./answer.js";
import { DAYS, PORT_NAMES, START } from "./events.js";

export function count(rows) {
  return from(rows)
    .params({ START })
    .derive({
      day: (event, $) => op.floor((event.entryAt / 1000 - $.START) / 86400),
      stay: (event) => (event.exitAt === null ? null : (event.exitAt - event.entryAt) / 1000),
      isCleared: (event) => (event.status === "cleared" ? 1 : 0),
      isMeasured: (event) => (event.exitAt === null ? 0 : 1),
    })
    .groupby("port", "day")
    .rollup({
      count: () => op.count(),
      cleared: (event) => op.sum(event.isCleared),
      measured: (event) => op.sum(event.isMeasured),
      p50: (event) => op.quantile(event.stay, 0.5),
      p95: (event) => op.quantile(event.stay, 0.95),
    });
}

export function answerOf(counted) {
  const answer = blankAnswer();
  for (const { port, day, ...parts } of counted.objects())
    for (const [part, value] of Object.entries(parts))
      answer[part][PORT_NAMES.indexOf(port) * DAYS + day] = value ?? Number.NaN;
  return answer;
}
