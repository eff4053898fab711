import { absent } from "../answer.js";
import type { Path } from "../result.js";
import { declarationFrom } from "./build.js";
import { type Finding, type FindingCode, type Verdict, verdictOn } from "./finding.js";
import type { Form } from "./form.js";
import { itemsOf } from "./item-at.js";
import type { ItemTable } from "./items.js";
import { findingsOf, type LeftOut, type Progress } from "./progress.js";
import { walkWhole } from "./walk.js";

/** How much of what was required of this traveller was answered. */
export interface Completeness {
  /** Items required of this traveller, rows' items included, that the source can carry. */
  readonly required: number;
  /** Those that bear a readable answer, or the traveller's word that they do not know or decline. */
  readonly answered: number;
  /** Of those answered, the ones that the traveller does not know or declined. */
  readonly unknown: number;
  /** answered / required, from 0 to 1; `undefined` when nothing was required. */
  readonly share: number | undefined;
}

/** One item that was required of this traveller, and how it was answered. */
export interface RequiredItem {
  readonly path: Path;
  /** The section of the form; `undefined` where the form has none. */
  readonly section: string | undefined;
  readonly state: "answered" | "unknown" | "missing" | "malformed";
}

/** What a completeness is made of: item by item and section by section, both in the form's order. */
export interface CompletenessRecipe {
  readonly items: readonly RequiredItem[];
  readonly sections: readonly (Completeness & { readonly section: string | undefined })[];
}

/** An answer that was taken out because its item does not concern this traveller. */
export interface RemovedAnswer {
  readonly path: Path;
  readonly answer: unknown;
  /** The items whose answers made it irrelevant. */
  readonly because: readonly string[];
}

const NOT_APPLICABLE = absent("not-applicable");
const NONE: readonly never[] = Object.freeze([]);

const UNACCEPTABLE: ReadonlySet<string> = new Set<FindingCode>([
  "missing",
  "malformed",
  "out-of-range",
  "contradictory",
]);

const NO_ITEMS: Completeness = { required: 0, answered: 0, unknown: 0, share: undefined };

function withItem(sum: Completeness, state: RequiredItem["state"]): Completeness {
  const required = sum.required + 1;
  const answered = sum.answered + (state === "answered" || state === "unknown" ? 1 : 0);
  const unknown = sum.unknown + (state === "unknown" ? 1 : 0);
  return { required, answered, unknown, share: answered / required };
}

/** The order of a form, and in a list of its rows: what had to wait until the rest was known comes back to its place. */
function inOrderOf(items: ItemTable): (one: RequiredItem, other: RequiredItem) => number {
  const orders = new Map(itemsOf(items).map(({ path }, order) => [path, order]));
  const orderAt = (path: Path) => orders.get(path.filter((part) => typeof part === "string").join(".")) ?? -1;
  const rowOf = (path: Path) => path.findIndex((part) => typeof part === "number");
  return ({ path: one }, { path: other }) => {
    const row = rowOf(one);
    const areRowsOfOneList =
      row > 0 && row === rowOf(other) && one.slice(0, row).join(".") === other.slice(0, row).join(".");
    const rows = areRowsOfOneList ? Number(one[row]) - Number(other[row]) : 0;
    return rows === 0 ? orderAt(one) - orderAt(other) : rows;
  };
}

/**
 * Everything that one look at one declaration shows. The two records of answers are put together when they are first
 * asked for, from what was read when the examination was made: a desk that only wants to know what is wrong does not
 * pay for them. JSON holds them too.
 */
export class Examination<Declared = unknown> {
  /** Everything found, in the form's order. */
  readonly findings: readonly Finding[];
  readonly completeness: Completeness;
  readonly removed: readonly RemovedAnswer[];
  /** Rules that could not be looked at, because they need an instant that was not given. */
  readonly notEvaluated: readonly string[];
  /** The worst severity found. */
  readonly verdict: Verdict;
  readonly #form: Form;
  readonly #progress: Progress;
  #declaration: Declared | undefined;
  #answers: Declared | undefined;

  /** @internal */
  constructor(form: Form, progress: Progress, notEvaluated: readonly string[]) {
    const { removed, required, answered, unknown } = progress;
    this.findings = findingsOf(progress);
    this.completeness = { required, answered, unknown, share: required === 0 ? undefined : answered / required };
    this.removed = removed ?? NONE;
    this.notEvaluated = notEvaluated;
    this.verdict = verdictOn(this.findings);
    this.#form = form;
    this.#progress = progress;
    this.#declaration = undefined;
    this.#answers = undefined;
  }

  /** Every item of the form with its answer or the reason it is absent; answers that do not apply are taken out. */
  get declaration(): Declared {
    this.#declaration ??= declarationFrom(this.#form.plan.root, this.#progress.columns.root) as Declared;
    return this.#declaration;
  }

  /** The same with the answers as they were given, for risk: what was taken out is still in it. */
  get answers(): Declared {
    if (this.#progress.leftOut === undefined) return this.declaration;
    this.#answers ??= this.#asGiven();
    return this.#answers;
  }

  /**
   * Whether the card may be accepted as it is: nothing missing, illegible or contradictory, notes apart. What has expired, fails its
   * check digit, or is answered without need is for the verdict.
   *
   * @see Beijing Customs, guidance of 2020-03-15: complete, accurate, clear
   */
  get acceptable(): boolean {
    return !this.findings.some(({ code, severity }) => severity !== "note" && UNACCEPTABLE.has(code));
  }

  /** What the completeness is made of: every item that was required of this traveller, and the share of each section. */
  get recipe(): CompletenessRecipe {
    const items: RequiredItem[] = [];
    const again = { ...this.#progress, found: undefined, orders: [], waiting: undefined, recipe: items };
    walkWhole(this.#form.plan.root, again);
    items.sort(inOrderOf(this.#form.items));
    const sections = new Map(
      Object.keys(this.#form.sections ?? {}).map((name) => [name as string | undefined, NO_ITEMS]),
    );
    for (const { section, state } of items) sections.set(section, withItem(sections.get(section) ?? NO_ITEMS, state));
    return { items, sections: [...sections].map(([section, completeness]) => ({ section, ...completeness })) };
  }

  /** @internal What the examination knew when it ended, for whoever goes on from there. */
  get progress(): Progress {
    return this.#progress;
  }

  /** The examination as a plain object. */
  toJSON(): object {
    const { declaration, answers, findings, completeness, removed, notEvaluated, verdict, acceptable } = this;
    return { declaration, answers, findings, completeness, removed, notEvaluated, verdict, acceptable };
  }

  /** The answers taken out stand in their places again only while the record is put together. */
  #asGiven(): Declared {
    const { leftOut = NONE, columns } = this.#progress as {
      leftOut?: readonly LeftOut[];
      columns: Progress["columns"];
    };
    for (const { row, slot, answer } of leftOut) row[slot] = answer;
    const answers = declarationFrom(this.#form.plan.root, columns.root) as Declared;
    for (const { row, slot } of leftOut) row[slot] = NOT_APPLICABLE;
    return answers;
  }
}
