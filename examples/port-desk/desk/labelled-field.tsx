import { type ReactNode, useId } from "react";

/** What ties a control to its label, its hint and what was found. */
interface Tied {
  readonly id: string;
  readonly "aria-describedby": string | undefined;
  readonly "aria-invalid": true | undefined;
}

interface LabelledFieldProperties {
  readonly label: string;
  readonly hint?: string;
  /** What is wrong with what was written. */
  readonly problem?: string | undefined;
  readonly children: (tied: Tied) => ReactNode;
}

/** A field with its label above it, what helps below, and what was found below that. */
export function LabelledField({ label, hint, problem, children }: LabelledFieldProperties) {
  const id = useId();
  const described = [hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(" ");
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {hint && (
        <span className="hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      {children({
        id,
        "aria-describedby": described === "" ? undefined : described,
        "aria-invalid": problem === undefined ? undefined : true,
      })}
      {problem && (
        <span className="finding block" id={`${id}-problem`} role="alert">
          {problem}
        </span>
      )}
    </div>
  );
}
