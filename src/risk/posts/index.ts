export { closedLoopEdition8 } from "./cn-closed-loop-edition-8.js";
export { closedLoopEdition9 } from "./cn-closed-loop-edition-9.js";
export { closedLoopTwentyMeasures } from "./cn-closed-loop-twenty-measures.js";
export { postTestsEdition8 } from "./cn-post-tests-edition-8.js";
export { postTestsEdition9 } from "./cn-post-tests-edition-9.js";
export { postTestsErenhot2021 } from "./erenhot-post-tests-2021-10.js";
export { postTestsInnerMongolia2022 } from "./inner-mongolia-post-tests-2022-09.js";
