import { describe, expect, it } from "vitest";
import { portMeasures2023 } from "../../../src/risk/policies/port-measures-2023-01-08.js";
import { atPort, unknown } from "../at-a-port.js";

const graded = atPort(portMeasures2023);

describe("antigen test (Notice 131 of 2022 of Chinese customs; Ministry of Foreign Affairs, 2023-01-04)", () => {
  it("whoever enters with a ground is tested by customs, and nobody else", () => {
    expect(graded({})).toBe("no-further-measure");
    expect(graded({ triggered: "yes" })).toBe("antigen-test");
    expect(graded({ triggered: unknown })).toEqual(["triggered"]);
  });

  it("whoever leaves with a ground is screened medically", () => {
    expect(graded({ direction: "exit", triggered: "yes" })).toBe("medical-screening");
    expect(graded({ direction: unknown, triggered: "no" })).toBe("no-further-measure");
    expect(graded({ direction: unknown, triggered: "yes" })).toEqual(["direction"]);
  });

  it("crew are treated as others", () => {
    const crew = { role: "crew", leavesConveyance: "yes", symptomatic: "no" } as const;
    expect(graded(crew)).toBe("no-further-measure");
    expect(graded({ ...crew, triggered: "yes", symptomatic: "yes" })).toBe("antigen-test");
  });
});
