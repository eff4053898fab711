export { areaLifeCycle2021 } from "./area-life-cycle-2021-05-14.js";
export { areaLifeCycle2022 } from "./area-life-cycle-2022-06-28.js";
export { areaLifeCycle2022November } from "./area-life-cycle-2022-11-11.js";
export { areaLifeCycle2022December } from "./area-life-cycle-2022-12-07.js";
export { boardingInspection2025 } from "./boarding-inspection-2025-01-01.js";
export { centralQuarantine2020 } from "./central-quarantine-2020-04-01.js";
export { crew2020 } from "./crew-2020-04-01.js";
export { exitRequest2022 } from "./exit-request-2022-06-17.js";
export { exitScreening2020January } from "./exit-screening-2020-01-25.js";
export { exitScreening2020March } from "./exit-screening-2020-03-01.js";
export { exitScreening2023 } from "./exit-screening-2023-01-08.js";
export { exitScreening2023November } from "./exit-screening-2023-11-01.js";
export { freePratique2007 } from "./free-pratique-2007-06-15.js";
export { handOver2020 } from "./hand-over-2020-03-01.js";
export { homeMonitoring2021 } from "./home-monitoring-2021-05-14.js";
export { homeQuarantine2022 } from "./home-quarantine-2022-06-28.js";
export { isolation2020 } from "./isolation-2020-01-20.js";
export { responseLevel2020 } from "./response-level-2020-01-20.js";
export { responseMode2022 } from "./response-mode-2022-06-05.js";
export { roadCheckpoint2020 } from "./road-checkpoint-2020-01-22.js";
export { roadCheckpoint2021 } from "./road-checkpoint-2021-10-29.js";
export { shipTelecommunication2025 } from "./ship-telecommunication-2025-01-01.js";
export { specimen2020 } from "./specimen-2020-03-01.js";
export { threeChecks2020, threeChecksSteps2020 } from "./three-checks-2020-03-01.js";
export { travellerScreening2020January, travellerScreeningSteps2020January } from "./traveller-screening-2020-01-25.js";
export { travellerScreening2020April, travellerScreeningSteps2020April } from "./traveller-screening-2020-04-01.js";
export { travellerScreening2023, travellerScreeningSteps2023 } from "./traveller-screening-2023-01-08.js";
export {
  travellerScreening2023November,
  travellerScreeningSteps2023November,
} from "./traveller-screening-2023-11-01.js";
