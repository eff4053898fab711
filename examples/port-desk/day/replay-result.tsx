import type { Text } from "pratique";
import { shareOf } from "../../port-day/counts.ts";
import { percent, wholeNumber } from "../../port-day/format.ts";
import { WORDS as REPORT } from "../../port-day/words.ts";
import { useLanguage } from "../language.tsx";
import type { PolicyChoice, ReplayedDay } from "../reading/day-policies.ts";
import { GRADES, type GradeName } from "../reading/queue.ts";
import { NumbersTable } from "./numbers-table.tsx";
import { ReplayMoves } from "./replay-moves.tsx";
import { WORDS } from "./words.ts";

interface ReplayResultProps {
  readonly replayed: ReplayedDay;
  readonly choices: readonly PolicyChoice[];
}

/** How many stand where under both, who moves, and which rules are not the same. */
export function ReplayResult({ replayed, choices }: ReplayResultProps) {
  const { say } = useLanguage();
  const { travellers, moved } = replayed.replay;
  const values = { moved: wholeNumber(moved), travellers: wholeNumber(travellers) };
  return (
    <>
      <div className="side-by-side">
        <GradesUnder label={say(WORDS.gradedByFirst)} replayed={replayed} side="before" />
        <GradesUnder label={say(WORDS.gradedBySecond)} replayed={replayed} side="after" />
      </div>
      <Matrix replayed={replayed} />
      <p className={moved === 0 ? "finding" : "finding ask"}>
        {moved === 0 ? say(WORDS.nobodyMoved) : say(WORDS.moved, values)}
      </p>
      <div className="side-by-side">
        <ReplayMoves replayed={replayed} />
        <RulesThatDiffer replayed={replayed} choices={choices} />
      </div>
    </>
  );
}

interface GradesUnderProps {
  readonly label: string;
  readonly replayed: ReplayedDay;
  readonly side: "before" | "after";
}

/** How many travellers each grade has under one of the two. */
function GradesUnder({ label, replayed: { replay }, side }: GradesUnderProps) {
  const { say } = useLanguage();
  const count = (grade: GradeName) =>
    GRADES.reduce(
      (sum, other) => sum + (side === "before" ? replay.matrix[grade][other] : replay.matrix[other][grade]),
      0,
    );
  return (
    <NumbersTable
      caption={label}
      columns={[
        { heading: say(REPORT.grade) },
        { heading: say(REPORT.peopleOf), isNumber: true },
        { heading: say(REPORT.share), isNumber: true },
      ]}
      rows={GRADES.map((grade) => [
        say(REPORT[grade]),
        wholeNumber(count(grade)),
        percent(shareOf(count(grade), replay.travellers)),
      ])}
    />
  );
}

function Matrix({ replayed: { replay } }: { readonly replayed: ReplayedDay }) {
  const { say } = useLanguage();
  return (
    <NumbersTable
      caption={say(WORDS.matrix)}
      columns={[
        { heading: say(WORDS.matrixCorner) },
        ...GRADES.map((grade) => ({ heading: say(REPORT[grade]), isNumber: true })),
      ]}
      rows={GRADES.map((from) => [say(REPORT[from]), ...GRADES.map((to) => wholeNumber(replay.matrix[from][to]))])}
    />
  );
}

function RulesThatDiffer({ replayed: { rules }, choices }: ReplayResultProps) {
  const { say } = useLanguage();
  const texts = new Map<string, Text>(
    choices.flatMap(({ policy: { rules: own, overlays } }) =>
      [...own, ...overlays.flatMap((overlay) => overlay.rules)].map(({ id, text }) => [id, text] as const),
    ),
  );
  const groups = [
    { label: WORDS.rulesAdded, ids: rules.added },
    { label: WORDS.rulesRemoved, ids: rules.removed },
    { label: WORDS.rulesChanged, ids: rules.changed.map(({ rule }) => rule) },
  ];
  return (
    <div>
      <h3>{say(WORDS.rules)}</h3>
      <dl className="rules">
        {groups.map(({ label, ids }) => (
          <div key={label.en}>
            <dt>{say(label)}</dt>
            {ids.length === 0 && <dd>{say(REPORT.none)}</dd>}
            {ids.map((id) => {
              const text = texts.get(id);
              return <dd key={id}>{text === undefined ? id : say(text)}</dd>;
            })}
          </div>
        ))}
      </dl>
    </div>
  );
}
