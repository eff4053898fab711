import type { Text } from "../text.js";
import { observationEndPromises } from "./observation-end-promises.js";
import { observationRecordPromises } from "./observation-record-promises.js";
import { observationReleasePromises } from "./observation-release-promises.js";
import { observationWayPromises } from "./observation-way-promises.js";

/**
 * What every measure of observation promises.
 *
 * @internal
 */
export function observationPromises(source: Text) {
  return [
    ...observationWayPromises(source),
    ...observationReleasePromises(source),
    ...observationEndPromises(source),
    ...observationRecordPromises(source),
  ] as const;
}
