import { CONCERNS } from "../../port-day/concerns.ts";
import { clockTime, wholeNumber } from "../../port-day/format.ts";
import { WORDS as REPORT } from "../../port-day/words.ts";
import { useLanguage } from "../language.tsx";
import type { DayNumbers, LeftOver, PersonLeftOver } from "../reading/day-numbers.ts";
import { GRAVE } from "./grave.ts";
import { WORDS } from "./words.ts";

/** The names on paper of a group at most; of the gravest ones, everybody whom the page has. */
const NAMED_AT_MOST = 50;

/** Whom to account for, one line a person. */
export function ReportNames({ numbers: { leftOver, portDay } }: { readonly numbers: DayNumbers }) {
  const { say, language } = useLanguage();
  const lineOf = ({ documentNumber, name, flight, lastSeen, at }: PersonLeftOver) => {
    const time = at === undefined ? [] : [clockTime(at, portDay.timeZone, portDay.day, language)];
    return [
      documentNumber || say(REPORT.noDocument),
      name ?? say(REPORT.notOnManifestName),
      ...(flight === undefined ? [] : [flight]),
      [lastSeen, ...time].join(" "),
    ].join(" · ");
  };
  return (
    <>
      <h4>{say(REPORT.concerns)}</h4>
      {leftOver.map((group) => (
        <Group key={group.name} group={group} lines={namedOf(group).map(lineOf)} />
      ))}
    </>
  );
}

function namedOf({ name, people }: LeftOver): readonly PersonLeftOver[] {
  return GRAVE.includes(name) ? people : people.slice(0, NAMED_AT_MOST);
}

function Group({ group: { name, count }, lines }: { readonly group: LeftOver; readonly lines: readonly string[] }) {
  const { say } = useLanguage();
  const more = count - lines.length;
  return (
    <div className="report-group">
      <h5>
        {say(CONCERNS[name])}
        {say(REPORT.colon)}
        {count === 0 ? say(REPORT.none) : wholeNumber(count)}
      </h5>
      {lines.length > 0 && (
        <ul>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
          {more > 0 && <li>{say(WORDS.moreNotNamed, { count: wholeNumber(more) })}</li>}
        </ul>
      )}
    </div>
  );
}
