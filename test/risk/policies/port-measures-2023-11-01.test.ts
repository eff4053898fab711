import { describe } from "vitest";
import { portMeasures2023November } from "../../../src/risk/policies/port-measures-2023-11-01.js";
import { atPort, itTakesAMeasureForAGround } from "../at-a-port.js";

const graded = atPort(portMeasures2023November);

describe("survey, screening and sampling (notice of Chinese customs of 2023-10-26)", () => {
  itTakesAMeasureForAGround(graded, "three-screenings");
});
