/** The two ends for a share still inside, from its estimate and Greenwood's standard error; a way of drawing them. */
export interface SurvivalLimits {
  /** Under which the ends are named in the result. */
  readonly method: "plain" | "log" | "log-log";
  /**
   * The ends for a share above 0, both from 0 to 1; `undefined` where the way has none.
   *
   * @param standardErrorOfLog Greenwood's standard error of the share's logarithm
   * @param z the two-sided standard normal quantile of the level
   */
  readonly ends: (share: number, standardErrorOfLog: number, z: number) => [number, number] | undefined;
}

/**
 * Limits on the scale of the share itself, cut off at 0 and 1. Easy to explain and the least accurate: near the ends of
 * the curve they are too narrow on one side.
 *
 * @example
 * plainLimits.ends(0.5, 0.2, 2) // => [0.3, 0.7]
 * @see Greenwood, The natural duration of cancer (1926)
 */
export const plainLimits: SurvivalLimits = {
  method: "plain",
  ends: (share, error, z) => [Math.max(0, share - z * error * share), Math.min(1, share + z * error * share)],
};

/**
 * Limits on the scale of the share's logarithm, cut off at 1: the ones that R draws by default.
 *
 * @example
 * logLimits.ends(0.5, 0, 2) // => [0.5, 0.5]
 * @see Kalbfleisch and Prentice, The Statistical Analysis of Failure Time Data (1980), 1.3
 */
export const logLimits: SurvivalLimits = {
  method: "log",
  ends: (share, error, z) => [share * Math.exp(-z * error), Math.min(1, share * Math.exp(z * error))],
};

/**
 * Limits on the scale of log(−log share): never outside 0 to 1 without cutting anything off, and the best of the three
 * for few people. While nobody has left there are none.
 *
 * @example
 * logLogLimits.ends(1, 0, 2) // => undefined
 * @see Borgan and Liestøl, Scand J Stat 1990;17:35
 */
export const logLogLimits: SurvivalLimits = {
  method: "log-log",
  ends: (share, error, z) => {
    if (share === 1) return undefined;
    const spread = (z * error) / Math.log(share);
    const hazard = Math.log(-Math.log(share));
    return [Math.exp(-Math.exp(hazard - spread)), Math.exp(-Math.exp(hazard + spread))];
  },
};
