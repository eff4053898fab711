export { fiveAreasGuangdong2020 } from "./guangdong-five-areas-2020-03.js";
export { threeZones2020 } from "./three-zones-2020-04.js";
