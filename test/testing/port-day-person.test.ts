import { expect, it } from "vitest";
import { PORT_DAY_CAUSES } from "../../src/exchange/port-day-summary.js";
import { portDayFrom } from "../../src/testing/port-day-from.js";
import type { PortDayCause } from "../../src/testing/port-day-person.js";

it("somebody of a port-day is screened on each of its grounds", () => {
  const causes = new Set<PortDayCause>(portDayFrom({ seed: 1 }).truth.people.flatMap((person) => person.causes));
  expect([...causes].sort()).toEqual([...PORT_DAY_CAUSES].sort());
});
