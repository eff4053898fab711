export { arrivalLanes } from "./arrival-lanes-2023-11-01.js";
