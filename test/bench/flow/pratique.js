// What a caller of this library writes for the same flow: the decisions and the context are the caller's, and where
// each outcome leads is looked up by `advance`.
import { advance, flowCodes, isRefusal, replayColumns } from "pratique/flow";
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
  let { context } = snapshot;
  let outcome;
  switch (event.type) {
    case "ARRIVE":
      outcome = "arrived";
      break;
    case "TEMP":
      if (event.celsius < 38) {
        outcome = "temperature-normal";
        context = withTemperature(context, event);
      } else if (context.retries >= 1) {
        outcome = "temperature-fever-again";
        context = withTemperature(context, event);
      } else {
        outcome = "temperature-fever-first";
        context = withRetry(context, event);
      }
      break;
    case "DECL_OK":
      outcome = "declaration-clear";
      break;
    case "DECL_FLAG":
      outcome = "declaration-flagged";
      context = withScore(context, event);
      break;
    case "DECL_INCOMPLETE":
      if (context.attempts < 2) {
        outcome = "declaration-returned";
        context = withAttempt(context);
      } else outcome = "declaration-never-complete";
      break;
    case "DOC_OK":
      outcome = context.score < 20 ? "documents-clear-low-score" : "documents-clear-high-score";
      break;
    case "DOC_FAIL":
      outcome = context.isCitizen ? "documents-failed-citizen" : "documents-failed-foreigner";
      break;
    case "ESCALATE":
      outcome = "escalated";
      break;
    case "INTERVIEW_OK":
      outcome = "interview-clear";
      break;
    case "INTERVIEW_FLAG":
      outcome = "interview-flagged";
      context = withScore(context, event);
      break;
    case "EXAM_OK":
      outcome = "examination-clear";
      break;
    case "EXAM_SUSPECT":
      outcome = "examination-suspect";
      break;
    case "EXAM_SEVERE":
      outcome = "examination-severe";
      break;
    case "SAMPLE_TAKEN":
      outcome = "sample-taken";
      context = withSample(context);
      break;
    case "SAMPLE_SPOILT":
      if (context.samples >= 3) return snapshot;
      outcome = "sample-spoilt";
      context = withSample(context);
      break;
    case "RESULT_NEG":
      outcome = context.score < 50 ? "result-negative-middle-score" : "result-negative-high-score";
      break;
    case "RESULT_POS":
      outcome = "result-positive";
      break;
    case "RESULT_UNCLEAR":
      outcome = context.samples < 2 ? "result-unclear-repeated" : "result-unclear-for-good";
      break;
    case "MOVE_QUARANTINE":
      outcome = "moved-to-quarantine";
      break;
    case "RELEASE":
      if (context.days < 2) return snapshot;
      outcome = "released";
      break;
    case "TRANSFER":
      outcome = "transferred";
      break;
    case "REFUSE":
      if (context.isCitizen) return snapshot;
      outcome = "refused";
      break;
    case "DAY_PASSED":
      outcome = "day-passed";
      context = withDay(context);
      break;
    case "WITHDRAW":
      outcome = "withdrawn";
      break;
    case "NOTE":
      outcome = "noted";
      context = withNote(context);
      break;
    default:
      return snapshot;
  }
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

/** The logs of many walks in columns, one line after the other; nothing in this flow has to bring anything. */
export function columnsOf(walked) {
  const { events } = flowCodes(benchFlow);
  const codes = new Map(events.map((event, code) => [event, code]));
  return {
    subjects: walked.length,
    subject: Int32Array.from(walked.flatMap(({ outcomes }, subject) => outcomes.map(() => subject))),
    event: Uint8Array.from(walked.flatMap(({ outcomes }) => outcomes.map((outcome) => codes.get(outcome)))),
  };
}

export function replayAll(columns) {
  return replayColumns(benchFlow, columns);
}

/** What a replay of columns came to, in words. */
export function inWords({ status, refused }) {
  const { statuses } = flowCodes(benchFlow);
  return {
    statuses: Array.from(status, (code) => statuses[code]),
    refused: refused.reduce((sum, one) => sum + one, 0),
  };
}
