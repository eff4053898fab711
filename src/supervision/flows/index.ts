export { accountability2022 } from "./accountability-2022-02-04.js";
export { rectification2020 } from "./rectification-2020-04-02.js";
