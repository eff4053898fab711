import type { Language } from "pratique";
import type { PortDay } from "pratique/exchange";
import { CONCERNS } from "../../port-day/concerns.ts";
import { clockTime } from "../../port-day/format.ts";
import { WORDS as REPORT } from "../../port-day/words.ts";
import { type Say, useLanguage } from "../language.tsx";
import type { LeftOver, PersonLeftOver } from "../reading/day-numbers.ts";

interface LeftOverTableProps {
  readonly group: LeftOver;
  readonly portDay: PortDay;
  readonly shown: number;
}

/** The first people of a group, by name, with where they were last seen. */
export function LeftOverTable({ group, portDay, shown }: LeftOverTableProps) {
  const { say, language } = useLanguage();
  const headings = [REPORT.document, REPORT.name, REPORT.flight, REPORT.lastSeen, REPORT.at].map((text) => say(text));
  return (
    <table className="day-table stacked people-table">
      <caption className="hidden-visually">{say(CONCERNS[group.name])}</caption>
      <thead>
        <tr>
          {headings.map((heading) => (
            <th key={heading} scope="col">
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {group.people.slice(0, shown).map((person, index) => (
          // Several can have no document number: the place tells them apart.
          <tr key={`${person.documentNumber} ${String(index)}`}>
            <th scope="row">{person.documentNumber || say(REPORT.noDocument)}</th>
            {cellsOf(person, portDay, say, language).map((cell, column) => (
              <td key={headings[column + 1]} data-heading={headings[column + 1]}>
                <bdi>{cell}</bdi>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function cellsOf({ name, flight, lastSeen, at }: PersonLeftOver, portDay: PortDay, say: Say, language: Language) {
  return [
    name ?? say(REPORT.notOnManifestName),
    flight ?? "–",
    lastSeen,
    at === undefined ? "–" : clockTime(at, portDay.timeZone, portDay.day, language),
  ];
}
