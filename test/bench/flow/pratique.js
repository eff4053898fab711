// What a caller of this library writes for the same flow: the decisions and the context are the caller's, and where
// each outcome leads is looked up by `advance`.
import { advance, isRefusal } from "pratique/flow";
import {
  initialContext,
  withAttempt,
  withDay,
  withNote,
  withRetry,
  withSample,
  withScore,
  withTemperature,
} from "./context.js";
import { benchFlow } from "./table.js";

/** Decides what an event comes to, and follows it; where the decision is that nothing happens, nothing is recorded. */
function step(snapshot, event) {
  const { context } = snapshot;
  switch (event.type) {
    case "ARRIVE":
      return follow(snapshot, "arrived", context);
    case "TEMP":
      if (event.celsius < 38) return follow(snapshot, "temperature-normal", withTemperature(context, event));
      return context.retries >= 1
        ? follow(snapshot, "temperature-fever-again", withTemperature(context, event))
        : follow(snapshot, "temperature-fever-first", withRetry(context, event));
    case "DECL_OK":
      return follow(snapshot, "declaration-clear", context);
    case "DECL_FLAG":
      return follow(snapshot, "declaration-flagged", withScore(context, event));
    case "DECL_INCOMPLETE":
      return context.attempts < 2
        ? follow(snapshot, "declaration-returned", withAttempt(context))
        : follow(snapshot, "declaration-never-complete", context);
    case "DOC_OK":
      return follow(snapshot, context.score < 20 ? "documents-clear-low-score" : "documents-clear-high-score", context);
    case "DOC_FAIL":
      return follow(snapshot, context.isCitizen ? "documents-failed-citizen" : "documents-failed-foreigner", context);
    case "ESCALATE":
      return follow(snapshot, "escalated", context);
    case "INTERVIEW_OK":
      return follow(snapshot, "interview-clear", context);
    case "INTERVIEW_FLAG":
      return follow(snapshot, "interview-flagged", withScore(context, event));
    case "EXAM_OK":
      return follow(snapshot, "examination-clear", context);
    case "EXAM_SUSPECT":
      return follow(snapshot, "examination-suspect", context);
    case "EXAM_SEVERE":
      return follow(snapshot, "examination-severe", context);
    case "SAMPLE_TAKEN":
      return follow(snapshot, "sample-taken", withSample(context));
    case "SAMPLE_SPOILT":
      return context.samples < 3 ? follow(snapshot, "sample-spoilt", withSample(context)) : snapshot;
    case "RESULT_NEG":
      return follow(
        snapshot,
        context.score < 50 ? "result-negative-middle-score" : "result-negative-high-score",
        context,
      );
    case "RESULT_POS":
      return follow(snapshot, "result-positive", context);
    case "RESULT_UNCLEAR":
      return follow(snapshot, context.samples < 2 ? "result-unclear-repeated" : "result-unclear-for-good", context);
    case "MOVE_QUARANTINE":
      return follow(snapshot, "moved-to-quarantine", context);
    case "RELEASE":
      return context.days >= 2 ? follow(snapshot, "released", context) : snapshot;
    case "TRANSFER":
      return follow(snapshot, "transferred", context);
    case "REFUSE":
      return context.isCitizen ? snapshot : follow(snapshot, "refused", context);
    case "DAY_PASSED":
      return follow(snapshot, "day-passed", withDay(context));
    case "WITHDRAW":
      return follow(snapshot, "withdrawn", context);
    case "NOTE":
      return follow(snapshot, "noted", withNote(context));
  }
  return snapshot;
}

function follow(snapshot, outcome, context) {
  const status = advance(benchFlow, snapshot.status, outcome);
  return isRefusal(status) ? snapshot : { status, context };
}

export function finish({ isCitizen, events }) {
  let snapshot = { status: "registered", context: initialContext(isCitizen) };
  for (const event of events) snapshot = step(snapshot, event);
  return snapshot;
}

/** The table alone: where the outcomes of a walk lead, without a decision and without a context. */
export function look({ outcomes }) {
  let status = benchFlow.initial;
  for (const outcome of outcomes) {
    const next = advance(benchFlow, status, outcome);
    if (!isRefusal(next)) status = next;
  }
  return status;
}
