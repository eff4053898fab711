import { absent, isAbsent } from "pratique";
import { ToggleButton, ToggleButtonGroup } from "react-aria-components";
import { useLanguage } from "../language.tsx";
import { ABSENT_WORDS, WORDS } from "./words.ts";

interface AbsentChoiceProps {
  readonly label: string;
  readonly typed: unknown;
  readonly onAnswer: (answer: unknown) => void;
}

/** For whoever cannot answer, or does not want to: neither is "no", and neither is left empty. */
export function AbsentChoice({ label, typed, onAnswer }: AbsentChoiceProps) {
  const { say } = useLanguage();
  const chosen = isAbsent(typed) ? typed.absent : undefined;
  // The one pressed last counts; pressed again, it is let go.
  const choose = (keys: ReadonlySet<unknown>) => {
    const key = [...keys].find((one) => one !== chosen);
    onAnswer(key === "asked-unknown" || key === "asked-declined" ? absent(key) : undefined);
  };
  return (
    <ToggleButtonGroup
      className="absent-choice"
      aria-label={say(WORDS.unanswered, { label })}
      selectionMode="multiple"
      selectedKeys={chosen === undefined ? [] : [chosen]}
      onSelectionChange={choose}
    >
      <ToggleButton id="asked-unknown">{say(ABSENT_WORDS.unknown)}</ToggleButton>
      <ToggleButton id="asked-declined">{say(ABSENT_WORDS.declined)}</ToggleButton>
    </ToggleButtonGroup>
  );
}
