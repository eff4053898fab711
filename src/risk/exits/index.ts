export { beijingExaminationExits2022 } from "./beijing-examination-exits-2022-05-29.js";
export { closedAreaExits2022 } from "./closed-area-exits-2022-06-17.js";
export { guangzhouExaminationExits2021 } from "./guangzhou-examination-exits-2021-06-05.js";
