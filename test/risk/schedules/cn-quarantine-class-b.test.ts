import { describe, expect, it } from "vitest";
import { quarantineClassB } from "../../../src/risk/schedules/cn-quarantine-class-b.js";
import { problemOf, scheduleFrom } from "../quarantine-samples.js";

describe("management in Class B (from 2023-01-08)", () => {
  it.each(["entrant", "post-leaver"] as const)("%s: no phase, no test, no end", (subject) => {
    expect(scheduleFrom(quarantineClassB, subject, "2023-01-08")).toMatchObject({
      phases: [],
      tests: [],
      ends: undefined,
    });
  });

  it.each([
    "close-contact",
    "contact-of-contact",
    "from-high-risk-area",
    "from-medium-risk-area",
    "from-low-risk-area",
  ] as const)("%s: the class is abolished", (subject) => {
    expect(problemOf(quarantineClassB, subject)).toBe("class-abolished");
  });
});
