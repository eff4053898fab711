/*
 * Calls that must not compile, about goods: units, currencies, conventions and what may be exported. Nothing here runs: the
 * compiler is the test.
 */
import { absent } from "../../src/answer.js";
import { calendarDate } from "../../src/calendar/index.js";
import {
  addMoney,
  addQuantities,
  type Consignment,
  type ConsignmentLine,
  type CountingConvention,
  codeAgrees,
  countTogether,
  EACH_COUNTED_AS_ONE,
  type ExportRules,
  exportEligibility,
  exportRulesOn,
  indicativeCodes,
  isCountedIn,
  type Money,
  money,
  type Quantity,
  quantitiesByUnit,
  quantity,
  readConsignment,
  readHarmonizedCode,
  SUPPLY_ITEMS,
  totalByCategory,
  valuesByCurrency,
} from "../../src/clearance/index.js";

declare const line: ConsignmentLine;
declare const lines: readonly ConsignmentLine[];
declare const rules: ExportRules;

export function units(isInBoxes: boolean): void {
  const pieces = quantity(2000, "piece");
  const boxes = quantity(12, "box");
  addQuantities(pieces, quantity(1, "piece")) satisfies Quantity<"piece">;
  // @ts-expect-error boxes are no pieces
  addQuantities(pieces, boxes);
  // @ts-expect-error nor pieces boxes
  addQuantities(boxes, pieces);
  // @ts-expect-error pairs are no pieces
  addQuantities(pieces, quantity(70, "pair"));
  const either = isInBoxes ? boxes : pieces;
  // @ts-expect-error what may be either is added to neither
  addQuantities(either, pieces);
  // @ts-expect-error nor to itself
  addQuantities(either, either);
  // @ts-expect-error the units of two lines are not known to be one
  addQuantities(line.quantity, line.quantity);
  // @ts-expect-error a bare number has no unit
  addQuantities(pieces, 12);
  // @ts-expect-error quantities are no numbers
  void (pieces + boxes);
  // @ts-expect-error a batch is no unit of goods
  quantity(22, "batch");
  // @ts-expect-error a quantity of one unit does not stand for one of another
  boxes satisfies Quantity<"piece">;
  // @ts-expect-error goods are known by their names
  isCountedIn("gas-masks", "piece");
  SUPPLY_ITEMS.goggles.unit satisfies "pair";
}

export function conventions(): void {
  const pieces = quantity(2000, "piece");
  const boxes = quantity(12, "box");
  countTogether(EACH_COUNTED_AS_ONE, [pieces, boxes]) satisfies Quantity<"piece">;
  totalByCategory(EACH_COUNTED_AS_ONE, lines).total satisfies Quantity<"piece">;
  // @ts-expect-error nothing unlike is counted together without a convention
  countTogether([pieces, boxes]);
  // @ts-expect-error nor in the groups of a bulletin
  totalByCategory(lines);
  // @ts-expect-error a sum bears the unit of its convention
  countTogether(EACH_COUNTED_AS_ONE, [pieces, boxes]) satisfies Quantity<"box">;
  // @ts-expect-error a sum says what was not counted: it is no bare number
  countTogether(EACH_COUNTED_AS_ONE, [pieces]) satisfies number;
  const { id: _id, ...unnamed } = EACH_COUNTED_AS_ONE;
  // @ts-expect-error a convention has a name, by which sums are compared
  unnamed satisfies CountingConvention;
  // @ts-expect-error and counts units, not batches
  ({ ...EACH_COUNTED_AS_ONE, countedAs: { batch: 1 } }) satisfies CountingConvention;
  // @ts-expect-error sums by unit are a list, with nothing over all units
  quantitiesByUnit(lines) satisfies Quantity;
}

export function currencies(isForeign: boolean): void {
  const yuan = money(25_000, "CNY");
  const dollars = money(900, "USD");
  addMoney(yuan, money(1, "CNY")) satisfies Money<"CNY">;
  // @ts-expect-error dollars are no yuan
  addMoney(yuan, dollars);
  const either = isForeign ? dollars : yuan;
  // @ts-expect-error what may be either is added to neither
  addMoney(either, yuan);
  // @ts-expect-error the currencies of two values are not known to be one
  addMoney(yuan as Money, dollars as Money);
  // @ts-expect-error money is no quantity
  addMoney(yuan, quantity(1, "piece"));
  // @ts-expect-error a bare number has no currency
  addMoney(yuan, 900);
  // @ts-expect-error there is no sum over all currencies
  valuesByCurrency(lines) satisfies Money;
  // @ts-expect-error a line that says no value is not worth nothing
  line.value.amount satisfies number;
}

export function consignments(input: unknown, consignment: Consignment): void {
  const read = readConsignment(input);
  // @ts-expect-error what was read may be refused
  void read.value;
  if (read.ok) read.value satisfies Consignment;
  else read.issues[0].code satisfies string;
  consignment.lines[0].donated satisfies ConsignmentLine["donated"];
  // @ts-expect-error an answer that is absent is no "no"
  line.donated satisfies "yes" | "no";
  // @ts-expect-error a consignment has a line at least
  ({ ...consignment, lines: [] }) satisfies Consignment;
  // @ts-expect-error a donation is yes or no, and not true
  ({ ...line, donated: true }) satisfies ConsignmentLine;
}

export function codes(): void {
  readHarmonizedCode("6307.90", "HS-2017");
  // @ts-expect-error an edition that there is not
  readHarmonizedCode("6307.90", "HS-1996");
  // @ts-expect-error a code without its edition
  codeAgrees({ subheading: "630790" }, "textile-mask");
  // @ts-expect-error goods are known by their names
  indicativeCodes("n95");
}

export function exports(): void {
  const on = calendarDate("2020-04-26");
  const inForce = exportRulesOn(rules, { on });
  exportEligibility(inForce, { goods: "medical-masks", chineseRegistration: absent("asked-unknown") });
  // @ts-expect-error not without the day
  exportRulesOn(rules, {});
  // @ts-expect-error nor with notices of which it was not said which are in force
  exportEligibility(rules, { goods: "medical-masks" });
  // @ts-expect-error "masks" says not whether they are medical
  exportEligibility(inForce, { goods: "masks" });
  // @ts-expect-error a registration is yes or no, and not true
  exportEligibility(inForce, { chineseRegistration: true });
  const { eligible } = exportEligibility(inForce, {});
  // @ts-expect-error undecided is neither yes nor no
  eligible satisfies "yes" | "no";
}
