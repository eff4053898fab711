import { epochMilliseconds, type Instant } from "../calendar/instant.js";
import type { Text } from "../text.js";

/** What a declaration code can be when it is shown. */
export const CODE_STATES = ["not-yet-issued", "valid", "expired"] as const;
/** What a declaration code can be when it is shown. */
export type CodeState = (typeof CODE_STATES)[number];

/** The code that a submitted declaration gives: a bar code in 2020, a QR code later. */
export interface DeclarationCode {
  readonly issuedAt: Instant;
  /** For how many hours it may be used; of a Chinese card its form's `validForHours`, 24. */
  readonly validForHours: number;
}

/** Whether a code may be used, with the working that an officer can read out. */
export interface CodeValidity {
  readonly state: CodeState;
  readonly working: Text;
}

const MILLISECONDS_PER_MINUTE = 60_000;
const MILLISECONDS_PER_HOUR = 3_600_000;

/**
 * Whether a declaration code may be used at an instant: from the instant of its issue, included, up to so many hours
 * later, not included. The filling guide says 24 hours and not whether the last instant belongs to them; here it does
 * not. The working gives whole minutes, the rest cut off.
 *
 * @throws RangeError when the number of hours is negative or no number.
 * @example
 * const code = { issuedAt: instant("2022-09-30T20:15:00+08:00"), validForHours: 24 };
 * codeValidity(code, instant("2022-10-01T14:00:00+08:00")).state // => "valid"
 * codeValidity(code, instant("2022-10-01T20:16:00+08:00")).working.en
 * // => "valid for 24 h from 2022-09-30T20:15:00+08:00; 24 h 1 min have passed"
 * @see GACC filling guide to the Exit/Entry Health Declaration Form (24 hours)
 */
export function codeValidity({ issuedAt, validForHours }: DeclarationCode, at: Instant): CodeValidity {
  if (!(validForHours >= 0)) throw new RangeError("codeValidity: expected 0 hours or more, got another number");
  const passed = epochMilliseconds(at) - epochMilliseconds(issuedAt);
  const state = passed < 0 ? "not-yet-issued" : passed < validForHours * MILLISECONDS_PER_HOUR ? "valid" : "expired";
  return { state, working: workingOf(issuedAt, validForHours, passed) };
}

function workingOf(issuedAt: Instant, validForHours: number, passed: number): Text {
  const minutes = Math.floor(Math.abs(passed) / MILLISECONDS_PER_MINUTE);
  const [whole, rest] = [Math.floor(minutes / 60), minutes % 60];
  const [en, zh] = [`${whole} h ${rest} min`, `${whole}小时${rest}分钟`];
  return {
    en: `valid for ${validForHours} h from ${issuedAt}; ${passed < 0 ? `${en} are left until then` : `${en} have passed`}`,
    zh: `自${issuedAt}起${validForHours}小时内有效；${passed < 0 ? `距签发还有${zh}` : `已过${zh}`}`,
  };
}
