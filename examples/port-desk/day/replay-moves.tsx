import { wholeNumber } from "../../port-day/format.ts";
import { WORDS as REPORT } from "../../port-day/words.ts";
import { useLanguage } from "../language.tsx";
import type { ReplayedDay } from "../reading/day-policies.ts";
import { WORDS } from "./words.ts";

/** Who would be graded differently, by name, by where they move. */
export function ReplayMoves({ replayed: { replay, movers } }: { readonly replayed: ReplayedDay }) {
  const { say } = useLanguage();
  return (
    <div>
      <h3>{say(WORDS.moves)}</h3>
      {replay.moves.length === 0 && <p>{say(WORDS.nobodyMoved)}</p>}
      {replay.moves.map(({ from, to, count, unnamed }, index) => (
        <details key={`${from} ${to}`}>
          <summary>
            {say(WORDS.move, { from: say(REPORT[from]), to: say(REPORT[to]), count: wholeNumber(count) })}
          </summary>
          <ul className="movers">
            {(movers[index] ?? []).map(({ id, name }) => (
              <li key={id}>
                <bdi>{name ?? say(REPORT.notOnManifestName)}</bdi> <span className="soft">{id}</span>
              </li>
            ))}
            {unnamed > 0 && <li>{say(WORDS.moreNotNamed, { count: wholeNumber(unnamed) })}</li>}
          </ul>
        </details>
      ))}
    </div>
  );
}
