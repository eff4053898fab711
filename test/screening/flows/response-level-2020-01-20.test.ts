import { describe, expect, it } from "vitest";
import { responseLevel2020 } from "../../../src/screening/flows/response-level-2020-01-20.js";
import { asksOf, follow, isSound, saysWhatItPromises } from "./sound-flow.js";

/* From every level a notice leads to every other one: what one notice does not do, another does. */
const LEVELS = ["level-1", "level-2", "level-3", "level-4"];
const UNNOTICED = ["none", ...LEVELS].flatMap((from) => [
  ...LEVELS.filter((to) => to !== from).map((to) => `${from}: ${to}-set`),
  ...(from === "none" ? [] : [`${from}: ended`]),
]);

describe("levels of response", () => {
  isSound(responseLevel2020, {
    removals: UNNOTICED,
    redirections: UNNOTICED.map((move) => `${move} -> ${move.split(":")[0]}`),
  });

  saysWhatItPromises(responseLevel2020);

  it("goes from I to III as Guangxi did on 2020-02-24", () => {
    expect(follow(responseLevel2020, "level-1-set", "level-3-set")).toBe("level-3");
    expect(follow(responseLevel2020, "level-1-set", "level-3-set", "ended")).toBe("ended");
    expect(follow(responseLevel2020, "level-1-set", "level-1-set")).toMatchObject({ code: "not-accepted" });
    expect(asksOf(responseLevel2020, "level-3-set")).toEqual(["notice", "from"]);
  });
});
