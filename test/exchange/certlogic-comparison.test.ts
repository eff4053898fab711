import { expect, it } from "vitest";
import {
  CERTLOGIC_NOT_KNOWN,
  CERTLOGIC_NOT_POSSIBLE,
  certLogicWhole,
  comparesWhat,
} from "../../src/exchange/certlogic-comparison.js";
import { UNKNOWN } from "../../src/exchange/certlogic-value.js";
import { evaluateCertLogic, readCertLogic } from "../../src/exchange/index.js";

// CertLogic specification 1.3.2: numbers are whole, moments are compared by operations of their own.
it.each([
  ["<", "numbers"],
  [">=", "numbers"],
  ["before", "times"],
  ["not-after", "times"],
  ["===", undefined],
])("%s compares %s", (operation, what) => expect(comparesWhat(operation)).toBe(what));

it.each([
  [3, 3],
  [-0, -0],
  [1.5, CERTLOGIC_NOT_POSSIBLE],
  ["3", CERTLOGIC_NOT_POSSIBLE],
  [null, CERTLOGIC_NOT_POSSIBLE],
  [UNKNOWN, CERTLOGIC_NOT_KNOWN],
])("takes %s for the number %s", (value, number) => expect(certLogicWhole(value)).toBe(number));

it.each([
  ["<", [1, 2, 3], "true"],
  ["<", [1, 2, 2], "false"],
  ["<=", [1, 2, 2], "true"],
  [">", [1, 1], "false"],
  [">=", [1, 1], "true"],
])("%s of %j is %s", (operation, operands, truth) => {
  const read = readCertLogic({ [operation]: operands });
  expect(read.ok && evaluateCertLogic(read.value, {}).truth).toBe(truth);
});
