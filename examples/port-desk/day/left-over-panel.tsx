import type { PortDay } from "pratique/exchange";
import { useState } from "react";
import { Button } from "react-aria-components";
import { CONCERNS } from "../../port-day/concerns.ts";
import { wholeNumber } from "../../port-day/format.ts";
import { WORDS as REPORT } from "../../port-day/words.ts";
import { useLanguage } from "../language.tsx";
import type { DayNumbers, LeftOver } from "../reading/day-numbers.ts";
import { DayPanel } from "./day-panel.tsx";
import { GRAVE } from "./grave.ts";
import { LeftOverTable } from "./left-over-table.tsx";
import { WORDS } from "./words.ts";

/** So many are shown at once: the page stays quick. */
const A_PAGE = 20;

/** Whom to look for, first of all, by name. */
export function LeftOverPanel({ numbers: { leftOver, portDay } }: { readonly numbers: DayNumbers }) {
  const { say } = useLanguage();
  return (
    <DayPanel title={say(REPORT.concerns)} note={say(REPORT.concernsNote)}>
      {leftOver.map((group) => (
        <LeftOverGroup key={group.name} group={group} portDay={portDay} />
      ))}
    </DayPanel>
  );
}

function LeftOverGroup({ group, portDay }: { readonly group: LeftOver; readonly portDay: PortDay }) {
  const { say } = useLanguage();
  const [wanted, setWanted] = useState(A_PAGE);
  const { name, count, people } = group;
  const title = say(CONCERNS[name]);
  const shown = Math.min(wanted, people.length);
  const kind = count === 0 ? "settled" : GRAVE.includes(name) ? "grave" : "";
  return (
    <div className={`left-over ${kind}`}>
      <h3>
        {title} <span className="count">{count === 0 ? say(REPORT.none) : wholeNumber(count)}</span>
      </h3>
      {count > 0 && <LeftOverTable group={group} portDay={portDay} shown={shown} />}
      {count > shown && (
        <div className="row">
          <span role="status" className="soft small">
            {say(WORDS.peopleShown, { shown: wholeNumber(shown), count: wholeNumber(count) })}
          </span>
          {shown < people.length ? (
            <Button
              className="button plain"
              onPress={() => setWanted(shown + A_PAGE * 3)}
              aria-label={say(WORDS.showMore, { group: title })}
            >
              {say(REPORT.more)}
            </Button>
          ) : (
            <span className="soft small">{say(WORDS.moreNotNamed, { count: wholeNumber(count - shown) })}</span>
          )}
        </div>
      )}
    </div>
  );
}
