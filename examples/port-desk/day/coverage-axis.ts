import { type Scale, scale } from "../../port-day/plots/axis.ts";
import type { CheckDone } from "../reading/day-numbers.ts";

/** The axis of the coverage chart, in per cent of its width. */
export interface CoverageAxis {
  readonly x: Scale;
  /** Shares in per cent at which it is marked. */
  readonly marks: readonly number[];
}

/** It starts at a round share below the lowest interval: what matters is how far each check is from the whole. */
export function coverageAxis(checks: readonly CheckDone[]): CoverageAxis {
  const lowest = checks.reduce((least, { share }) => Math.min(least, share?.interval?.lower ?? 1), 1);
  const start = Math.min(90, Math.floor(lowest * 10) * 10);
  const size = 100 - start > 50 ? 25 : 100 - start > 20 ? 10 : 5;
  const first = Math.ceil(start / size) * size;
  const marks = Array.from({ length: (100 - first) / size + 1 }, (_, index) => first + index * size);
  return { x: scale(start / 100, 1, 0, 100), marks };
}
