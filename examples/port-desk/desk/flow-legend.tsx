import { useLanguage } from "../language.tsx";
import { FLOW } from "./words.ts";

const SIGNS = [
  ["present", FLOW.legendPresent],
  ["passed", FLOW.legendPassed],
  ["ahead", FLOW.legendAhead],
  ["out-of-reach", FLOW.legendOut],
  ["outcome", FLOW.legendOutcome],
] as const;

/** What the borders and marks of the drawing mean. */
export function FlowLegend() {
  const { say } = useLanguage();
  return (
    <ul className="desk-legend small" aria-label={say(FLOW.legend)}>
      {SIGNS.map(([sign, text]) => (
        <li key={sign}>
          <span className={`desk-sign ${sign}`} aria-hidden="true">
            {sign === "passed" ? "✓" : ""}
          </span>
          {say(text)}
        </li>
      ))}
    </ul>
  );
}
