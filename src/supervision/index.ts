export { ZONE_KINDS, type ZoneKind } from "./zone-kind.js";
