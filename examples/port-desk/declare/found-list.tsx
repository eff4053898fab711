import { say as sayFinding } from "pratique";
import type { Finding } from "pratique/declaration";
import { useLanguage } from "../language.tsx";

/** What was found at one place, told as soon as it is found. */
export function FoundList({ id, found }: { readonly id?: string; readonly found: readonly Finding[] }) {
  const { language } = useLanguage();
  return (
    <div id={id} className="found-list" aria-live="polite">
      {found.map((finding) => (
        <span key={`${finding.code} ${finding.rule}`} className={`finding ${finding.severity}`}>
          {sayFinding(finding, language)}
        </span>
      ))}
    </div>
  );
}
