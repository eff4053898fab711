import { type FactTable, UNITS } from "../logic/facts.js";
import { isRecord } from "../record.js";

import type { Path } from "../result.js";
import type { Text } from "../text.js";
import { lintPolicyText, partsOf } from "./lint-policy-texts.js";
import { DEEPEST, type ReportProblem } from "./policy-problem.js";

const KINDS = ["yes-no", "text", "date", "instant", "choice", "choices", "number", "list"] as const;
const A_KIND = (): Text => ({ en: `a kind, one of ${KINDS.join(", ")}`, zh: `kind为${KINDS.join("、")}之一` });
const A_UNIT = (): Text => ({ en: `a unit, one of ${UNITS.join(", ")}`, zh: `unit为${UNITS.join("、")}之一` });
const A_NAME: Text = { en: "a name other than __proto__", zh: "__proto__以外的名称" };
const OPTIONS: Text = { en: "options, each a word of its own", zh: "options为各不相同的选项" };
const A_TABLE: Text = { en: "facts by name", zh: "按名称列出的事实" };
const LABEL: Text = { en: "a label, since it is shown by its name without one", zh: "label，否则只能显示其名称" };

/**
 * Reports what is wrong with the facts of a policy, and gives those that conditions can read: one whose kind cannot be
 * read is as good as unknown.
 */
export function lintFactTable(table: unknown, path: Path, report: ReportProblem): FactTable {
  return tableOf(table, path, [], report);
}

function tableOf(table: unknown, path: Path, names: readonly string[], report: ReportProblem): FactTable {
  if (!isRecord(table)) {
    report("malformed-fact", path, { fact: names.join("."), expected: A_TABLE });
    return {};
  }
  if (Object.hasOwn(table, "__proto__")) report("wrong-name", [...path, "__proto__"], { expected: A_NAME });
  const facts = Object.entries(table).map(([name, kind]): [string, unknown] => [
    name,
    factOf(kind, [...path, name], [...names, name], report),
  ]);
  return Object.fromEntries(facts.filter(([, kind]) => kind !== undefined)) as FactTable;
}

/** The fact with the facts of its elements put right, or `undefined` where it can be read as none. */
function factOf(written: unknown, path: Path, names: readonly string[], report: ReportProblem): unknown {
  const { kind, unit, options, label, names: optionNames, of } = partsOf(written);
  const fact = names.join(".");
  const wrong = (key: string, expected: Text) => {
    report("malformed-fact", [...path, key], { fact, expected });
    return undefined;
  };
  if (label === undefined) report("missing-text", path, { fact, expected: LABEL, severity: "note" });
  else lintPolicyText(label, [...path, "label"], report);
  for (const [option, name] of Object.entries(partsOf(optionNames)))
    lintPolicyText(name, [...path, "names", option], report);
  if (!KINDS.some((known) => known === kind)) return wrong("kind", A_KIND());
  if (kind === "number" && !UNITS.some((known) => known === unit)) return wrong("unit", A_UNIT());
  if ((kind === "choice" || kind === "choices") && !areOptions(options)) return wrong("options", OPTIONS);
  if (kind !== "list") return written;
  if (names.length > DEEPEST) report("too-deep", path, { fact });
  return names.length > DEEPEST ? undefined : { ...partsOf(written), of: tableOf(of, [...path, "of"], names, report) };
}

function areOptions(options: unknown): boolean {
  return (
    Array.isArray(options) &&
    options.every((option) => typeof option === "string" && option.trim() !== "") &&
    new Set(options).size === options.length
  );
}
