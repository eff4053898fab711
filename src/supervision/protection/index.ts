export { protectionSequenceCdc } from "./cdc-sequence.js";
export { protectionExample } from "./protection-example.js";
