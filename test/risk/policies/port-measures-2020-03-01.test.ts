import { describe } from "vitest";
import { portMeasures2020March } from "../../../src/risk/policies/port-measures-2020-03-01.js";
import { atPort, itTakesAMeasureForAGround } from "../at-a-port.js";

const graded = atPort(portMeasures2020March);

describe("three screenings (GACC press briefing of 2020-03-01)", () => {
  itTakesAMeasureForAGround(graded, "three-screenings");
});
