import { useEffect, useId, useMemo, useState } from "react";
import { type Say, useLanguage } from "../language.tsx";
import { PORT_RULES, type PolicyChoice, policyChoices, type ReplayedDay } from "../reading/day-policies.ts";
import { useReading } from "../reading/reading-context.tsx";
import { DayPanel } from "./day-panel.tsx";
import { ReplayResult } from "./replay-result.tsx";
import { WORDS } from "./words.ts";

/** The day's travellers under two sets of rules, side by side. */
export function ReplayPanel() {
  const { say } = useLanguage();
  const choices = useMemo(policyChoices, []);
  const [before, setBefore] = useState(PORT_RULES);
  const [after, setAfter] = useState("traveller-trigger-2020-04-01");
  const replayed = useReplayed(before, after);
  return (
    <DayPanel title={say(WORDS.replay)} note={say(WORDS.replayNote)}>
      <div className="side-by-side">
        <RulesChoice label={say(WORDS.before)} choices={choices} chosen={before} onChoose={setBefore} />
        <RulesChoice label={say(WORDS.after)} choices={choices} chosen={after} onChoose={setAfter} />
      </div>
      <div aria-live="polite">
        {replayed === undefined ? (
          <p>{say(WORDS.replaying)}</p>
        ) : (
          <ReplayResult replayed={replayed} choices={choices} />
        )}
      </div>
    </DayPanel>
  );
}

interface RulesChoiceProps {
  readonly label: string;
  readonly choices: readonly PolicyChoice[];
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
}

function RulesChoice({ label, choices, chosen, onChoose }: RulesChoiceProps) {
  const { say } = useLanguage();
  const id = useId();
  const choice = choices.find((one) => one.id === chosen);
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={chosen}
        aria-describedby={`${id}-whole`}
        onChange={(event) => onChoose(event.target.value)}
      >
        {choices.map((one) => (
          <option key={one.id} value={one.id}>
            {nameOf(one, say)}
          </option>
        ))}
      </select>
      {/* A list shows no more of a long name than has room. */}
      <span className="hint" id={`${id}-whole`}>
        {choice === undefined ? "" : nameOf(choice, say)}
      </span>
    </div>
  );
}

function nameOf({ id, title, overlays, from }: PolicyChoice, say: Say): string {
  const values = { title: say(title), from, overlays: overlays.map((overlay) => say(overlay)).join(" + ") };
  if (id === PORT_RULES) return say(WORDS.ownRules, values);
  return say(overlays.length === 0 ? WORDS.edition : WORDS.editionWith, values);
}

/** What the worker makes of two sets of rules; `undefined` until it is there. */
function useReplayed(before: string, after: string): ReplayedDay | undefined {
  const { reading } = useReading();
  const [replayed, setReplayed] = useState<ReplayedDay>();
  useEffect(() => {
    let isWanted = true;
    setReplayed(undefined);
    if (reading !== undefined) void reading.replayRules(before, after).then((made) => isWanted && setReplayed(made));
    return () => {
      isWanted = false;
    };
  }, [reading, before, after]);
  return replayed;
}
