// The floor of the look-up alone: the table of the flow without guards, written out by hand as a switch in a switch.

function next(status, outcome) {
  switch (status) {
    case "registered":
      switch (outcome) {
        case "arrived":
          return "temperature";
        case "withdrawn":
          return "refused";
        case "noted":
          return "registered";
      }
      return undefined;
    case "temperature":
      switch (outcome) {
        case "temperature-fever-again":
          return "interview";
        case "temperature-fever-first":
          return "temperature";
        case "temperature-normal":
          return "declaration";
        case "escalated":
          return "interview";
        case "withdrawn":
          return "refused";
        case "noted":
          return "temperature";
      }
      return undefined;
    case "declaration":
      switch (outcome) {
        case "declaration-clear":
          return "documents";
        case "declaration-flagged":
          return "interview";
        case "declaration-returned":
          return "declaration";
        case "declaration-never-complete":
          return "interview";
        case "escalated":
          return "interview";
        case "withdrawn":
          return "refused";
        case "noted":
          return "declaration";
      }
      return undefined;
    case "documents":
      switch (outcome) {
        case "documents-clear-low-score":
          return "cleared";
        case "documents-clear-high-score":
          return "interview";
        case "documents-failed-foreigner":
          return "refused";
        case "documents-failed-citizen":
          return "interview";
        case "escalated":
          return "interview";
        case "withdrawn":
          return "refused";
        case "noted":
          return "documents";
      }
      return undefined;
    case "interview":
      switch (outcome) {
        case "interview-clear":
          return "cleared";
        case "interview-flagged":
          return "examination";
        case "transferred":
          return "transferred";
        case "refused":
          return "refused";
        case "noted":
          return "interview";
      }
      return undefined;
    case "examination":
      switch (outcome) {
        case "examination-clear":
          return "conditional";
        case "examination-suspect":
          return "sampling";
        case "examination-severe":
          return "isolation";
        case "transferred":
          return "transferred";
        case "refused":
          return "refused";
        case "noted":
          return "examination";
      }
      return undefined;
    case "sampling":
      switch (outcome) {
        case "sample-taken":
          return "awaitingResult";
        case "sample-spoilt":
          return "sampling";
        case "transferred":
          return "transferred";
        case "refused":
          return "refused";
        case "noted":
          return "sampling";
      }
      return undefined;
    case "awaitingResult":
      switch (outcome) {
        case "result-negative-middle-score":
          return "cleared";
        case "result-negative-high-score":
          return "conditional";
        case "result-positive":
          return "isolation";
        case "result-unclear-repeated":
          return "sampling";
        case "result-unclear-for-good":
          return "quarantine";
        case "transferred":
          return "transferred";
        case "refused":
          return "refused";
        case "noted":
          return "awaitingResult";
      }
      return undefined;
    case "isolation":
      switch (outcome) {
        case "moved-to-quarantine":
          return "quarantine";
        case "released":
          return "conditional";
        case "transferred":
          return "transferred";
        case "day-passed":
          return "isolation";
        case "noted":
          return "isolation";
      }
      return undefined;
    case "quarantine":
      switch (outcome) {
        case "released":
          return "conditional";
        case "transferred":
          return "transferred";
        case "day-passed":
          return "quarantine";
        case "noted":
          return "quarantine";
      }
      return undefined;
  }
  return undefined;
}

export function look({ outcomes }) {
  let status = "registered";
  for (const outcome of outcomes) status = next(status, outcome) ?? status;
  return status;
}
