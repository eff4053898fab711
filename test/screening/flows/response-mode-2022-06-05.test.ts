import { describe, expect, it } from "vitest";
import { responseMode2022 } from "../../../src/screening/flows/response-mode-2022-06-05.js";
import { asksOf, follow, isSound } from "./sound-flow.js";

describe("routine control and emergency response", () => {
  isSound(responseMode2022);

  it("switches when an infection is found, and back when every area is lifted", () => {
    expect(follow(responseMode2022, "infection-found", "emergency-declared")).toBe("emergency");
    expect(follow(responseMode2022, "infection-found", "emergency-declared", "emergency-lifted")).toBe("routine");
    expect(follow(responseMode2022, "emergency-declared")).toMatchObject({ way: ["infection-found"] });
    expect(asksOf(responseMode2022, "emergency-lifted")).toContain("areasLifted");
  });
});
