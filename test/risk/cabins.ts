import type { SeatLayout } from "../../src/risk/seat-layout.js";

/** A wide cabin: business with few seats, a gap in the numbers, economy without a row 13, an exit row without 12A. */
export const aircraft = [
  { kind: "rows", id: "business", first: 1, last: 6, blocks: ["AC", "DG", "HK"] },
  { kind: "rows", id: "economy", first: 11, last: 30, missing: [13], blocks: ["ABC", "DEFG", "HJK"], lacking: ["12A"] },
] as const satisfies SeatLayout;

/** Two carriages whose seats bear the same numbers, and a soft sleeper with compartments. */
export const train = [
  { kind: "rows", id: "01", first: 1, last: 17, blocks: ["ABC", "DF"] },
  { kind: "rows", id: "02", first: 1, last: 17, blocks: ["ABC", "DF"] },
  {
    kind: "compartments",
    id: "03",
    compartments: [
      { id: "1", places: ["1", "2", "3", "4"] },
      { id: "2", places: ["5", "6", "7", "8"] },
    ],
  },
] as const satisfies SeatLayout;
