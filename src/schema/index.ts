export { type ReceivedFlowIssue, readFlow } from "./read-flow.js";
export { type ReceivedFormIssue, readForm } from "./read-form.js";
export {
  type ReceivedOverlay,
  type ReceivedPolicy,
  type ReceivedPolicyIssue,
  type ReceivedPolicyProblem,
  readOverlay,
  readPolicy,
} from "./read-policy.js";
export {
  DOCUMENT_LIMITS,
  RECEIVED_EXPECTATIONS,
  type ReceivedCode,
  type ReceivedIssue,
} from "./received-issue.js";
export { type FormShape, type ItemSchema, type ZodSchemaOptions, zodSchema } from "./zod-schema.js";
