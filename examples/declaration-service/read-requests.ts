import { type Instant, isInstant, type Text, type TimeZone } from "pratique";
import { isTimeZone } from "pratique/calendar";
import { isObject, partsOf, type Wrong, wrong } from "../read-case.ts";

/** What is sent to the service, and when. */
export interface Requests {
  readonly now: Instant;
  readonly timeZone: TimeZone;
  readonly requests: readonly { readonly title: Text; readonly declaration: unknown }[];
}

/** Reads the requests that are to be made; or says what is wrong with them. */
export function readRequests(input: unknown): Requests | Wrong {
  const { now, timeZone, requests } = partsOf<Requests>(input);
  if (!isInstant(now))
    return wrong("now", { en: "an instant such as 2023-10-02T08:00+08:00", zh: "时刻，如2023-10-02T08:00+08:00" });
  if (typeof timeZone !== "string" || !isTimeZone(timeZone))
    return wrong("timeZone", { en: "a zone such as Asia/Shanghai", zh: "时区，如Asia/Shanghai" });
  if (!Array.isArray(requests) || !requests.every(isRequest))
    return wrong("requests", {
      en: "a list of title (en, zh) and declaration",
      zh: "列表，每项含title（en、zh）和declaration",
    });
  return { now, timeZone, requests };
}

function isRequest(value: unknown): value is Requests["requests"][number] {
  const { title } = partsOf<Requests["requests"][number]>(value);
  const { en, zh } = partsOf<Text>(title);
  return isObject(value) && "declaration" in value && typeof en === "string" && typeof zh === "string";
}
