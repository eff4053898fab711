import { describe, expect, it } from "vitest";
import { DIRECTIONS, POINT_OF_ENTRY_KINDS } from "../../src/subjects/point-of-entry.js";

describe("PointOfEntry", () => {
  it("is an airport, a port or a ground crossing (IHR (2005), Article 1)", () => {
    expect(POINT_OF_ENTRY_KINDS).toEqual(["airport", "port", "ground-crossing"]);
  });

  it("is crossed by entry or by exit, as the Exit/Entry Health Declaration Form asks", () => {
    expect(DIRECTIONS).toEqual(["entry", "exit"]);
  });
});
