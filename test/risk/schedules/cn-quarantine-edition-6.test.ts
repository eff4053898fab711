import { describe, expect, it } from "vitest";
import { quarantineEdition6 } from "../../../src/risk/schedules/cn-quarantine-edition-6.js";
import { phasesOf, problemOf, scheduleFrom } from "../quarantine-samples.js";

describe("edition 6, as remembered", () => {
  it("is illustrative, with 14 days for close contacts and nothing of others", () => {
    expect(quarantineEdition6.edition.status).toBe("illustrative");
    expect(phasesOf(scheduleFrom(quarantineEdition6, "close-contact", "2020-03-10"))).toEqual([
      "central-quarantine|home-quarantine 2020-03-10 2020-03-23",
    ]);
    expect(problemOf(quarantineEdition6, "entrant")).toBe("not-stated");
  });
});
