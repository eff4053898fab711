import { memo } from "react";
import { useLanguage } from "../language.tsx";
import type { QueueRow } from "../reading/queue.ts";
import { GradeTag } from "./grade-tag.tsx";
import { VerdictTag } from "./verdict-tag.tsx";
import { DESK, QUEUE } from "./words.ts";

interface QueueTableProperties {
  readonly rows: readonly QueueRow[];
  readonly chosen: string | undefined;
  readonly onChoose: (id: string, by: HTMLElement) => void;
}

export const QueueTable = memo(function QueueTable({ rows, chosen, onChoose }: QueueTableProperties) {
  const { say } = useLanguage();
  return (
    <table className="desk-table">
      <caption>{say(QUEUE.caption)}</caption>
      <thead>
        <tr>
          <th scope="col">{say(QUEUE.traveller)}</th>
          <th scope="col" className="flight">
            {say(QUEUE.flight)}
          </th>
          <th scope="col">{say(QUEUE.grade)}</th>
          <th scope="col" className="card">
            {say(QUEUE.card)}
          </th>
          <th scope="col">{say(QUEUE.status)}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <QueueTableRow key={row.id} row={row} isChosen={row.id === chosen} onChoose={onChoose} />
        ))}
      </tbody>
    </table>
  );
});

interface QueueTableRowProperties {
  readonly row: QueueRow;
  readonly isChosen: boolean;
  readonly onChoose: (id: string, by: HTMLElement) => void;
}

function QueueTableRow({ row, isChosen, onChoose }: QueueTableRowProperties) {
  const { say } = useLanguage();
  const { id, service, grade, verdict, statusLabel } = row;
  const name = row.name ?? say(DESK.unnamed);
  return (
    <tr className={isChosen ? "chosen" : undefined}>
      <th scope="row">
        <button
          type="button"
          className="desk-open"
          aria-current={isChosen}
          onClick={(event) => onChoose(id, event.currentTarget)}
        >
          <span className="hidden-visually">{say(QUEUE.open)} </span>
          <span className="desk-name">{name}</span> <span className="desk-id">{id}</span>
        </button>
      </th>
      <td className={service === undefined ? "flight none" : "flight"}>{service ?? "–"}</td>
      <td>
        <GradeTag grade={grade} />
      </td>
      <td className="card">
        <VerdictTag verdict={verdict} />
      </td>
      <td>{say(statusLabel ?? QUEUE.noFlow)}</td>
    </tr>
  );
}
