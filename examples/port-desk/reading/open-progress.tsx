import { Button, Label, ProgressBar } from "react-aria-components";
import { wholeNumber } from "../../port-day/format.ts";
import { useLanguage } from "../language.tsx";
import type { Progress } from "./opened.ts";
import { WORDS } from "./words.ts";

interface OpenProgressProps {
  readonly progress: Progress;
  readonly onCancel: () => void;
}

/** How far an opening has come, and the way out of it. */
export function OpenProgress({ progress: { done, of }, onCancel }: OpenProgressProps) {
  const { say } = useLanguage();
  return (
    <div className="open-progress">
      <ProgressBar value={done} maxValue={of ?? 1} isIndeterminate={of === undefined || of === 0}>
        {({ percentage, isIndeterminate }) => (
          <>
            <span className="progress-words">
              <Label>{say(WORDS.opening)}</Label>
              <span>{isIndeterminate ? "" : `${wholeNumber(Math.floor(percentage ?? 0))}%`}</span>
            </span>
            <div className="progress-track">
              <div
                className={isIndeterminate ? "progress-fill indeterminate" : "progress-fill"}
                style={isIndeterminate ? {} : { width: `${percentage ?? 0}%` }}
              />
            </div>
          </>
        )}
      </ProgressBar>
      <Button className="button plain" onPress={onCancel}>
        {say(WORDS.cancel)}
      </Button>
    </div>
  );
}
