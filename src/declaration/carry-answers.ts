import { isAbsent } from "../answer.js";
import type { Path } from "../result.js";
import type { Text } from "../text.js";
import { differingAspects, type ItemAspect } from "./compare-forms.js";
import { examine } from "./examine.js";
import type { Finding } from "./finding.js";
import type { Form } from "./form.js";
import type { DeclarationOf, Item, ItemTable } from "./items.js";

/** An answer that could not be carried to another form, and why. */
export interface NotCarried {
  readonly path: Path;
  /** What the form that was answered called the item. */
  readonly label: Text;
  /**
   * `not-asked`: the other form does not ask it. `asked-differently`: it asks it in other words, of another kind, or over
   * another stretch of time. `not-an-option`: it does not have the option that was chosen, or means something else by it.
   * `not-readable`: it does not accept the answer as it is written.
   */
  readonly reason: "not-asked" | "asked-differently" | "not-an-option" | "not-readable";
}

/** What of a declaration can stand on another form. */
export interface CarriedAnswers {
  /** Answers for the other form, to be examined by it. What it asks besides is not among them. */
  readonly answers: Readonly<Record<string, unknown>>;
  readonly notCarried: readonly NotCarried[];
}

/** What makes two items different questions; length, bounds, sections and requirement do not. */
const MEANING: readonly ItemAspect[] = ["kind", "label", "of", "unit", "lookBack"];

/**
 * Carries the answers of a declaration to another edition of its form, as when the edition changes under a half-filled
 * one. An answer is carried when the other form asks the same item in the same words; "does not know" and "declines" are
 * carried too, and so is, as not known, what the first form could not read. Of what could not be carried each is
 * reported, so that it can be asked again. Carrying to the same form changes nothing.
 *
 * @param declaration the `declaration` of an examination by the first form; nothing that is not in it is carried
 * @example
 * const { declaration } = examine(exitEntryCard5, { name: "SHI Li", seatNumber: "31K", commercialConveyance: "yes" });
 * const shorter = extendForm(exitEntryCard5, { ...exampleEdition, id: "short", series: "short" }, { drop: ["seatNumber"] });
 * const { answers, notCarried } = carryAnswers(exitEntryCard5, shorter, declaration);
 * answers // => { name: "SHI Li", commercialConveyance: "yes" }
 * notCarried.map(({ path, reason }) => `${path}: ${reason}`) // => ["seatNumber: not-asked"]
 */
export function carryAnswers<Items extends ItemTable>(
  from: Form<Items>,
  to: Form,
  declaration: DeclarationOf<Items>,
): CarriedAnswers {
  const notCarried: NotCarried[] = [];
  const answers = carryRecord(from.items, to.items, declaration, [], notCarried);
  // What the first form could not accept either is for the examination by the other to say again.
  const knownBefore = new Set(unreadableIn(from as unknown as Form, declaration).map(({ path }) => path.join(".")));
  for (const { path, label } of unreadableIn(to, answers))
    if (label !== undefined && !knownBefore.has(path.join(".")) && takeOut(answers, path))
      notCarried.push({ path, label, reason: "not-readable" });
  return { answers, notCarried };
}

function unreadableIn(form: Form, answers: unknown): Finding[] {
  return examine(form, answers).findings.filter(({ code }) => code === "malformed");
}

function carryRecord(
  from: ItemTable,
  to: ItemTable,
  record: Readonly<Record<string, unknown>>,
  prefix: Path,
  notCarried: NotCarried[],
): Record<string, unknown> {
  const carried: Record<string, unknown> = {};
  for (const [name, item] of Object.entries(from)) {
    const answer = record[name];
    if (!isGiven(answer)) continue;
    const path = [...prefix, name];
    const target = Object.hasOwn(to, name) ? to[name] : undefined;
    const leave = (reason: NotCarried["reason"]) => notCarried.push({ path, label: item.label, reason });
    if (target === undefined) leave("not-asked");
    else if (differingAspects(item, target).some((aspect) => MEANING.includes(aspect))) leave("asked-differently");
    else if (isAbsent(answer)) carried[name] = answer;
    else if ("items" in item && "items" in target) carried[name] = carryInner(item, target, answer, path, notCarried);
    else if ("options" in item && "options" in target) {
      const options = [answer].flat() as string[];
      const kept = options.filter((option) => meansTheSame(item.options[option], target.options[option]));
      if (kept.length < options.length) leave("not-an-option");
      if (kept.length > 0) carried[name] = item.kind === "choices" ? kept : kept[0];
    } else carried[name] = answer;
  }
  return carried;
}

function carryInner(
  from: Extract<Item, { items: ItemTable }>,
  to: Extract<Item, { items: ItemTable }>,
  answer: unknown,
  path: Path,
  notCarried: NotCarried[],
): unknown {
  if (!Array.isArray(answer)) return carryRecord(from.items, to.items, Object(answer), path, notCarried);
  return answer.map((row, index) =>
    isAbsent(row) ? row : carryRecord(from.items, to.items, Object(row), [...path, index], notCarried),
  );
}

/** Whether something stands at an item that the other form can be told. */
function isGiven(answer: unknown): boolean {
  if (answer === undefined) return false;
  return !isAbsent(answer) || answer.absent === "asked-unknown" || answer.absent === "asked-declined";
}

function meansTheSame(before: Text | undefined, after: Text | undefined): boolean {
  return before !== undefined && before.en === after?.en && before.zh === after.zh;
}

/** Takes an answer out of a record of answers; false where there is none at the path. */
function takeOut(answers: Record<string, unknown>, path: Path): boolean {
  const holder = path.slice(0, -1).reduce<unknown>((part, key) => Object(part)[key], answers);
  const last = path.at(-1);
  if (typeof holder !== "object" || holder === null || last === undefined || !Object.hasOwn(holder, last)) return false;
  if (Array.isArray(holder)) return false;
  delete (holder as Record<string, unknown>)[last];
  return true;
}
