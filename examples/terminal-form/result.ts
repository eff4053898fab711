import type { Examination } from "pratique";
import type { Form } from "pratique/declaration";

/** What is handed on of a declaration: the form, what was found without its words, and the answers that count. */
export function resultOf({ edition }: Form, examination: Examination): object {
  const { verdict, completeness, findings, notEvaluated, declaration } = examination;
  return {
    form: edition.id,
    verdict,
    completeness,
    findings: findings.map(({ code, path, severity, rule }) => ({ code, path, severity, rule })),
    notEvaluated,
    declaration,
  };
}
