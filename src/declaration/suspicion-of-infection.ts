import type { Text } from "../text.js";

/** The signs by which a master without a surgeon suspects an infectious disease, in the order of the note. */
export const SUSPICION_SIGNS = {
  fever: { en: "Fever", zh: "发热" },
  prostration: { en: "Prostration", zh: "虚脱" },
  "decreased-consciousness": { en: "Decreased consciousness", zh: "意识减退" },
  "glandular-swelling": { en: "Swollen glands", zh: "腺体肿大" },
  jaundice: { en: "Jaundice", zh: "黄疸" },
  cough: { en: "Cough", zh: "咳嗽" },
  "shortness-of-breath": { en: "Shortness of breath", zh: "气促" },
  "unusual-bleeding": { en: "Unusual bleeding", zh: "异常出血" },
  paralysis: { en: "Paralysis", zh: "瘫痪" },
  "acute-rash": { en: "Acute rash or eruption", zh: "急性皮疹或发疹" },
  "severe-vomiting": { en: "Severe vomiting, not from seasickness", zh: "严重呕吐（晕船除外）" },
  "severe-diarrhoea": { en: "Severe diarrhoea", zh: "严重腹泻" },
  "recurrent-convulsions": { en: "Recurrent convulsions", zh: "反复惊厥" },
} as const satisfies Readonly<Record<string, Text>>;

/** From how many days on a fever is one of several days: the text gives no number. */
const SEVERAL_DAYS = 3;

/**
 * The two clauses of the note on suspicion, as conditions on `signs` and `feverDays`: of the row of a schedule (`item`)
 * or of a subject (`fact`). (a) A fever of several days, or with one of the signs that make it suspect. (b) One of four
 * signs, with or without fever. A fever of several days has lasted 3 days or more; the note names neither a number of
 * days nor a temperature.
 *
 * @example
 * const facts = { signs: { kind: "choices", options: Object.keys(SUSPICION_SIGNS) }, feverDays: { kind: "number", unit: "days" } } as const;
 * const withoutFever = prepareCondition(suspicionOfInfection("fact").withOrWithoutFever, facts);
 * evaluate(withoutFever, { signs: ["acute-rash"], feverDays: 0 }) // => "true"
 * @see IHR (2005), Annex 8, note to the health questions
 */
export function suspicionOfInfection<Holder extends "fact" | "item">(holder: Holder) {
  const signs = named(holder, "signs");
  const feverDays = named(holder, "feverDays");
  return {
    withFever: {
      all: [
        { ...signs, includes: "fever" },
        {
          any: [
            { ...feverDays, atLeast: SEVERAL_DAYS },
            {
              ...signs,
              overlaps: [
                "prostration",
                "decreased-consciousness",
                "glandular-swelling",
                "jaundice",
                "cough",
                "shortness-of-breath",
                "unusual-bleeding",
                "paralysis",
              ],
            },
          ],
        },
      ],
    },
    withOrWithoutFever: {
      ...signs,
      overlaps: ["acute-rash", "severe-vomiting", "severe-diarrhoea", "recurrent-convulsions"],
    },
  } as const;
}

function named<Holder extends string, Name extends string>(holder: Holder, name: Name) {
  return { [holder]: name } as { readonly [Key in Holder]: Name };
}
