export * from "./answer.js";
export * from "./calendar/index.js";
export * from "./edition/index.js";
export * from "./logic/index.js";
