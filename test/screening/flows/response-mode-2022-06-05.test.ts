import { describe, expect, it } from "vitest";
import { responseMode2022 } from "../../../src/screening/flows/response-mode-2022-06-05.js";
import { asksOf, follow, isSound, refusedFor, saysWhatItPromises } from "./sound-flow.js";

describe("routine control and emergency response", () => {
  isSound(responseMode2022, { redirections: ["switching: infection-excluded -> switching"] });
  saysWhatItPromises(responseMode2022);

  it("does not go back while an area is closed", () => {
    expect(refusedFor(responseMode2022, "emergency-lifted", { areasLifted: "two are left" })).toEqual(["areasLifted"]);
  });

  it("goes back at once when the infection is excluded, and not otherwise", () => {
    expect(follow(responseMode2022, "infection-found", "infection-excluded")).toBe("routine");
    expect(asksOf(responseMode2022, "infection-excluded")).toEqual(["evidence"]);
    expect(follow(responseMode2022, "infection-found", "emergency-declared", "infection-excluded")).toMatchObject({
      code: "not-accepted",
    });
  });

  it("switches when an infection is found, and back when every area is lifted", () => {
    expect(follow(responseMode2022, "infection-found", "emergency-declared")).toBe("emergency");
    expect(follow(responseMode2022, "infection-found", "emergency-declared", "emergency-lifted")).toBe("routine");
    expect(follow(responseMode2022, "emergency-declared")).toMatchObject({ way: ["infection-found"] });
    expect(asksOf(responseMode2022, "emergency-lifted")).toContain("areasLifted");
  });
});
