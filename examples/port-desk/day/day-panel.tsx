import { type ReactNode, useId } from "react";

interface DayPanelProps {
  readonly title: string;
  readonly note?: string;
  readonly children: ReactNode;
}

/** A part of the day under its heading. */
export function DayPanel({ title, note, children }: DayPanelProps) {
  const heading = useId();
  return (
    <section className="panel not-printed" aria-labelledby={heading}>
      <h2 id={heading}>{title}</h2>
      {note !== undefined && <p className="soft small">{note}</p>}
      {children}
    </section>
  );
}
