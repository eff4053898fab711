export { threeChecks2020, threeChecksSteps2020 } from "./three-checks-2020-03-01.js";
export { travellerScreening2020January, travellerScreeningSteps2020January } from "./traveller-screening-2020-01-25.js";
export { travellerScreening2020April, travellerScreeningSteps2020April } from "./traveller-screening-2020-04-01.js";
