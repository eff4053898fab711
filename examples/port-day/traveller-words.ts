import { say as sayFinding } from "pratique/declaration";
import type { RefusedEvent } from "pratique/flow";
import { explain } from "pratique/risk";
import { threeChecks2020 } from "pratique/screening";
import type { Report } from "./report.ts";
import { policy, type ScreenedTraveller } from "./screen-day.ts";
import { named } from "./words.ts";

/** The grade of a traveller, or that there is none yet. */
export type GradeName = "triggered" | "undecided" | "clear";

export function gradeOf({ proof: { assessment } }: ScreenedTraveller): GradeName {
  if (!assessment.decided) return "undecided";
  return assessment.grade === "triggered" ? "triggered" : "clear";
}

/** Why a traveller was graded so, sentence by sentence. */
export function reasonsOf({ proof }: ScreenedTraveller, { language }: Report): string[] {
  return explain(policy, proof, language);
}

/** What was found on the traveller's card, each thing once: two unanswered rows of a list are one sentence. */
export function findingsOf({ examination }: ScreenedTraveller, { language, say }: Report): string[] {
  if (examination === undefined) return [say("noCard")];
  if (examination.findings.length === 0) return [say("cardClean")];
  return [...new Set(examination.findings.map((finding) => sayFinding(finding, language)))];
}

export function statusOf({ replay }: ScreenedTraveller, { language }: Report): string {
  return named(threeChecks2020.labels.statuses, replay.status, language);
}

/** Why an event was refused, and what would have been accepted. */
export function refusalOf({ refusal }: RefusedEvent, { language, say }: Report): string {
  const { statuses, events } = threeChecks2020.labels;
  if (refusal.code === "unknown-event") return say("refusedUnknown");
  const status = named(statuses, refusal.status, language);
  if (refusal.code === "final") return say("refusedFinal", { status });
  const accepted = refusal.accepted.map((event) => named(events, event, language));
  return say("refusedWhile", { status, accepted: accepted.join(language === "zh" ? "、" : "; ") });
}
