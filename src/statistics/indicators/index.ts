export { pointOfEntryIndicators2020 } from "./who-dhis2-poe-2020-03-24.js";
