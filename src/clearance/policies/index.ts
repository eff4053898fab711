export { exportInspection2020 } from "./export-inspection-2020-04-10.js";
export { exportQualification2020 } from "./export-qualification-2020-04-01.js";
export { exportQuality2020 } from "./export-quality-2020-04-26.js";
