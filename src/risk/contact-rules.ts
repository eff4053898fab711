import type { AnyCondition, Condition } from "../logic/condition.js";
import type { Text } from "../text.js";
import {
  type CONTACT_FACTS,
  type ContactSetting,
  LISTED_CONTACT_SETTINGS,
  SHARED_CONTACT_SETTINGS,
} from "./contact-facts.js";
import { definePolicy, type Monotone, type Policy, type PolicyRule, withOverlays } from "./policy.js";

/** What a person who met a case may be by the definitions, from mildest to severest. */
export const CONTACT_GRADES = {
  none: { en: "not a contact", zh: "非接触者" },
  "general-contact": { en: "general contact", zh: "一般接触者" },
  "close-contact": { en: "close contact", zh: "密切接触者" },
} as const satisfies Readonly<Record<string, Text>>;
/** None, a general contact or a close contact. */
export type ContactGrade = keyof typeof CONTACT_GRADES;

/** A definition of contacts: a policy over one encounter with one case. */
export type ContactPolicy = Policy<typeof CONTACT_FACTS, ContactGrade>;

/** Which way lies risk in the facts about an encounter: earlier onset, later isolation, nearer, without protection. */
export const CONTACT_MONOTONE = {
  onsetOn: "earlier",
  sampledOn: "earlier",
  isolatedOn: "later",
  closeRange: "yes",
  effectiveProtection: "no",
} as const satisfies Monotone<typeof CONTACT_FACTS>;

/** What one definition of contacts says that another may say otherwise. */
export interface ContactTerms {
  /** Days before onset, or before sampling of an asymptomatic infection, from which an encounter counts; 0 or more. */
  readonly lookBackDays: number;
  readonly source: Text;
}

/** One rule of a definition of contacts. */
export type ContactRule = PolicyRule<typeof CONTACT_FACTS, ContactGrade>;
type ContactCondition = Condition<typeof CONTACT_FACTS>;

const LISTED = /* @__PURE__ */ Object.keys(LISTED_CONTACT_SETTINGS) as readonly ContactSetting[];
const NAMED = /* @__PURE__ */ Object.keys(
  /* @__PURE__ */ Object.assign({}, LISTED_CONTACT_SETTINGS, SHARED_CONTACT_SETTINGS),
) as readonly ContactSetting[];

/**
 * The rules of a definition of contacts: a close contact met the case from the look-back on and before it was isolated,
 * at close range or in a listed setting, without effective protection; a general contact met it in those days in a
 * shared setting and is not a close contact. Editions and overlays are made of them; ids are `close-range`,
 * `listed-setting` and `shared-setting`.
 *
 * @example
 * contactRules({ lookBackDays: 2, source: { en: "an example", zh: "示例" } }).map(({ id }) => id)
 * // => ["close-range", "listed-setting", "shared-setting"]
 */
export function contactRules({ lookBackDays, source }: ContactTerms): readonly ContactRule[] {
  const inWindow = encounterInWindow(lookBackDays);
  const since = {
    en: `from ${lookBackDays} days before onset, or before sampling of an asymptomatic infection`,
    zh: `自发病前${lookBackDays}天（无症状感染者自标本采样前${lookBackDays}天）起`,
  };
  return [
    {
      id: "close-range",
      when: { all: [...inWindow, { fact: "closeRange", is: "yes" }, { fact: "effectiveProtection", is: "no" }] },
      grade: "close-contact",
      text: {
        en: `Met the case at close range without effective protection, ${since.en}`,
        zh: `${since.zh}与其近距离接触且未采取有效防护`,
      },
      source,
    },
    {
      id: "listed-setting",
      when: { all: [...inWindow, { fact: "setting", in: LISTED }, { fact: "effectiveProtection", is: "no" }] },
      grade: "close-contact",
      text: {
        en: `Met the case in a listed setting without effective protection, ${since.en}`,
        zh: `${since.zh}在所列情形中与其接触且未采取有效防护`,
      },
      source,
    },
    {
      id: "shared-setting",
      when: { all: [...inWindow, { fact: "setting", in: NAMED }] },
      grade: "general-contact",
      text: {
        en: `Shared transport, life, study, work, care or a public place with the case, ${since.en}`,
        zh: `${since.zh}与其同乘交通工具、共同生活、学习、工作、诊疗或共处公共场所`,
      },
      source,
    },
  ];
}

