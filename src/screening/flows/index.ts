export { threeChecks2020, threeChecksSteps2020 } from "./three-checks-2020-03-01.js";
