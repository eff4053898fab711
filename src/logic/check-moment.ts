import { DAY_COUNTS } from "../calendar/day-count.js";
import { scanDay, scanInstant } from "../calendar/scan.js";
import { checkOther, expected, MOMENTS } from "./check-other.js";
import type { AnyLeaf, AnyOperand, AnyWindow } from "./condition.js";
import type { FactKind } from "./facts.js";
import type { Scope } from "./scope.js";

/** Looks over what a leaf asks of a day or an instant. */
export function checkMoment<Frame>(leaf: AnyLeaf, kind: FactKind, scope: Scope<Frame>): void {
  const { before, after, onOrBefore, onOrAfter, is, within, since } = leaf;
  const window = within ?? since;
  if (window !== undefined) {
    checkWindow(window, kind, scope);
    return;
  }
  const side = before ?? after ?? onOrBefore ?? onOrAfter ?? is;
  if (side === undefined)
    throw expected(
      "before, after, onOrBefore, onOrAfter, within, since or is for a date or instant fact",
      "another comparison",
    );
  if (typeof side === "object") checkShifted(side, scope);
  else if (typeof side !== "string" || !isMoment(side))
    throw expected("a real day or an instant to compare a date or instant fact with", `another ${typeof side}`);
}

function isMoment(text: string): boolean {
  return !Number.isNaN(scanInstant(text)) || (text.length === 10 && !Number.isNaN(scanDay(text, 0)));
}

function checkShifted<Frame>({ plus, ...reference }: Exclude<AnyOperand, string | number>, scope: Scope<Frame>): void {
  checkOther(reference, MOMENTS, scope);
  if (plus !== undefined && (typeof plus !== "object" || plus === null)) throw expected("a shift", `a ${typeof plus}`);
  const { years = 0, days = 0 } = plus ?? {};
  if (!Number.isInteger(years) || !Number.isInteger(days))
    throw expected("a shift of whole days and years", "another shift");
}

/** Hours are counted between instants only: which hour of a day would be meant, a date does not say. */
function checkWindow<Frame>(window: AnyWindow, { kind }: FactKind, scope: Scope<Frame>): void {
  const { hours, days, upTo } = window;
  if ((hours === undefined) === (days === undefined))
    throw expected("a window of hours, or of days with a day count", "another window");
  if (hours === undefined) {
    checkDays(window);
    checkOther(upTo, MOMENTS, scope);
    return;
  }
  if (kind === "date") throw expected("an instant fact for a window of hours", "a date fact");
  checkLength(hours);
  checkOther(upTo, ["instant"], scope);
}

/** Looks over the length of a window of days. */
export function checkDays({ days, dayCount }: AnyWindow): void {
  if (days === undefined || dayCount === undefined || !Object.hasOwn(DAY_COUNTS, dayCount))
    throw expected("a window of days with a day count", "another window");
  checkLength(days);
}

function checkLength(length: number): void {
  if (!Number.isFinite(length)) throw expected("a window whose length is a finite number", `another ${typeof length}`);
}
