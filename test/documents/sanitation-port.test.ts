import { expect, it } from "vitest";
import { absent } from "../../src/answer.js";
import { mayIssue, SANITATION_PORT_POWERS, type SanitationPortPower } from "../../src/documents/sanitation-port.js";

const POWERS = Object.keys(SANITATION_PORT_POWERS) as SanitationPortPower[];

it("reads every power from its own column: none follows from another (IHR (2005), Article 20.3)", () => {
  const onlyExtends = { code: "XXAAA", mayIssue: { control: "no", exemption: "no", extension: "yes" } } as const;
  expect(POWERS.map((power) => mayIssue(onlyExtends, power))).toEqual(["no", "no", "yes"]);
  const controls = { code: "XXAAA", mayIssue: { control: "yes" } } as const;
  expect(POWERS.map((power) => mayIssue(controls, power))).toEqual(["yes", "undecided", "undecided"]);
});

it("takes a power that is not known for neither", () => {
  expect(mayIssue({ code: "XXAAA", mayIssue: { control: absent("asked-unknown") } }, "control")).toBe("undecided");
});
