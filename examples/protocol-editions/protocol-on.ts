import { type CalendarDate, type Form, inForceOn, type Text } from "pratique";
import * as declaration from "pratique/declaration";
import { type Editioned, editionsOf } from "pratique/edition";
import * as risk from "pratique/risk";
import {
  type Overlay,
  type Policy,
  policyInForceOn,
  type QuarantineEdition,
  quarantineEditionOn,
  type TRAVELLER_FACTS,
} from "pratique/risk";
import * as screening from "pratique/screening";
import type { ScreeningProtocol } from "pratique/statistics";

/** The protocol of a day, and what is to be said of how it was found. */
export interface ProtocolOfDay {
  readonly on: CalendarDate;
  readonly protocol: ScreeningProtocol;
  /** What it is called: each of its parts. */
  readonly titles: readonly Text[];
  readonly notes: readonly Text[];
}

type Found<Kept> = { readonly found: Kept | undefined; readonly notes: readonly Text[] } | { readonly why: Text };
type Facts = typeof TRAVELLER_FACTS;
type Grade = "clear" | "triggered";

/** What was in force on a day, part by part; or why it is not known. */
export function protocolOn(on: CalendarDate): ProtocolOfDay | { readonly why: Text } {
  const form = formOn(on);
  if ("why" in form) return form;
  const policies = editionsOf(risk, "cn-traveller-trigger") as unknown as Policy<Facts, Grade>[];
  const overlays = editionsOf(risk, "cn-traveller-trigger-fever") as unknown as Overlay<Facts, Grade>[];
  const grounds = policyInForceOn(policies, overlays, { on, places: ["CN"] });
  const flows = editionsOf(screening, "cn-traveller-screening") as unknown as ScreeningProtocol["flow"][];
  const flow = inForceOn(flows, on);
  if (!("edition" in grounds && "edition" in flow))
    return { why: { en: `${on}: no one protocol was in force`, zh: `${on}：无唯一施行的规程` } };
  const schedules = editionsOf(risk, "cn-quarantine") as unknown as QuarantineEdition[];
  const schedule = quarantineEditionOn(schedules, { on, subject: "entrant" });
  const protocol: ScreeningProtocol = {
    on,
    grounds: grounds.edition,
    flow: flow.edition,
    ...(form.found === undefined ? {} : { form: form.found }),
    ...("edition" in schedule ? { schedule: schedule.edition } : {}),
  };
  return { on, protocol, titles: titlesOf(protocol), notes: form.notes };
}

const NO_CARD: Text = { en: "no card", zh: "无申明卡" };
const NO_QUARANTINE: Text = { en: "no quarantine of those who enter", zh: "无入境人员隔离安排" };

function titlesOf({ form, grounds, flow, schedule }: ScreeningProtocol): Text[] {
  const rules = [grounds, ...grounds.overlays].map(({ edition }) => edition.title);
  const title = (one: Editioned | undefined, none: Text) => one?.edition.title ?? none;
  return [title(form, NO_CARD), ...rules, flow.edition.title, title(schedule, NO_QUARANTINE)];
}

/**
 * The card of a day. Where history leaves open which one it was, the first whose items are known; where the only one
 * stands in the library from other sources, that one.
 */
function formOn(on: CalendarDate): Found<Form> {
  const editions = editionsOf(declaration, "cn-exit-entry") as unknown as (Form | Editioned)[];
  const published = inForceOn(editions, on);
  if ("edition" in published) return asForm([published.edition], on);
  if ("candidates" in published) return asForm(published.candidates, on);
  const illustrative = inForceOn(editions, on, { illustrative: true });
  return "edition" in illustrative ? asForm([illustrative.edition], on) : { found: undefined, notes: [] };
}

function asForm(possible: readonly (Form | Editioned)[], on: CalendarDate): Found<Form> {
  const found = possible.find((one): one is Form => "items" in one);
  const ids = possible.map(({ edition }) => edition.id).join(", ");
  if (found === undefined)
    return {
      why: { en: `${on}: the items of the card are not known (${ids})`, zh: `${on}：申明卡内容不详（${ids}）` },
    };
  const { id, status } = found.edition;
  const open = { en: `${on}: one of ${ids}; reckoned with ${id}`, zh: `${on}：可能为${ids}；按${id}计` };
  const outline = { en: `${on}: ${id} is known in outline only`, zh: `${on}：${id}仅知大概` };
  return { found, notes: [...(possible.length > 1 ? [open] : []), ...(status === "published" ? [] : [outline])] };
}
