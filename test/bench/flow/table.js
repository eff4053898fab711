// The same flow as a table of this library: no guards, the outcome of each decision in the name of its event.
import { calendarDate } from "pratique/calendar";
import { defineFlow } from "pratique/flow";
import { OUTCOMES, rulesIn, STATUSES } from "./rules.js";

const moves = Object.fromEntries(
  STATUSES.map((status) => [status, Object.fromEntries(rulesIn(status).map(({ outcome, to }) => [outcome, to]))]),
);
const events = [...new Set(Object.values(moves).flatMap(Object.keys))];

/** Nobody reads the labels here, but every flow has them. */
function labels(names) {
  return Object.fromEntries(names.map((name) => [name, { en: name.replaceAll("-", " "), zh: name }]));
}

export const benchFlow = defineFlow({
  edition: {
    id: "bench-flow",
    series: "bench-flow",
    title: { en: "Benchmark flow", zh: "性能测试流程" },
    authority: { en: "none", zh: "无" },
    status: "illustrative",
    from: calendarDate("2027-01-01"),
    source: "the benchmark",
  },
  initial: "registered",
  outcomes: OUTCOMES,
  moves,
  labels: { statuses: labels(STATUSES), events: labels(events) },
});
