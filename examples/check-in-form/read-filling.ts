import { type Instant, isInstant, type TimeZone } from "pratique";
import { isTimeZone } from "pratique/calendar";
import { partsOf, type Wrong, wrong } from "../read-case.ts";

/** What somebody at check-in does, one thing after the other. */
export type Step = { readonly field: string; readonly value: unknown } | { readonly send: true };

/** The form being filled in, and when. */
export interface Filling {
  readonly now: Instant;
  readonly timeZone: TimeZone;
  readonly steps: readonly Step[];
}

/** Reads how a form is filled in; or says what is wrong with it. */
export function readFilling(input: unknown): Filling | Wrong {
  const { now, timeZone, steps } = partsOf<Filling>(input);
  if (!isInstant(now))
    return wrong("now", { en: "an instant such as 2023-10-02T08:00+08:00", zh: "时刻，如2023-10-02T08:00+08:00" });
  if (typeof timeZone !== "string" || !isTimeZone(timeZone))
    return wrong("timeZone", { en: "a zone such as Asia/Shanghai", zh: "时区，如Asia/Shanghai" });
  if (!Array.isArray(steps) || !steps.every(isStep))
    return wrong("steps", { en: "a list of field and value, or send", zh: "列表，每项为field和value，或send" });
  return { now, timeZone, steps };
}

function isStep(value: unknown): value is Step {
  const { field, send } = partsOf<{ field: string; send: true }>(value);
  return send === true ? field === undefined : typeof field === "string" && /^\w+(\[\d+\])?(\.\w+)*$/.test(field);
}