/** Not before the look-back, and not after the case was isolated; the third way holds whatever kind of case it is. */
function encounterInWindow(lookBackDays: number): readonly ContactCondition[] {
  const plus = { days: 0 - lookBackDays };
  const sinceOnset: ContactCondition = { fact: "encounterUntil", onOrAfter: { fact: "onsetOn", plus } };
  const sinceSampling: ContactCondition = { fact: "encounterUntil", onOrAfter: { fact: "sampledOn", plus } };
  return [
    {
      any: [
        { all: [{ fact: "indexCaseKind", in: ["suspected", "confirmed"] }, sinceOnset] },
        { all: [{ fact: "indexCaseKind", is: "asymptomatic" }, sinceSampling] },
        { all: [sinceOnset, sinceSampling] },
      ],
    },
    { not: { fact: "encounterFrom", after: { fact: "isolatedOn" } } },
  ];
}

/**
 * The longest look-back, in days, that a rule of a definition gives, with its overlays; `undefined` where no rule looks
 * back, as where contacts are no longer determined.
 *
 * @example
 * lookBackDaysOf(contacts9) // => 2
 * lookBackDaysOf(contactsClassB2023) // => undefined
 */
export function lookBackDaysOf(policy: ContactPolicy): number | undefined {
  const found = policy.prepared.flatMap(({ rule }) => shiftsIn(rule.when as AnyCondition));
  return found.length === 0 ? undefined : Math.max(...found.map((days) => 0 - days));
}

function shiftsIn(condition: AnyCondition): number[] {
  if ("all" in condition) return condition.all.flatMap(shiftsIn);
  if ("any" in condition) return condition.any.flatMap(shiftsIn);
  if ("not" in condition) return shiftsIn(condition.not);
  const { onOrAfter } = condition;
  return isLookBack(onOrAfter) ? [onOrAfter.plus.days] : [];
}

/** The other side of a comparison that goes back from the day of onset or of sampling. */
interface LookBack {
  readonly fact: "onsetOn" | "sampledOn";
  readonly plus: { readonly days: number };
}

function isLookBack(side: unknown): side is LookBack {
  if (typeof side !== "object" || side === null || !("fact" in side && "plus" in side)) return false;
  return side.fact === "onsetOn" || side.fact === "sampledOn";
}

/**
 * The same definition with another look-back, for a local text that says only how many days. Overlays that were laid
 * over it are looked back by the same days.
 *
 * @param lookBackDays whole days before onset or sampling, 0 or more
 * @throws RangeError when it is no whole number of days, or negative.
 * @example
 * lookBackDaysOf(withLookBack(contacts9, 4)) // => 4
 */
export function withLookBack(policy: ContactPolicy, lookBackDays: number): ContactPolicy {
  if (!Number.isInteger(lookBackDays) || lookBackDays < 0)
    throw new RangeError("withLookBack: expected a whole number of days, 0 or more, got another number");
  const { overlays, gradesInOrder: _order, prepared: _prepared, ...definition } = policy;
  const inPlace = (rules: readonly ContactRule[]) => rules.map((rule) => sinceDays(rule, lookBackDays));
  return withOverlays(
    definePolicy({ ...definition, rules: inPlace(definition.rules) }),
    overlays.map((overlay) => ({ ...overlay, rules: inPlace(overlay.rules) })),
  );
}

/** A rule of the definitions says the days in its text too; of another rule only the condition changes. */
function sinceDays(rule: ContactRule, lookBackDays: number): ContactRule {
  const shifted = (part: unknown): unknown => {
    if (Array.isArray(part)) return part.map(shifted);
    if (typeof part !== "object" || part === null) return part;
    if (isLookBack(part)) return { ...part, plus: { days: 0 - lookBackDays } };
    return Object.fromEntries(Object.entries(part).map(([key, inner]) => [key, shifted(inner)]));
  };
  const written = contactRules({ lookBackDays, source: rule.source }).find(({ id }) => id === rule.id);
  return { ...rule, when: shifted(rule.when) as ContactRule["when"], text: written?.text ?? rule.text };
}
