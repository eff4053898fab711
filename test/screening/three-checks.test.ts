import { describe, expect, it } from "vitest";
import {
  CHECK_EVENTS,
  CHECK_STATUSES,
  type ChecksDue,
  checkMoves,
  checkPromises,
  checksInAnyOrder,
  DECLARATION_STEP,
  flagPromises,
  PATROL_STEP,
  TEMPERATURE_STEP,
  withReturns,
} from "../../src/screening/three-checks.js";

const SOURCE = { en: "a notice", zh: "某公告" };

describe("the steps of the checks", () => {
  it("are owed to everyone", () => {
    const steps = [DECLARATION_STEP, TEMPERATURE_STEP, PATROL_STEP];
    expect(steps.map(({ owedTo }) => owedTo)).toEqual(["everyone", "everyone", "everyone"]);
  });
});

describe("checkMoves", () => {
  const moves: Readonly<Record<string, Readonly<Record<string, string>>>> = checkMoves(checksInAnyOrder("cleared"));

  it("offers in each status the checks that are not done yet, each with both outcomes", () => {
    expect(moves["arrived"]).toEqual({
      "declaration-clear": "declared",
      "declaration-flagged": "declared-flagged",
      "temperature-normal": "measured-first",
      "temperature-raised": "measured-first-flagged",
      "patrol-clear": "patrolled-first",
      "patrol-flagged": "patrolled-first-flagged",
    });
    expect(moves["temperature-due"]).toEqual({ "temperature-normal": "cleared", "temperature-raised": "referred" });
  });

  it("never leads from a flagged status to one that is not", () => {
    const flagged = Object.entries(moves).filter(([status]) => status.endsWith("-flagged"));
    expect(flagged).toHaveLength(6);
    for (const [, row] of flagged)
      for (const to of Object.values(row)) expect(to === "referred" || to.endsWith("-flagged")).toBe(true);
  });

  it("has a name for every status and every event of the table", () => {
    expect(Object.keys(moves).sort()).toEqual(Object.keys(CHECK_STATUSES).sort());
    const events = Object.values(moves).flatMap((row) => Object.keys(row));
    expect([...new Set(events), "declaration-returned"].sort()).toEqual(Object.keys(CHECK_EVENTS).sort());
  });

  it("follows a table in which a check may be done again", () => {
    const due = { arrived: { declaration: "arrived", patrol: "passed" } } as const satisfies ChecksDue;
    expect(checkMoves(due)).toEqual({
      arrived: {
        "declaration-clear": "arrived",
        "declaration-flagged": "arrived-flagged",
        "patrol-clear": "passed",
        "patrol-flagged": "referred",
      },
    });
  });
});

describe("withReturns", () => {
  it("sends a declaration back wherever it may still be checked, and leaves the traveller there", () => {
    const moves: Readonly<Record<string, Readonly<Record<string, string>>>> = withReturns(
      checkMoves(checksInAnyOrder("checked")),
    );
    for (const [status, row] of Object.entries(moves))
      expect(row["declaration-returned"]).toBe("declaration-clear" in row ? status : undefined);
    expect(Object.values(moves).filter((row) => "declaration-returned" in row)).toHaveLength(7);
  });
});

describe("what is promised of the checks", () => {
  it("is each before the end, and each once, under names of their own", () => {
    const promises = [...checkPromises(SOURCE), ...flagPromises(SOURCE, "cleared", ["excluded"])];
    expect(promises.map(({ id }) => id)).toEqual([
      "declaration-is-owed",
      "declaration-clear-stands",
      "declaration-flagged-stands",
      "temperature-is-owed",
      "temperature-normal-stands",
      "temperature-raised-stands",
      "patrol-is-owed",
      "patrol-clear-stands",
      "patrol-flagged-stands",
      "flagged-is-followed-up",
      "ground-before-referral",
    ]);
    expect(promises.every(({ source }) => source === SOURCE)).toBe(true);
  });

  it("is that of the checks that are owed, where one is not", () => {
    const ids = checkPromises(SOURCE, [TEMPERATURE_STEP]).map(({ id }) => id);
    expect(ids).toEqual(["temperature-is-owed", "temperature-normal-stands", "temperature-raised-stands"]);
  });
});
