export { exitScreening2020January } from "./exit-screening-2020-01-25.js";
export { exitScreening2020March } from "./exit-screening-2020-03-01.js";
export { exitScreening2023 } from "./exit-screening-2023-01-08.js";
export { exitScreening2023November } from "./exit-screening-2023-11-01.js";
export { threeChecks2020, threeChecksSteps2020 } from "./three-checks-2020-03-01.js";
export { travellerScreening2020January, travellerScreeningSteps2020January } from "./traveller-screening-2020-01-25.js";
export { travellerScreening2020April, travellerScreeningSteps2020April } from "./traveller-screening-2020-04-01.js";
export { travellerScreening2023, travellerScreeningSteps2023 } from "./traveller-screening-2023-01-08.js";
export {
  travellerScreening2023November,
  travellerScreeningSteps2023November,
} from "./traveller-screening-2023-11-01.js";
