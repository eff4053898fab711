import { describe } from "vitest";
import { portMeasures2020January } from "../../../src/risk/policies/port-measures-2020-01-25.js";
import { atPort, itTakesAMeasureForAGround } from "../at-a-port.js";

const graded = atPort(portMeasures2020January);

describe("medical screening (Notices 15 and 16 of 2020 of Chinese customs)", () => {
  itTakesAMeasureForAGround(graded, "medical-screening");
});
