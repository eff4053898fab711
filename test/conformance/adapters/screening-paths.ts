import type { Asks } from "../case.ts";
import { runScreening } from "./run-screening.ts";

export const screeningPaths: Asks = {
  "run-screening": runScreening,
};
