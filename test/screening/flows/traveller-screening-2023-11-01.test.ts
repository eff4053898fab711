import { describe, expect, it } from "vitest";
import { travellerScreening2023November } from "../../../src/screening/flows/traveller-screening-2023-11-01.js";
import { expectSound, follow, ordersOf, refusedIn, uncaught } from "../traveller-logs.js";

const SCREENINGS = ["survey-completed", "examination-completed", "sample-taken"];

describe("declaration of one's own accord (GACC notice of 2023-10-26)", () => {
  it("keeps what it promises", () => expectSound(travellerScreening2023November));

  it("catches mutants in one move, but those that leave out one of several outcomes", () => {
    const { of, names } = uncaught(travellerScreening2023November);
    expect([of, names.length]).toEqual([1121, 49]);
    // Nobody owes a declaration: whoever was asked and is asked again lacks nothing.
    expect(names.filter((name) => !name.endsWith("-> nowhere"))).toEqual(["declared: declaration-clear -> arrived"]);
  });

  it("holds nobody up for a declaration that nobody owes", () => {
    const run = follow(travellerScreening2023November, ["temperature-normal", "patrol-clear", "released"]);
    expect(run).toMatchObject({ status: "released", refused: [] });
    expect(follow(travellerScreening2023November, ["declaration-clear", "temperature-normal"]).status).toBe("measured");
  });

  it("takes temperature and patrol in either order, and a declaration before, between and after", () => {
    const clear = ["temperature-normal", "patrol-clear", "declaration-clear"];
    for (const events of ordersOf(clear))
      expect(follow(travellerScreening2023November, [...events, "released"])).toMatchObject({
        status: "released",
        refused: [],
      });
    for (const events of ordersOf(["temperature-raised", "patrol-clear", "declaration-clear"]))
      expect(follow(travellerScreening2023November, events)).toMatchObject({ status: "referred", refused: [] });
    for (const place of [0, 1]) {
      const checks = ["temperature-normal", "patrol-clear"];
      checks.splice(place, 0, "declaration-flagged", "declaration-clear");
      expect(follow(travellerScreening2023November, checks)).toMatchObject({ status: "referred", refused: [] });
    }
  });

  it("finds a symptom that is declared after both checks refused, and so to be corrected", () => {
    const late = follow(travellerScreening2023November, ["temperature-normal", "patrol-clear", "declaration-flagged"]);
    expect(refusedIn(late)).toEqual([["declaration-flagged", "not-accepted", undefined]]);
  });

  it.each([
    ["whoever declared", ["declaration-flagged", "temperature-normal", "patrol-clear"]],
    ["whoever has a fever", ["temperature-raised", "patrol-clear"]],
    ["whoever was seen to be ill", ["temperature-normal", "patrol-flagged"]],
  ])("surveys, examines and samples %s", (_, checks) => {
    const run = follow(travellerScreening2023November, [...checks, "released", ...SCREENINGS, "excluded", "released"]);
    expect(run.status).toBe("released");
    expect(refusedIn(run)).toEqual([["released", "not-accepted", [...SCREENINGS, "excluded"]]]);
  });

  it("lets a priority treatment card stand in for a result, and nothing else", () => {
    const sampled = ["temperature-raised", "patrol-clear", ...SCREENINGS];
    expect(follow(travellerScreening2023November, [...sampled, "treatment-card-issued", "released"]).status).toBe(
      "released",
    );
    expect(refusedIn(follow(travellerScreening2023November, [...sampled, ["excluded", {}]]))).toEqual([
      ["excluded", "particulars-missing", ["laboratoryResult"]],
    ]);
    expect(follow(travellerScreening2023November, [...sampled, "suspected", "released"]).status).toBe(
      "awaiting-transfer",
    );
  });
});
