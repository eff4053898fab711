import { fill, type Text } from "pratique";
import type { Flow, Refusal } from "pratique/flow";
import { REFUSAL, WHY_REFUSED } from "./words.ts";

type Values = Readonly<Record<string, Text>>;

/** A refusal explained, sentence by sentence: why, what is missing, what would be accepted now, the way to where it would be. */
export function refusalWords(flow: Flow, refusal: Refusal): Text[] {
  const { code, status, event, missing = [], accepted, way } = refusal;
  const sentences = [filled(WHY_REFUSED[code], { status: statusName(flow, status) })];
  if (missing.length > 0)
    sentences.push(filled(REFUSAL.missing, { names: joined(missing.map((name) => missingName(flow, event, name))) }));
  const events = accepted.map((name) => eventName(flow, name));
  sentences.push(events.length === 0 ? REFUSAL.acceptedNone : filled(REFUSAL.accepted, { events: joined(events) }));
  if (code === "final" || code === "not-accepted") sentences.push(wayWords(flow, event, way));
  return sentences;
}

/** What a flow calls an event; one that it lacks stands as it is. */
export function eventName({ labels }: Flow, event: string): Text {
  return nameIn(labels.events, event);
}

/** What a flow calls a status; one that it lacks stands as it is. */
export function statusName({ labels }: Flow, status: string): Text {
  return nameIn(labels.statuses, status);
}

function nameIn(names: Readonly<Partial<Record<string, Text>>>, name: string): Text {
  return (Object.hasOwn(names, name) ? names[name] : undefined) ?? { en: name, zh: name };
}

function wayWords(flow: Flow, event: string, way: readonly string[] | undefined): Text {
  if (way === undefined) return REFUSAL.noWay;
  const events = joined(
    way.map((step) => eventName(flow, step)),
    REFUSAL.andThen,
  );
  return filled(REFUSAL.way, { events, event: eventName(flow, event) });
}

/** What is missing: a particular of the event by its label, or another flow by what is required of it. */
function missingName({ particulars, requires }: Flow, event: string, name: string): Text {
  const particular = particulars?.[event]?.find((one) => one.name === name);
  const requirement = requires?.[event]?.find((one) => one.flow === name);
  return particular?.label ?? requirement?.label ?? { en: name, zh: name };
}

function joined(names: readonly Text[], between: Text = REFUSAL.comma): Text {
  return { en: names.map(({ en }) => en).join(between.en), zh: names.map(({ zh }) => zh).join(between.zh) };
}

function filled(template: Text, values: Values): Text {
  const inLanguage = (language: "en" | "zh") =>
    fill(
      template[language],
      Object.fromEntries(Object.entries(values).map(([name, value]) => [name, value[language]])),
    );
  return { en: inLanguage("en"), zh: inLanguage("zh") };
}
