import { absent } from "../answer.js";
import type { Path } from "../result.js";
import { declarationFrom } from "./build.js";
import { type Finding, type FindingCode, type Verdict, verdictOn } from "./finding.js";
import type { Form } from "./form.js";
import { findingsOf, type LeftOut, type Progress } from "./progress.js";

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

  /** @internal The form, and what the examination knew when it ended, for whoever goes on from there. */
  get looked(): { readonly form: Form; readonly progress: Progress } {
    return { form: this.#form, progress: this.#progress };
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
