import type { Asks } from "../case.ts";
import { answersUnknown } from "./answers-unknown.ts";
import { cardCompleteness } from "./card-completeness.ts";
import { custody } from "./custody.ts";
import { documents } from "./documents.ts";
import { quarantineSchedule } from "./quarantine-schedule.ts";
import { reports } from "./reports.ts";
import { screeningPaths } from "./screening-paths.ts";
import { travellerTrigger } from "./traveller-trigger.ts";

/** The adapters of every topic that is answered, in whole or in part. */
export const adapters: Readonly<Record<string, Asks>> = {
  "answers-unknown": answersUnknown,
  "card-completeness": cardCompleteness,
  custody,
  documents,
  "quarantine-schedule": quarantineSchedule,
  reports,
  "screening-paths": screeningPaths,
  "traveller-trigger": travellerTrigger,
};
