/** How sensitive a test is so many days after exposure. */
export interface SensitivityPoint {
  readonly daysSinceExposure: number;
  /** The share of the infected whom it finds then, from 0 to 1. */
  readonly sensitivity: number;
}

/**
 * A sensitivity that changes with the days since exposure: on a straight line from each point to the next, and before the
 * first and after the last as at them. One point alone is a sensitivity that is always the same.
 */
export type TestSensitivity = readonly [SensitivityPoint, ...SensitivityPoint[]];

/** The sensitivity so many days after exposure. */
export function sensitivityAt(points: TestSensitivity, daysSinceExposure: number): number {
  let before = points[0];
  for (const point of points) {
    if (point.daysSinceExposure > daysSinceExposure) {
      const span = point.daysSinceExposure - before.daysSinceExposure;
      if (span === 0) return point.sensitivity;
      const part = (daysSinceExposure - before.daysSinceExposure) / span;
      return before.sensitivity + part * (point.sensitivity - before.sensitivity);
    }
    before = point;
  }
  return before.sensitivity;
}

/** Refuses points that do not follow each other, or a sensitivity that is no share. */
export function checkSensitivity(caller: string, name: string, points: TestSensitivity): void {
  let last = Number.NEGATIVE_INFINITY;
  for (const { daysSinceExposure, sensitivity } of points) {
    if (!(sensitivity >= 0 && sensitivity <= 1))
      throw new RangeError(`${caller}: expected ${name} from 0 to 1, got ${sensitivity}`);
    if (!(daysSinceExposure > last && Number.isFinite(daysSinceExposure)))
      throw new RangeError(`${caller}: expected ${name} at rising days since exposure, got ${daysSinceExposure}`);
    last = daysSinceExposure;
  }
  if (points.length === 0) throw new RangeError(`${caller}: expected a point of ${name}, got none`);
}
