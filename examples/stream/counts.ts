import type { Examination, Language, Verdict } from "pratique";
import { FINDING_SEVERITIES, type FindingCode, VERDICTS } from "pratique/declaration";
import { wholeNumber } from "../port-day/format.ts";
import { textTable } from "../port-day/text-table.ts";
import { FINDING_WORDS, type Say, VERDICT_WORDS } from "./words.ts";

const FINDING_CODES = Object.keys(FINDING_SEVERITIES) as FindingCode[];

/** What is kept of a stream: numbers only. */
export interface Counts {
  examined: number;
  readonly verdicts: Record<Verdict, number>;
  /** Findings, not declarations: one declaration may have several of one code. */
  readonly findings: Record<FindingCode, number>;
}

export function noCounts(): Counts {
  return { examined: 0, verdicts: zeros(VERDICTS), findings: zeros(FINDING_CODES) };
}

/** Adds one examination to the counts. */
export function count(counts: Counts, { verdict, findings }: Examination): void {
  counts.examined++;
  counts.verdicts[verdict]++;
  for (const { code } of findings) counts.findings[code]++;
}

/** The counts as a table: declarations by verdict, findings by code. */
export function tableOf({ examined, verdicts, findings }: Counts, language: Language, say: Say): string {
  const found = Object.values(findings).reduce((sum, number) => sum + number, 0);
  const rows = [
    [say("declarations"), wholeNumber(examined)],
    ...VERDICTS.map((verdict) => [`  ${VERDICT_WORDS[verdict][language]}`, wholeNumber(verdicts[verdict])]),
    [say("findings"), wholeNumber(found)],
    ...FINDING_CODES.map((code) => [`  ${FINDING_WORDS[code][language]}`, wholeNumber(findings[code])]),
  ];
  return `${textTable([{ heading: "" }, { heading: "", isNumber: true }], rows).join("\n")}\n`;
}

function zeros<Name extends string>(names: readonly Name[]): Record<Name, number> {
  return Object.fromEntries(names.map((name) => [name, 0])) as Record<Name, number>;
}
