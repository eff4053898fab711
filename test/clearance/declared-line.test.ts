import { describe, expect, it } from "vitest";
import {
  DECLARED_EVENTS,
  DECLARED_MOVES,
  DECLARED_OUTCOMES,
  DECLARED_STATUSES,
} from "../../src/clearance/declared-line.js";

describe("the declared line", () => {
  it("has a name for every status and event, and no other", () => {
    expect(Object.keys(DECLARED_STATUSES).sort()).toEqual(Object.keys(DECLARED_MOVES).sort());
    const events = new Set(Object.values(DECLARED_MOVES).flatMap((row) => Object.keys(row)));
    expect(Object.keys(DECLARED_EVENTS).sort()).toEqual([...events].sort());
  });

  it("ends where nothing follows", () => {
    const ends = Object.entries(DECLARED_MOVES).filter(([, row]) => Object.keys(row).length === 0);
    expect(ends.map(([status]) => status).sort()).toEqual([...DECLARED_OUTCOMES].sort());
  });
});
