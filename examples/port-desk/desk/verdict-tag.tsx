import { useLanguage } from "../language.tsx";
import type { QueueRow } from "../reading/queue.ts";
import { VERDICTS } from "./words.ts";

const LOOKS: Readonly<Record<keyof typeof VERDICTS, string>> = {
  blocked: "bad",
  refer: "doubt",
  ask: "doubt",
  clear: "good",
  none: "plain",
};

/** What the card of a traveller came to. */
export function VerdictTag({ verdict }: { readonly verdict: QueueRow["verdict"] }) {
  const { say } = useLanguage();
  const name = verdict ?? "none";
  return <span className={`tag ${LOOKS[name]}`}>{say(VERDICTS[name])}</span>;
}
