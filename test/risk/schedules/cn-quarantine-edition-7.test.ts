import { describe, expect, it } from "vitest";
import { quarantineEdition7 } from "../../../src/risk/schedules/cn-quarantine-edition-7.js";
import { phasesOf, scheduleFrom } from "../quarantine-samples.js";

describe("edition 7, as remembered", () => {
  it.each(["entrant", "close-contact"] as const)("%s: 14 days at a central site", (subject) => {
    expect(quarantineEdition7.edition.status).toBe("illustrative");
    expect(phasesOf(scheduleFrom(quarantineEdition7, subject, "2020-10-01"))).toEqual([
      "central-quarantine 2020-10-01 2020-10-14",
    ]);
  });
});
