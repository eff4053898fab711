import { useEffect, useMemo, useRef } from "react";
import { longDate } from "../../port-day/format.ts";
import { useLanguage } from "../language.tsx";
import { useSession } from "../session/session-context.tsx";
import { examineTraveller } from "../traveller/examined-traveller.ts";
import { rulesOf } from "../traveller/rules.ts";
import type { TravellerCase } from "../traveller/traveller-case.ts";
import { FlowPanel } from "./flow-panel.tsx";
import { GradePanel } from "./grade-panel.tsx";
import { NeededPanel } from "./needed-panel.tsx";
import { ownOf } from "./own-of.ts";
import { RecordPanel } from "./record-panel.tsx";
import { SaveButton } from "./save-button.tsx";
import { VerdictPanel } from "./verdict-panel.tsx";
import { WhatIfPanel } from "./what-if-panel.tsx";
import { WhoPanel } from "./who-panel.tsx";
import { CASE, DESK, FLOW } from "./words.ts";

interface CaseFileViewProperties {
  readonly traveller: TravellerCase;
  /** Who sits at the desk: kept from one traveller to the next. */
  readonly officer: string;
  readonly onOfficer: (officer: string) => void;
  readonly onBack: () => void;
}

/** Everything that is known of one traveller, and what an officer does about it. */
export function CaseFileView({ traveller, officer, onOfficer, onBack }: CaseFileViewProperties) {
  const { say, language } = useLanguage();
  const { session } = useSession();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const recordedHere = ownOf(session.recorded, traveller.id);
  const rules = useMemo(() => rulesOf(traveller.rules), [traveller.rules]);
  const examined = useMemo(() => examineTraveller(traveller, rules, recordedHere), [traveller, rules, recordedHere]);
  const { policy, flow } = rules;
  const { facts, proof, replay, file } = examined;
  const who = { officer, onOfficer };
  return (
    <section className="desk-case" aria-labelledby="desk-case-heading">
      <div className="row desk-case-head">
        <button type="button" className="button plain" onClick={onBack}>
          {say(CASE.back)}
        </button>
        <h2 id="desk-case-heading" ref={heading} tabIndex={-1}>
          {say(CASE.caseFile, { name: traveller.name ?? say(DESK.unnamed) })}
        </h2>
      </div>
      <div className="desk-panels">
        <WhoPanel examined={examined} />
        <GradePanel policy={policy} proof={proof} on={traveller.on} />
        {policy && <NeededPanel policy={policy} facts={facts} />}
        {policy && <WhatIfPanel policy={policy} facts={facts} />}
        {flow && replay && file ? (
          <>
            <RecordPanel {...{ traveller, flow, replay, ...who }} log={file.log} recordedHere={recordedHere ?? []} />
            <FlowPanel traveller={traveller} flow={flow} replay={replay} log={file.log} />
          </>
        ) : (
          <p className="panel wide">{say(FLOW.noFlow, { on: longDate(traveller.on, language) })}</p>
        )}
        {policy && <VerdictPanel {...{ traveller, policy, facts, ...who }} />}
      </div>
      {file && <SaveButton file={file} />}
    </section>
  );
}
