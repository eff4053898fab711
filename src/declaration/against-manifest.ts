import { answerAt, itemOutsideLists } from "./answer-at.js";
import { type Expectation, type Finding, finding } from "./finding.js";
import type { Form } from "./form.js";
import type { Item, ItemTable } from "./items.js";
import { withoutFilling } from "./plain-form.js";

const RULE = "differs-from-manifest";
const EXPECTATION: Expectation = /* @__PURE__ */ Object.freeze({
  en: "what the carrier's list says of this traveller",
  zh: "与承运人名单一致的内容",
  place: `rule.${RULE}`,
});

/** Items that bear many answers, or none of their own, are not on a carrier's list. */
const WITHOUT_ONE_ANSWER: ReadonlySet<Item["kind"]> = new Set(["group", "list", "several", "choices"]);

/**
 * Where a declaration differs from what the carrier's list says of the same traveller: a contradiction at each such
 * item, in the order of the entry, which refers the traveller to the desk. Neither of the two is taken for right, and
 * neither is repeated.
 *
 * Compared is what is written apart from width of the characters, case, blanks, hyphens and the zeros that fill up a
 * flight number or a seat row. An answer that is absent contradicts nothing, nor does a blank place of the list.
 *
 * @param declaration the answers, as `examine` gives them in `declaration` or `answers`; whatever cannot be read as
 * such contradicts nothing
 * @param entry what the list says, by item: its name, or its path with dots inside groups
 * @throws TypeError when the entry names no item of the form, or one that bears more than one answer.
 * @example
 * const { declaration } = examine(exitEntryCard5, { serviceNumber: "EK 0306", commercialConveyance: "yes", seatNumber: "31K" });
 * const differences = againstManifest(exitEntryCard5, declaration, { serviceNumber: "EK306", seatNumber: "31J" });
 * differences.map(({ path, severity }) => [path, severity]) // => [[["seatNumber"], "refer"]]
 */
export function againstManifest<Items extends ItemTable>(
  form: Form<Items>,
  declaration: unknown,
  entry: Readonly<Record<string, string | undefined>>,
): readonly Finding[] {
  const differences: Finding[] = [];
  for (const [path, listed] of Object.entries(entry)) {
    const item = itemOutsideLists(form.items, path);
    if (item === undefined || WITHOUT_ONE_ANSWER.has(item.kind))
      throw new TypeError(`againstManifest: expected the path of an item with one answer, got "${path}"`);
    const declared = answerAt(declaration, path);
    if (differ(declared, listed))
      differences.push(finding("contradictory", path.split("."), item.label, EXPECTATION, RULE));
  }
  return differences;
}

function differ(declared: unknown, listed: unknown): boolean {
  const [one, other] = [written(declared), written(listed)];
  return one !== "" && other !== "" && one !== other;
}

function written(value: unknown): string {
  if (typeof value === "number") return String(value);
  return typeof value === "string" ? withoutFilling(value) : "";
}
