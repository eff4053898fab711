import { percent } from "../../port-day/format.ts";
import { useLanguage } from "../language.tsx";
import type { CheckDone } from "../reading/day-numbers.ts";
import { type CoverageAxis, coverageAxis } from "./coverage-axis.ts";

/** The shares as dots and their intervals as lines; the table below has the same numbers for who does not see it. */
export function CoverageChart({ checks }: { readonly checks: readonly CheckDone[] }) {
  const axis = coverageAxis(checks);
  return (
    <div className="coverage-chart" aria-hidden="true">
      {checks.map((check) => (
        <CoverageRow key={check.step} check={check} axis={axis} />
      ))}
      <div className="coverage-row">
        <span />
        <span className="coverage-marks">
          {axis.marks.map((mark) => (
            <span key={mark} style={{ left: `${axis.x(mark / 100)}%` }}>
              {mark}%
            </span>
          ))}
        </span>
        <span />
      </div>
    </div>
  );
}

function CoverageRow({ check: { label, share }, axis }: { readonly check: CheckDone; readonly axis: CoverageAxis }) {
  const { language } = useLanguage();
  const { x, marks } = axis;
  const interval = share?.interval;
  return (
    <div className="coverage-row">
      <span>{label[language]}</span>
      <span className="coverage-track">
        {marks.map((mark) => (
          <i key={mark} className="coverage-grid" style={{ left: `${x(mark / 100)}%` }} />
        ))}
        {interval !== undefined && (
          <i
            className="coverage-interval"
            style={{ left: `${x(interval.lower)}%`, width: `${x(interval.upper) - x(interval.lower)}%` }}
          />
        )}
        {share?.share !== undefined && <i className="coverage-dot" style={{ left: `${x(share.share)}%` }} />}
      </span>
      <span className="coverage-value">{percent(share?.share)}</span>
    </div>
  );
}
