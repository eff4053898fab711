import { type Editioned, frozen } from "../edition/edition.js";
import type { AnyCondition } from "../logic/condition.js";
import type { Text } from "../text.js";
import type { ExaminationOptions } from "./examine.js";
import type { FormChanges } from "./extend-form.js";
import type { Severity } from "./finding.js";
import type { Handling } from "./handling.js";
import type { DeclarationOf, ItemTable, PrivacyClass } from "./items.js";
import type { Plan } from "./plan.js";
import { planOf } from "./prepare-form.js";
import { type StandardSchema, standardSchema } from "./standard-schema.js";

/**
 * Two answers that cannot both be true, or one that is impossible. The condition says when it is found; besides the
 * items of the form it may read `asOf`, the instant of the examination, and `declaredAt`, the instant of the
 * declaration or, where the declaration bears none, of the examination.
 */
export interface FormRule {
  readonly id: string;
  readonly code: "contradictory" | "out-of-range";
  /** The list whose rows are looked at one by one; left out, the declaration as a whole. */
  readonly forEach?: string;
  readonly when: AnyCondition;
  /** The item at which it is found: its path with dots, from the row where there is one. */
  readonly at: string;
  readonly severity?: Severity;
  /** What would have been right. */
  readonly text: Text;
}

/** A form as plain data: from this one table come types, relevance, completeness, labels and schemas. */
export interface FormDefinition<Items extends ItemTable = ItemTable> extends Editioned {
  readonly items: Items;
  readonly rules?: readonly FormRule[];
  /** The item, an instant, that says when the declaration was made. */
  readonly declaredAt?: keyof Items & string;
  /** For how many hours a declaration may be used: from the instant it was made up to, not including, that many later. */
  readonly validForHours?: number;
  /** What the form tells the declarant before signing. */
  readonly notice?: Text;
  /** The sections of the form, by the names that its items bear, in its order. */
  readonly sections?: { readonly [name: string]: Text };
  /** Why answers of a privacy class are asked for and how long they are kept; left out, as the IHR (2005) say. */
  readonly handling?: Partial<Readonly<Record<PrivacyClass, Handling>>>;
  /** What each amendment of the edition changes, by the amendment's id. */
  readonly amendments?: { readonly [amendment: string]: FormChanges };
}

/** A form made ready for examination. As JSON it is its definition, which is how a form is published. */
export interface Form<Items extends ItemTable = ItemTable> extends FormDefinition<Items> {
  /** @internal */
  readonly plan: Plan;
  /**
   * The form as a Standard Schema, for whatever accepts one: form libraries, servers, message queues. It fails on
   * findings that block.
   *
   * @see https://standardschema.dev
   */
  at(options?: ExaminationOptions): StandardSchema<DeclarationOf<Items>>;
}

/** The declaration that a form's table describes. */
export type Declaration<Kept extends Form> = Kept extends Form<infer Items> ? DeclarationOf<Items> : never;

/**
 * Makes a form out of its table and freezes it.
 *
 * @throws TypeError when the table contradicts itself: a condition on an item that does not exist or, for relevance,
 * that stands after; a rule at an unknown item; an item that bears a reserved name (`asOf`, `declaredAt`); a pattern that
 * is no regular expression. It names the first; `lintForm` of the same table names all of them, each with its place.
 * @example
 * const form = declarationForm({
 *   edition: { ...exampleEdition, id: "crew-2026", series: "crew" },
 *   items: {
 *     fever: { kind: "yes-no", label: { en: "Fever", zh: "发热" }, privacy: "health" },
 *   },
 * });
 * examine(form, { fever: "no" }).verdict // => "clear"
 */
export function declarationForm<const Items extends ItemTable>(definition: FormDefinition<Items>): Form<Items> {
  const form = editionForm(definition);
  // Looked at once, so that a table that contradicts itself is found where it stands.
  void form.plan;
  return form;
}

/**
 * @internal A form of the library, whose table the tests look at: it is made ready when it is first used, because
 * whoever imports a room opens all its editions and uses one.
 */
export function editionForm<const Items extends ItemTable>(definition: FormDefinition<Items>): Form<Items> {
  const table = frozen(definition);
  const at = (options: ExaminationOptions = {}) => standardSchema(form, options);
  let plan: Plan | undefined;
  const planned = () => {
    plan ??= planOf(table as unknown as FormDefinition);
    return plan;
  };
  // The plan is not listed: what JSON holds of a form is its definition.
  const form = Object.defineProperty({ ...table, at }, "plan", { get: planned }) as Form<Items>;
  return Object.freeze(form);
}
