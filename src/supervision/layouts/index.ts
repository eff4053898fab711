export { portThreeZonesExample } from "./port-three-zones-example.js";
