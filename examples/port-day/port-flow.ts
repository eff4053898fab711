import { defineFlow } from "pratique/flow";
import { threeChecks2020 } from "pratique/screening";

const { edition, moves, particulars = {}, labels } = threeChecks2020;

/**
 * The protocol as this port arranges it: desk, thermometer, patrol, and then survey, medical screening and sample, each
 * in its turn. The edition itself takes the checks in any order, and so the screenings; a port that lets nobody past the
 * desk unseen writes its own order down, and an event out of turn is refused and reported. The statuses and the events are
 * the edition's.
 */
export const portFlow = defineFlow({
  edition: {
    id: "port-day-three-checks",
    series: "port-day-screening",
    title: edition.title,
    authority: edition.authority,
    status: "illustrative",
    from: edition.from,
    source: `${edition.source}; the order is this port's own`,
  },
  initial: "arrived",
  outcomes: ["released", "transferred"],
  moves: {
    arrived: {
      "declaration-clear": "declared",
      "declaration-flagged": "declared-flagged",
      "declaration-returned": "arrived",
    },
    declared: { "temperature-normal": "measured", "temperature-raised": "measured-flagged" },
    "declared-flagged": { "temperature-normal": "measured-flagged", "temperature-raised": "measured-flagged" },
    measured: { "patrol-clear": "cleared", "patrol-flagged": "referred" },
    "measured-flagged": { "patrol-clear": "referred", "patrol-flagged": "referred" },
    cleared: { released: "released" },
    referred: { "survey-completed": "surveyed" },
    surveyed: { "examination-completed": "examined" },
    examined: { "sample-taken": "sampled", "sample-compelled": "sampled" },
    sampled: moves.sampled,
    "awaiting-transfer": { transferred: "transferred" },
    released: {},
    transferred: {},
  },
  particulars,
  labels,
});
