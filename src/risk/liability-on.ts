import type { CalendarDate } from "../calendar/calendar-date.js";
import type { Edition, Editioned } from "../edition/edition.js";
import { inForceOn } from "../edition/in-force-on.js";
import type { Text } from "../text.js";

/** What somebody may be liable for at a border, by who does it. */
export const LIABILITY_ACTS = {
  "untruthful-declaration": {
    en: "a person declares health or related information untruthfully",
    zh: "人员不如实申报健康状况或相关信息",
  },
  "refusing-quarantine": {
    en: "a person refuses quarantine inspection or measures",
    zh: "人员拒绝接受检疫查验或卫生检疫措施",
  },
  "evading-quarantine": { en: "a person evades quarantine, concealing facts", zh: "逃避检疫，隐瞒真实情况" },
  "concealing-an-epidemic": { en: "concealing an epidemic or making up circumstances", zh: "隐瞒疫情或者伪造情节" },
  "forged-or-altered-documents": { en: "forged or altered quarantine documents", zh: "伪造、变造（涂改）检疫单证" },
  "traded-or-lent-documents": { en: "quarantine documents that were traded or lent", zh: "买卖、出借检疫单证" },
  "special-articles": {
    en: "microorganisms, human tissue, biological or blood products, unapproved or undeclared",
    zh: "未经审批或瞒报微生物、人体组织、生物制品、血液及其制品等特殊物品",
  },
  "operator-untruthful-declaration": {
    en: "an operator of a conveyance does not declare, or not truthfully",
    zh: "交通运输工具负责人未申报或不如实申报",
  },
  "operator-refusing-quarantine": {
    en: "an operator of a conveyance refuses quarantine or sanitary treatment",
    zh: "交通运输工具负责人拒绝检疫查验或卫生处理",
  },
  "operator-unpermitted-movement": {
    en: "a conveyance moves, loads, unloads or lets people on or off without permission, or hides from inspection",
    zh: "交通运输工具擅自移动、装卸、上下人员或逃避查验",
  },
  "operator-not-reporting-illness-or-death": {
    en: "an operator of a conveyance does not report an infected or suspect person, or an unexplained death, on board",
    zh: "交通运输工具负责人不报告或隐瞒染疫人、疑似染疫人或死因不明的死亡",
  },
  "goods-declarant": {
    en: "whoever is responsible for goods or human remains does not declare them, refuses quarantine, or moves them without permission",
    zh: "货物、物品或尸体、骸骨的责任人未申报、拒绝检疫或擅自移运",
  },
  "sanitary-supervision": {
    en: "breaking the rules on sanitary supervision, or resisting it",
    zh: "违反卫生监督规定或抵制卫生监督",
  },
  "spreading-a-quarantinable-disease": {
    en: "breaking the quarantine rules so that a quarantinable disease spreads, or is in serious danger of spreading",
    zh: "违反国境卫生检疫规定，引起检疫传染病传播或者有传播严重危险",
  },
} as const satisfies Readonly<Record<string, Text>>;
/** What somebody may be liable for. */
export type LiabilityAct = keyof typeof LIABILITY_ACTS;

/** One thing that a clause provides for. How several go together is said by the clause's text. */
export interface LiabilityConsequence {
  readonly kind:
    | "order-to-correct"
    | "warning"
    | "fine"
    | "confiscation"
    | "refusal-of-entry"
    | "notice-to-immigration-authority"
    | "dishonest-traveller-list"
    | "referral-for-prosecution"
    | "imprisonment"
    | "criminal-detention";
  /** `serious` where the clause provides it for serious circumstances only. */
  readonly degree: "ordinary" | "serious";
  /** Of a fine, in yuan, as the clause writes its bounds; a bound that the clause does not have is left out. */
  readonly yuan?: { readonly atLeast?: number; readonly atMost?: number };
  /** Of imprisonment, in years. */
  readonly years?: { readonly atMost: number };
}

/** One clause of a law, rules or opinion, with what it provides for. */
export interface LiabilityClause {
  readonly id: string;
  readonly acts: readonly [LiabilityAct, ...LiabilityAct[]];
  readonly article: Text;
  readonly text: Text;
  readonly consequences: readonly [LiabilityConsequence, ...LiabilityConsequence[]];
  /** What must come of the act for the clause to apply; left out where nothing has to. */
  readonly onlyIf?: Text;
  /** What was read into the clause and does not stand in it. */
  readonly inferred?: Text;
}

/** The clauses on liability of one law, set of rules or opinion, as they stood while it was in force. */
export interface LiabilityEdition extends Editioned {
  readonly clauses: readonly LiabilityClause[];
}

/** A clause that speaks of an act, and whether it was certainly in force. */
export interface LiabilityInForce {
  readonly edition: Edition["id"];
  readonly clause: LiabilityClause;
  /** False where the first day of the text is not known and may lie later. */
  readonly certain: boolean;
}

/**
 * The clauses that spoke of an act on a date, in the order of the editions given: what the law said, not what anybody
 * would be sentenced to. Of each series the edition in force counts; where its first day is uncertain, every one that may
 * have been, marked so. None comes back for an act of which no clause spoke that day. Illustrative editions are passed
 * over.
 *
 * @param editions the laws, rules and opinions to look in, of any series
 * @example
 * const law = [frontierHealthLaw1987, frontierHealthLaw2024];
 * liabilityOn(law, calendarDate("2024-12-31"), "untruthful-declaration").map(({ clause }) => clause.id)
 * // => ["article-20-1"]
 * liabilityOn(law, calendarDate("2025-01-01"), "untruthful-declaration").map(({ clause }) => clause.id)
 * // => ["article-44"]
 */
export function liabilityOn(
  editions: readonly LiabilityEdition[],
  date: CalendarDate,
  act: LiabilityAct,
): LiabilityInForce[] {
  const certain = new Map<LiabilityEdition, boolean>();
  for (const series of new Set(editions.map(({ edition }) => edition.series))) {
    const found = inForceOn(
      editions.filter(({ edition }) => edition.series === series),
      date,
    );
    if ("edition" in found) certain.set(found.edition, true);
    else if ("candidates" in found) for (const candidate of found.candidates) certain.set(candidate, false);
  }
  return editions.flatMap((one) => {
    const isCertain = certain.get(one);
    if (isCertain === undefined) return [];
    return one.clauses
      .filter(({ acts }) => acts.includes(act))
      .map((clause) => ({ edition: one.edition.id, clause, certain: isCertain }));
  });
}
