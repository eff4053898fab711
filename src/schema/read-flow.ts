import { type FormIssue, formIssue } from "../declaration/form-issue.js";
import { lintEdition } from "../declaration/lint-edition.js";
import { defineFlow, type Flow, type FlowDefinition } from "../flow/flow.js";
import { type FlowProblem, lintFlow } from "../flow/lint-flow.js";
import { failure, type Result, success } from "../result.js";
import { flowSchema } from "./flow-schema.js";
import { plainJson } from "./plain-json.js";
import { type ReceivedIssue, receivedIssues } from "./received-issue.js";

/** One thing that is wrong with a flow that was received. */
export type ReceivedFlowIssue = ReceivedIssue | FlowProblem | FormIssue;

/**
 * Reads a flow that was received as JSON, such as another command's way of screening: the flow, or everything that keeps
 * it from being one. First every place that is not as a flow has it, a key that means nothing included; where there is
 * none, what is wrong with its edition and everything that `lintFlow` finds. What is read is therefore proved: every status
 * can be reached and left, and no path breaks a promise; the issue holds the path that does.
 *
 * It takes the value that `JSON.parse` gave, and copies it. `JSON.stringify` of a flow is its definition, which is what is
 * published and read here. A flow from outside may be hostile: one that is nested deeper than 128 levels or holds more than
 * 20 000 values, 200 statuses or 200 promises is refused.
 *
 * @example
 * const published = JSON.stringify(threeChecks2020);
 * const read = readFlow(JSON.parse(published));
 * read.ok && advance(read.value, "measured", "patrol-clear") // => "cleared"
 * const hasty = published.replace('"temperature-normal":"measured"', '"temperature-normal":"cleared"');
 * const received = readFlow(JSON.parse(hasty));
 * received.ok ? "" : received.issues.at(-1)?.code // => "promise-broken"
 */
export function readFlow(input: unknown): Result<Flow, ReceivedFlowIssue> {
  const { value, issues } = plainJson(input);
  const [first, ...others] = issues.length > 0 ? issues : wrongWith(value);
  return first === undefined ? success(defineFlow(value as FlowDefinition)) : failure(first, ...others);
}

function wrongWith(value: unknown): readonly ReceivedFlowIssue[] {
  const { success: isFlow, error } = flowSchema.safeParse(value);
  if (!isFlow) return receivedIssues(error.issues, value);
  const definition = value as FlowDefinition;
  const found: FormIssue[] = [];
  lintEdition(definition.edition, (code, path) => found.push(formIssue(code, path)));
  return [...found, ...lintFlow(definition)];
}
