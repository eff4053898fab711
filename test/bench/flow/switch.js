// The floor: the flow written out by hand as a switch, with a new snapshot for every step.
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

export function start(isCitizen) {
  return at("registered", initialContext(isCitizen));
}

function at(status, context) {
  return { status, context };
}

/** The snapshot after an event; the same snapshot when the event changes nothing. */
export function step(snapshot, event) {
  const { status, context } = snapshot;
  if (event.type === "NOTE") return isFinal(status) ? snapshot : at(status, withNote(context));
  switch (status) {
    case "registered":
      switch (event.type) {
        case "ARRIVE":
          return at("temperature", context);
        case "WITHDRAW":
          return at("refused", context);
      }
      return snapshot;
    case "temperature":
      switch (event.type) {
        case "TEMP":
          if (event.celsius < 38) return at("declaration", withTemperature(context, event));
          return context.retries >= 1
            ? at("interview", withTemperature(context, event))
            : at("temperature", withRetry(context, event));
        case "ESCALATE":
          return at("interview", context);
        case "WITHDRAW":
          return at("refused", context);
      }
      return snapshot;
    case "declaration":
      switch (event.type) {
        case "DECL_OK":
          return at("documents", context);
        case "DECL_FLAG":
          return at("interview", withScore(context, event));
        case "DECL_INCOMPLETE":
          return context.attempts < 2 ? at("declaration", withAttempt(context)) : at("interview", context);
        case "ESCALATE":
          return at("interview", context);
        case "WITHDRAW":
          return at("refused", context);
      }
      return snapshot;
    case "documents":
      switch (event.type) {
        case "DOC_OK":
          return at(context.score < 20 ? "cleared" : "interview", context);
        case "DOC_FAIL":
          return at(context.isCitizen ? "interview" : "refused", context);
        case "ESCALATE":
          return at("interview", context);
        case "WITHDRAW":
          return at("refused", context);
      }
      return snapshot;
    case "interview":
      switch (event.type) {
        case "INTERVIEW_OK":
          return at("cleared", context);
        case "INTERVIEW_FLAG":
          return at("examination", withScore(context, event));
        case "TRANSFER":
          return at("transferred", context);
        case "REFUSE":
          return context.isCitizen ? snapshot : at("refused", context);
      }
      return snapshot;
    case "examination":
      switch (event.type) {
        case "EXAM_OK":
          return at("conditional", context);
        case "EXAM_SUSPECT":
          return at("sampling", context);
        case "EXAM_SEVERE":
          return at("isolation", context);
        case "TRANSFER":
          return at("transferred", context);
        case "REFUSE":
          return context.isCitizen ? snapshot : at("refused", context);
      }
      return snapshot;
    case "sampling":
      switch (event.type) {
        case "SAMPLE_TAKEN":
          return at("awaitingResult", withSample(context));
        case "SAMPLE_SPOILT":
          return context.samples < 3 ? at("sampling", withSample(context)) : snapshot;
        case "TRANSFER":
          return at("transferred", context);
        case "REFUSE":
          return context.isCitizen ? snapshot : at("refused", context);
      }
      return snapshot;
    case "awaitingResult":
      switch (event.type) {
        case "RESULT_NEG":
          return at(context.score < 50 ? "cleared" : "conditional", context);
        case "RESULT_POS":
          return at("isolation", context);
        case "RESULT_UNCLEAR":
          return at(context.samples < 2 ? "sampling" : "quarantine", context);
        case "TRANSFER":
          return at("transferred", context);
        case "REFUSE":
          return context.isCitizen ? snapshot : at("refused", context);
      }
      return snapshot;
    case "isolation":
      if (event.type === "MOVE_QUARANTINE") return at("quarantine", context);
      return held(snapshot, event);
    case "quarantine":
      return held(snapshot, event);
  }
  return snapshot;
}

function held(snapshot, event) {
  const { status, context } = snapshot;
  switch (event.type) {
    case "RELEASE":
      return context.days >= 2 ? at("conditional", context) : snapshot;
    case "TRANSFER":
      return at("transferred", context);
    case "DAY_PASSED":
      return at(status, withDay(context));
  }
  return snapshot;
}

function isFinal(status) {
  return status === "cleared" || status === "refused" || status === "transferred" || status === "conditional";
}

export function finish({ isCitizen, events }) {
  let snapshot = start(isCitizen);
  for (const event of events) snapshot = step(snapshot, event);
  return snapshot;
}
