import { useEffect, useId, useState } from "react";
import { Button } from "react-aria-components";
import { wholeNumber } from "../../port-day/format.ts";
import { WORDS as REPORT } from "../../port-day/words.ts";
import { useLanguage } from "../language.tsx";
import type { DayNumbers } from "../reading/day-numbers.ts";
import type { PublishedDay } from "../reading/day-published.ts";
import { GRADES } from "../reading/queue.ts";
import { useReading } from "../reading/reading-context.tsx";
import { DayPanel } from "./day-panel.tsx";
import { publishedCsv } from "./published-csv.ts";
import { PublishedTable } from "./published-table.tsx";
import { saveFile } from "./save-file.ts";
import { WORDS } from "./words.ts";

/** Counts from 1 to 4 are hidden unless the officer says otherwise, as the library has it. */
const USUAL = 5;
const MOST = 1000;

/** The table of the day that can be given away: small counts hidden, and whatever would betray them. */
export function PublishPanel({ numbers }: { readonly numbers: DayNumbers }) {
  const { say } = useLanguage();
  const [text, setText] = useState(String(USUAL));
  const id = useId();
  const below = Number(text);
  const isUsable = /^\d+$/.test(text) && below >= 1 && below <= MOST;
  const published = usePublished(isUsable ? below : undefined);
  const { port, day } = numbers.portDay;
  const header = [REPORT.flight, ...GRADES.map((grade) => REPORT[grade]), WORDS.total].map((one) => say(one));
  return (
    <DayPanel title={say(WORDS.publish)} note={say(WORDS.publishNote)}>
      <div className="field short">
        <label htmlFor={`${id}-below`}>{say(WORDS.smallest)}</label>
        <input
          id={`${id}-below`}
          type="number"
          min={1}
          max={MOST}
          step={1}
          value={text}
          onChange={(event) => setText(event.target.value)}
          aria-invalid={!isUsable}
          aria-describedby={`${id}-hint ${id}-wrong`}
        />
        <span className="hint" id={`${id}-hint`}>
          {say(WORDS.smallestHint)}
        </span>
        <span id={`${id}-wrong`} role="status">
          {!isUsable && <span className="finding block">{say(WORDS.smallestWrong)}</span>}
        </span>
      </div>
      {published !== undefined && (
        <>
          <PublishedTable published={published} header={header} />
          <Audit published={published} />
          <Button
            className="button plain"
            onPress={() =>
              saveFile(`${port}-${day}.csv`, "text/csv", publishedCsv(published, header, say(WORDS.total)))
            }
          >
            {say(WORDS.saveCsv)}
          </Button>
        </>
      )}
    </DayPanel>
  );
}

function Audit({ published: { below, small, complements, disclosed, isSafe } }: { readonly published: PublishedDay }) {
  const { say } = useLanguage();
  const marks =
    small + complements === 0
      ? say(WORDS.noMarks)
      : say(WORDS.marks, { small: wholeNumber(small), below, complements: wholeNumber(complements) });
  return (
    <div role="status">
      <p className="small">{marks}</p>
      <p className={isSafe ? "finding" : "finding block"}>
        {isSafe ? say(WORDS.safe) : say(WORDS.unsafe, { disclosed: wholeNumber(disclosed) })}
      </p>
    </div>
  );
}

/** What the worker makes fit to publish. A day never changes within its worker. */
function usePublished(below: number | undefined): PublishedDay | undefined {
  const { reading } = useReading();
  const [published, setPublished] = useState<PublishedDay>();
  useEffect(() => {
    let isWanted = true;
    if (below === undefined) setPublished(undefined);
    else if (reading !== undefined) void reading.published(below).then((made) => isWanted && setPublished(made));
    return () => {
      isWanted = false;
    };
  }, [reading, below]);
  return published;
}
