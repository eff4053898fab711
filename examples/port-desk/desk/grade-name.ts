import type { Assessment } from "pratique/risk";
import type { GradeName } from "../reading/queue.ts";

/** The grade of an assessment, or that there is none yet. */
export function gradeName(assessment: Assessment | undefined): GradeName {
  return assessment?.decided === true ? (assessment.grade as "clear" | "triggered") : "undecided";
}
