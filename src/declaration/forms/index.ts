export { exitEntryCard5 } from "./cn-exit-entry-5.js";
