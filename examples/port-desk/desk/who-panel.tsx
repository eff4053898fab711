import type { Instant } from "pratique/calendar";
import { say as sayFinding } from "pratique/declaration";
import type { ReactNode } from "react";
import { clockTime } from "../../port-day/format.ts";
import { WORDS } from "../../port-day/words.ts";
import { useLanguage } from "../language.tsx";
import type { ExaminedTraveller } from "../traveller/examined-traveller.ts";
import { Panel } from "./panel.tsx";
import { VerdictTag } from "./verdict-tag.tsx";
import { CASE, QUEUE, WHAT_IF } from "./words.ts";

/** How many findings are told before the rest is folded away. */
const SHOWN = 6;

/** Who stands there, what the card came to, and what was measured. */
export function WhoPanel({ examined: { traveller, examination } }: { readonly examined: ExaminedTraveller }) {
  const { say, language } = useLanguage();
  const { id, entry, readings, receipts, timeZone, on } = traveller;
  const time = (at: Instant) => clockTime(at, timeZone, on, language);
  return (
    <Panel heading={say(CASE.who)}>
      <dl className="desk-who">
        <Fact name={say(CASE.document)}>{id}</Fact>
        {entry && (
          <>
            <Fact name={say(QUEUE.flight)}>{entry.serviceNumber}</Fact>
            <Fact name={say(CASE.seat)}>{entry.seatNumber ?? "–"}</Fact>
            <Fact name={say(CASE.role)}>{say(WORDS[entry.role])}</Fact>
            <Fact name={say(CASE.origin)}>{entry.origin}</Fact>
            <Fact name={say(CASE.arrival)}>{time(entry.arrivedAt)}</Fact>
          </>
        )}
        <Fact name={say(CASE.temperatures)}>
          {readings.length === 0
            ? say(WORDS.noReading)
            : readings.map(({ at, celsius, site }) => (
                <div key={`${at} ${site} ${celsius}`}>
                  {say(CASE.temperature, { celsius: celsius.toFixed(1), site: say(WORDS[site]), time: time(at) })}
                </div>
              ))}
        </Fact>
        {receipts.length > 0 && (
          <Fact name={say(CASE.receipts)}>
            {receipts.map(({ facility, receivedAt }) => (
              <div key={`${facility} ${receivedAt}`}>{say(CASE.receipt, { facility, time: time(receivedAt) })}</div>
            ))}
          </Fact>
        )}
        <Fact name={say(CASE.card)}>
          <VerdictTag verdict={examination?.verdict} />
        </Fact>
      </dl>
      <CardFindings examination={examination} />
    </Panel>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** What was found on the card, each thing once: two unanswered rows of a list are one sentence. */
function CardFindings({ examination }: Pick<ExaminedTraveller, "examination">) {
  const { say, language } = useLanguage();
  if (examination === undefined) return <p>{say(WORDS.noCard)}</p>;
  const said = new Map(examination.findings.map((finding) => [sayFinding(finding, language), finding.severity]));
  if (said.size === 0) return <p>{say(WORDS.cardClean)}</p>;
  const sentences = [...said];
  return (
    <>
      <FindingList sentences={sentences.slice(0, SHOWN)} />
      {sentences.length > SHOWN && (
        <details>
          <summary>{say(WHAT_IF.more, { count: sentences.length - SHOWN })}</summary>
          <FindingList sentences={sentences.slice(SHOWN)} />
        </details>
      )}
    </>
  );
}

function FindingList({ sentences }: { readonly sentences: readonly (readonly [string, string])[] }) {
  return (
    <ul className="desk-plain-list">
      {sentences.map(([sentence, severity]) => (
        <li key={sentence} className={`finding ${severity}`}>
          {sentence}
        </li>
      ))}
    </ul>
  );
}
