import type { Flow } from "pratique/flow";
import { useLanguage } from "../language.tsx";
import { eventName, statusName } from "./refusal-words.ts";
import { FLOW } from "./words.ts";

/** What the present status accepts and where it leads, by the numbers that stand on the lines of the drawing. */
export function FromHere({ flow, status }: { readonly flow: Flow; readonly status: string }) {
  const { say } = useLanguage();
  const moves = Object.entries(flow.moves[status] ?? {});
  return (
    <>
      <h4>{say(FLOW.fromHere)}</h4>
      {moves.length === 0 ? (
        <p>{say(FLOW.end)}</p>
      ) : (
        <ol className="desk-from-here">
          {moves.map(([event, to]) => (
            <li key={event}>
              {say(FLOW.leads, { event: say(eventName(flow, event)), status: say(statusName(flow, to)) })}
            </li>
          ))}
        </ol>
      )}
    </>
  );
}
