import { describe, expect, it } from "vitest";
import { exitRequest2022 } from "../../../src/screening/flows/exit-request-2022-06-17.js";
import { asksOf, follow, isSound } from "./sound-flow.js";

describe("exit request with two approvals", () => {
  isSound(exitRequest2022, {
    removals: [
      "requested: rejected",
      "approved-by-community: rejected",
      "approved-by-command: rejected",
      "arranged: rejected",
    ],
  });

  it("is approved by the community and then by the command", () => {
    const approved = ["requested", "approved-by-community", "approved-by-command"];
    expect(follow(exitRequest2022, ...approved, "arranged", "left", "returned")).toBe("returned");
    expect(asksOf(exitRequest2022, "rejected")).toEqual(["reason"]);
    expect(exitRequest2022.labels.events["approved-by-command"]).toEqual({
      en: "approved by the command of the area",
      zh: "区域指挥部批准",
    });
  });
});
