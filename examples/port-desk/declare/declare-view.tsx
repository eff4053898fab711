import { useReducer } from "react";
import { useLanguage } from "../language.tsx";
import { useSession } from "../session/session-context.tsx";
import { CARD_SERIES } from "../traveller/rules.ts";
import { VIEW_NAMES } from "../words.ts";
import { declaredTraveller } from "./declared-traveller.ts";
import { type Draft, type DraftStep, newDraft, stepped } from "./draft.ts";
import { DraftContext } from "./draft-context.tsx";
import { EditionChangePanel } from "./edition-change-panel.tsx";
import { EditionPanel } from "./edition-panel.tsx";
import { Filling } from "./filling.tsx";
import { SentPanel } from "./sent-panel.tsx";
import { useExamined } from "./use-examined.ts";
import "./declare.css";

/** A declaration, filled in by the edition of its form that was in force on its day. */
export function DeclareView() {
  const { say } = useLanguage();
  const { session, change } = useSession();
  const { port } = session;
  const [draft, step] = useReducer(
    (before: Draft, what: DraftStep) => stepped(before, what, port.timeZone),
    port.day,
    newDraft,
  );
  const examined = useExamined(draft, port.timeZone);
  const isCard = draft.series === CARD_SERIES;
  const check = () => {
    step({ kind: "check" });
    if (examined === undefined || examined.examination.verdict === "blocked") return;
    const traveller = declaredTraveller(draft, port, session.declared);
    if (isCard && traveller !== undefined) change({ kind: "declared", traveller });
    step({ kind: "sent" });
  };
  return (
    <DraftContext value={step}>
      <h1>{say(VIEW_NAMES.declare)}</h1>
      <EditionPanel draft={draft} timeZone={port.timeZone} />
      <div role="status">{draft.change !== undefined && <EditionChangePanel change={draft.change} />}</div>
      {examined !== undefined &&
        (draft.isSent ? (
          <SentPanel verdict={examined.examination.verdict} isAtDesk={isCard} />
        ) : (
          <Filling draft={draft} examined={examined} onCheck={check} />
        ))}
    </DraftContext>
  );
}
