import type { PortDay } from "pratique/exchange";
import { standardDocumentNumber } from "pratique/exchange";
import type { TravellerCase } from "../traveller/traveller-case.ts";
import type { Answers } from "./answers.ts";
import { answersAsRead } from "./answers-as-read.ts";
import { noonOf } from "./clock-time.ts";
import { type Draft, typedIn } from "./draft.ts";

/** The traveller who made a declaration, as the desk takes them; `undefined` where there is no form. */
export function declaredTraveller(
  draft: Draft,
  { timeZone, affectedAreas }: PortDay,
  before: readonly TravellerCase[],
): TravellerCase | undefined {
  const { form, on } = draft;
  if (form === undefined) return undefined;
  const card = answersAsRead(form.items, typedIn(draft), timeZone);
  return {
    id: idOf(card, before),
    name: textIn(card, "name"),
    rules: { kind: "in-force", on, form: form.edition.id },
    on,
    timeZone,
    affectedAreas,
    card,
    asOf: noonOf(on, timeZone),
    readings: [],
    log: [],
    receipts: [],
  };
}

/** The document number; of somebody without one, the first number that nobody bears yet. */
function idOf(card: Answers, before: readonly TravellerCase[]): string {
  const number = standardDocumentNumber(textIn(card, "documentNumber") ?? "");
  if (number !== "") return number;
  const taken = new Set(before.map(({ id }) => id));
  let count = 1;
  while (taken.has(`declared-${count}`)) count++;
  return `declared-${count}`;
}

function textIn(card: Answers, name: string): string | undefined {
  const answer = card[name];
  return typeof answer === "string" && answer.trim() !== "" ? answer.trim() : undefined;
}
