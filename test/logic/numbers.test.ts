import { describe, expect, it } from "vitest";
import { celsius, compared } from "./compared.js";

describe("numbers", () => {
  // The axillary threshold of 37.3 °C is itself a fever ("37.3 °C or more").
  it.each([
    [{ atLeast: 37.3 }, ["false", "true", "true"]],
    [{ above: 37.3 }, ["false", "false", "true"]],
    [{ atMost: 37.3 }, ["true", "true", "false"]],
    [{ below: 37.3 }, ["true", "false", "false"]],
    [{ is: 37.3 }, ["false", "true", "false"]],
  ])("%j of 37.2, 37.3 and 37.4: %j", (asked, expected) => {
    expect([37.2, 37.3, 37.4].map((value) => compared(celsius, asked, value))).toEqual(expected);
  });

  it("are compared with another fact, and undecided while that one is absent", () => {
    expect(compared(celsius, { above: { fact: "y" } }, 38, 37)).toBe("true");
    expect(compared(celsius, { above: { fact: "y" } }, 38)).toBe("undecided");
  });

  it("that are no numbers decide nothing", () => {
    for (const value of [Number.NaN, "38.5"]) expect(compared(celsius, { atLeast: 37.3 }, value)).toBe("undecided");
  });
});
