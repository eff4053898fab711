// The flow that the state machines are measured on: 14 statuses, 10 of them in three groups, 25 events, 9 guards and a
// context of 8 fields. It is stated once, as a statechart would: guarded rules, of which the first that holds is taken,
// those of a status before those of its group before those of every status.

export const STATUSES = [
  "registered",
  "temperature",
  "declaration",
  "documents",
  "interview",
  "examination",
  "sampling",
  "awaitingResult",
  "isolation",
  "quarantine",
  "conditional",
  "cleared",
  "refused",
  "transferred",
];
export const GROUPS = {
  primary: ["temperature", "declaration", "documents"],
  secondary: ["interview", "examination", "sampling", "awaitingResult"],
  holding: ["isolation", "quarantine"],
};
export const OUTCOMES = ["cleared", "refused", "transferred", "conditional"];

export const GUARDS = {
  feverAgain: (context, event) => event.celsius >= 38 && context.retries >= 1,
  feverFirst: (context, event) => event.celsius >= 38 && context.retries < 1,
  mayReturn: (context) => context.attempts < 2,
  lowScore: (context) => context.score < 20,
  foreigner: (context) => !context.isCitizen,
  middleScore: (context) => context.score < 50,
  maySpoil: (context) => context.samples < 3,
  mayRepeat: (context) => context.samples < 2,
  served: (context) => context.days >= 2,
};

/**
 * `from` is a status, a group or `*`; without `to` the status stays; `change` names what happens to the context.
 * `outcome` is what the rule is called in a flow without guards, where the outcome stands in the event's name.
 */
const RULES = [
  { from: "registered", event: "ARRIVE", to: "temperature", outcome: "arrived" },
  { from: "registered", event: "WITHDRAW", to: "refused", outcome: "withdrawn" },
  {
    from: "temperature",
    event: "TEMP",
    to: "interview",
    guard: "feverAgain",
    change: "temperature",
    outcome: "temperature-fever-again",
  },
  {
    from: "temperature",
    event: "TEMP",
    to: "temperature",
    guard: "feverFirst",
    change: "retry",
    outcome: "temperature-fever-first",
  },
  { from: "temperature", event: "TEMP", to: "declaration", change: "temperature", outcome: "temperature-normal" },
  { from: "declaration", event: "DECL_OK", to: "documents", outcome: "declaration-clear" },
  { from: "declaration", event: "DECL_FLAG", to: "interview", change: "score", outcome: "declaration-flagged" },
  {
    from: "declaration",
    event: "DECL_INCOMPLETE",
    to: "declaration",
    guard: "mayReturn",
    change: "attempt",
    outcome: "declaration-returned",
  },
  { from: "declaration", event: "DECL_INCOMPLETE", to: "interview", outcome: "declaration-never-complete" },
  { from: "documents", event: "DOC_OK", to: "cleared", guard: "lowScore", outcome: "documents-clear-low-score" },
  { from: "documents", event: "DOC_OK", to: "interview", outcome: "documents-clear-high-score" },
  { from: "documents", event: "DOC_FAIL", to: "refused", guard: "foreigner", outcome: "documents-failed-foreigner" },
  { from: "documents", event: "DOC_FAIL", to: "interview", outcome: "documents-failed-citizen" },
  { from: "primary", event: "ESCALATE", to: "interview", outcome: "escalated" },
  { from: "primary", event: "WITHDRAW", to: "refused", outcome: "withdrawn" },
  { from: "interview", event: "INTERVIEW_OK", to: "cleared", outcome: "interview-clear" },
  { from: "interview", event: "INTERVIEW_FLAG", to: "examination", change: "score", outcome: "interview-flagged" },
  { from: "examination", event: "EXAM_OK", to: "conditional", outcome: "examination-clear" },
  { from: "examination", event: "EXAM_SUSPECT", to: "sampling", outcome: "examination-suspect" },
  { from: "examination", event: "EXAM_SEVERE", to: "isolation", outcome: "examination-severe" },
  { from: "sampling", event: "SAMPLE_TAKEN", to: "awaitingResult", change: "sample", outcome: "sample-taken" },
  {
    from: "sampling",
    event: "SAMPLE_SPOILT",
    to: "sampling",
    guard: "maySpoil",
    change: "sample",
    outcome: "sample-spoilt",
  },
  {
    from: "awaitingResult",
    event: "RESULT_NEG",
    to: "cleared",
    guard: "middleScore",
    outcome: "result-negative-middle-score",
  },
  { from: "awaitingResult", event: "RESULT_NEG", to: "conditional", outcome: "result-negative-high-score" },
  { from: "awaitingResult", event: "RESULT_POS", to: "isolation", outcome: "result-positive" },
  {
    from: "awaitingResult",
    event: "RESULT_UNCLEAR",
    to: "sampling",
    guard: "mayRepeat",
    outcome: "result-unclear-repeated",
  },
  { from: "awaitingResult", event: "RESULT_UNCLEAR", to: "quarantine", outcome: "result-unclear-for-good" },
  { from: "secondary", event: "TRANSFER", to: "transferred", outcome: "transferred" },
  { from: "secondary", event: "REFUSE", to: "refused", guard: "foreigner", outcome: "refused" },
  { from: "isolation", event: "MOVE_QUARANTINE", to: "quarantine", outcome: "moved-to-quarantine" },
  { from: "holding", event: "RELEASE", to: "conditional", guard: "served", outcome: "released" },
  { from: "holding", event: "TRANSFER", to: "transferred", outcome: "transferred" },
  { from: "holding", event: "DAY_PASSED", change: "day", outcome: "day-passed" },
  { from: "*", event: "NOTE", change: "note", outcome: "noted" },
];

/** The rules that stand at one status, one group or `*`. */
export function rulesAt(from) {
  return RULES.filter((rule) => rule.from === from);
}

export function groupOf(status) {
  return Object.keys(GROUPS).find((group) => GROUPS[group].includes(status));
}

/** Every rule that can be taken in a status, in the order in which they are tried, with `to` filled in. */
export function rulesIn(status) {
  if (OUTCOMES.includes(status)) return [];
  return [status, groupOf(status), "*"].flatMap(rulesAt).map((rule) => ({ ...rule, to: rule.to ?? status }));
}
