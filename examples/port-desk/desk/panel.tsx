import { type ReactNode, useId } from "react";

interface PanelProperties {
  readonly heading: string;
  /** Over the whole width of the case file, or down beside several others. */
  readonly shape?: "wide" | "tall";
  readonly children: ReactNode;
}

/** A part of the case file below its own heading. */
export function Panel({ heading, shape, children }: PanelProperties) {
  const id = useId();
  return (
    <section className={shape === undefined ? "panel" : `panel ${shape}`} aria-labelledby={id}>
      <h3 id={id}>{heading}</h3>
      {children}
    </section>
  );
}
