import { type Instant, isInstant } from "../calendar/instant.js";
import { isBlank, isRecord } from "../record.js";
import { failure, type Issue, type Result, success } from "../result.js";
import { CONSIGNMENT_DIRECTIONS, type Consignee, type Consignment } from "./consignment.js";
import { type ConsignmentCode, readConsignmentLines } from "./read-consignment-line.js";
import { type Report, readAnswer, readCount, readText, readWord } from "./record-fields.js";

/** Something wrong with the record of a consignment. */
export interface ConsignmentIssue extends Issue {
  readonly code: ConsignmentCode;
}

/**
 * Reads a consignment from anything that came out of JSON: every issue at once, in the record's order. An answer that is
 * absent keeps its reason; one that is left out, `null` or blank is `not-asked`, and none becomes "no". A line whose goods
 * are a known kind takes its group from it. A list in the place of an item is what a description may mean: with more than one
 * the line is refused as ambiguous. Keys that a consignment does not have are left behind.
 *
 * @example
 * const suits = { item: "suits", quantity: { amount: 10_000, unit: "piece" }, donated: "yes" };
 * const read = readConsignment({ id: "tianhe-1", direction: "import", lines: [suits] });
 * read.ok && read.value.lines[0].category // => "protective"
 * const garbled = { item: "masks", quantity: { amount: 7_770_000, unit: "batch" } };
 * const refused = readConsignment({ id: "tianhe-2", direction: "import", lines: [garbled] });
 * refused.ok ? [] : refused.issues // => [{ code: "unit-mismatch", path: ["lines", 0, "quantity", "unit"] }]
 */
export function readConsignment(input: unknown): Result<Consignment, ConsignmentIssue> {
  if (!isRecord(input)) return failure({ code: "malformed", path: [] });
  const issues: ConsignmentIssue[] = [];
  const report: Report<ConsignmentCode> = (code, path) => {
    issues.push({ code, path });
  };
  const id = readText(input.id, ["id"], report);
  const direction = readWord(input.direction, CONSIGNMENT_DIRECTIONS, ["direction"], report);
  const arrivedAt = readAnswer(input.arrivedAt, (value): value is Instant => isInstant(value), ["arrivedAt"], report);
  const [first, ...others] = readConsignmentLines(input.lines, report);
  const consignees = readConsignees(input.consignees, report);
  const packages = isBlank(input.packages) ? undefined : readCount(input.packages, ["packages"], report);
  const [issue, ...further] = issues;
  if (issue !== undefined) return failure(issue, ...further);
  if (id === undefined || direction === undefined || first === undefined)
    return failure({ code: "malformed", path: [] });
  const lines = [first, ...others] as const;
  return success({ id, direction, arrivedAt, lines, consignees, ...(packages === undefined ? {} : { packages }) });
}

function readConsignees(value: unknown, report: Report<ConsignmentCode>): Consignee[] {
  if (isBlank(value)) return [];
  if (!Array.isArray(value)) {
    report("malformed", ["consignees"]);
    return [];
  }
  return value.flatMap((consignee: unknown, at) => {
    const path = ["consignees", at];
    if (!isRecord(consignee)) return report("malformed", path) ?? [];
    const name = readText(consignee.name, [...path, "name"], report);
    const code = isBlank(consignee.code) ? undefined : readText(consignee.code, [...path, "code"], report);
    return name === undefined ? [] : [{ name, ...(code === undefined ? {} : { code }) }];
  });
}
