import type { Asks } from "../case.ts";
import { aircraftHealthPart } from "./aircraft-health-part.ts";
import { annexNotification } from "./annex2-notification.ts";
import { answersUnknown } from "./answers-unknown.ts";
import { areaGrading } from "./area-grading.ts";
import { cardCompleteness } from "./card-completeness.ts";
import { cardEditions } from "./card-editions.ts";
import { contacts } from "./contacts.ts";
import { custody } from "./custody.ts";
import { disclosure } from "./disclosure.ts";
import { documents } from "./documents.ts";
import { ihrEdition } from "./ihr-edition.ts";
import { postsAndClosedLoop } from "./posts-and-closed-loop.ts";
import { quarantineSchedule } from "./quarantine-schedule.ts";
import { reportedCounts } from "./reported-counts.ts";
import { reports } from "./reports.ts";
import { sanitationCertificate } from "./sanitation-certificate.ts";
import { screeningExitRequest } from "./screening-exit-request.ts";
import { screeningHandOver } from "./screening-hand-over.ts";
import { screeningPaths } from "./screening-paths.ts";
import { screeningRectification } from "./screening-rectification.ts";
import { screeningRoadCheckpoint } from "./screening-road-checkpoint.ts";
import { shipDeclaration } from "./ship-declaration.ts";
import { supplies } from "./supplies.ts";
import { travellerTrigger } from "./traveller-trigger.ts";
import { vaccinationCertificate } from "./vaccination-certificate.ts";
import { zones } from "./zones.ts";

/** The adapters of every topic that is answered, in whole or in part. */
export const adapters: Readonly<Record<string, Asks>> = {
  "aircraft-health-part": aircraftHealthPart,
  "annex2-notification": annexNotification,
  "answers-unknown": answersUnknown,
  "area-grading": areaGrading,
  "card-completeness": cardCompleteness,
  "card-editions": cardEditions,
  contacts,
  custody,
  documents,
  "ihr-edition": ihrEdition,
  "posts-and-closed-loop": { ...postsAndClosedLoop, ...zones },
  "quarantine-schedule": quarantineSchedule,
  reports: { ...reports, ...reportedCounts, ...disclosure },
  "sanitation-certificate": sanitationCertificate,
  "screening-paths": {
    ...screeningPaths,
    ...screeningHandOver,
    ...screeningRoadCheckpoint,
    ...screeningExitRequest,
    ...screeningRectification,
  },
  "ship-declaration": shipDeclaration,
  supplies,
  "traveller-trigger": travellerTrigger,
  "vaccination-certificate": vaccinationCertificate,
};
