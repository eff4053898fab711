import { type Answer, isAbsent } from "../answer.js";
import type { Text } from "../text.js";

/** The texts of the Regulations, by the year of their adoption, as far as the capacities differ. */
export type CapacityText = "2005" | "2014" | "2022" | "2024";

/** Something that a designated point of entry must be able to do or have. */
export interface Capacity {
  /** Whether it must be there at all times, or for responding to an event. */
  readonly when: "always" | "in-event";
  readonly text: Text;
  /** The first text of the Regulations that names it. */
  readonly since: CapacityText;
}

/**
 * The capacities of a designated point of entry, as a checklist: one line for each thing that can be there or lacking.
 *
 * @see IHR (2005), Annex 1, part B
 */
export const POINT_OF_ENTRY_CAPACITIES = {
  medicalService: {
    when: "always",
    since: "2005",
    text: {
      en: "A medical service with diagnostics that examines and cares for ill travellers promptly",
      zh: "有诊断手段、能及时检查和救治患病的出入境人员的医疗服务",
    },
  },
  transportOfIllTravellers: {
    when: "always",
    since: "2005",
    text: {
      en: "Equipment and staff to take ill travellers to a medical facility",
      zh: "将患病的出入境人员送往医疗机构的设备和人员",
    },
  },
  trainedInspectors: {
    when: "always",
    since: "2005",
    text: { en: "Trained staff to inspect conveyances", zh: "受过培训、能检查交通运输工具的人员" },
  },
  safeWater: { when: "always", since: "2005", text: { en: "Safe drinking water", zh: "安全的饮用水" } },
  safeFood: { when: "always", since: "2005", text: { en: "Safe places to eat", zh: "安全的餐饮场所" } },
  cleanWashrooms: { when: "always", since: "2005", text: { en: "Clean public washrooms", zh: "清洁的公共卫生间" } },
  wasteDisposal: {
    when: "always",
    since: "2005",
    text: { en: "Disposal of solid and liquid waste", zh: "固体和液体废物处理" },
  },
  vectorControl: {
    when: "always",
    since: "2005",
    text: {
      en: "A programme and staff to control vectors and reservoirs at and near the point of entry",
      zh: "控制口岸及其周边病媒和宿主的方案和人员",
    },
  },
  contingencyPlan: {
    when: "in-event",
    since: "2005",
    text: { en: "A contingency plan for public health emergencies", zh: "突发公共卫生事件应急预案" },
  },
  coordinatorAndContacts: {
    when: "in-event",
    since: "2005",
    text: {
      en: "A named coordinator of the plan, and contact points at the agencies concerned",
      zh: "预案指定的协调人以及有关机构的联络点",
    },
  },
  careForAffected: {
    when: "in-event",
    since: "2005",
    text: {
      en: "Arrangements with medical and veterinary facilities for affected travellers and animals",
      zh: "与医疗和兽医机构就受染人员或动物作出的安排",
    },
  },
  laboratories: {
    when: "in-event",
    since: "2024",
    text: { en: "Arrangements with laboratories", zh: "与实验室作出的安排" },
  },
  separateInterviewSpace: {
    when: "in-event",
    since: "2005",
    text: {
      en: "A space, apart from other travellers, to interview suspect or affected persons",
      zh: "与其他出入境人员分开、用于询问染疫嫌疑人或受染人员的场所",
    },
  },
  assessmentAndQuarantine: {
    when: "in-event",
    since: "2005",
    text: {
      en: "Assessment and, where needed, quarantine of suspect travellers, preferably away from the point of entry",
      zh: "对染疫嫌疑人进行评估，必要时实施留验，场所最好远离口岸",
    },
  },
  treatmentOfThings: {
    when: "in-event",
    since: "2005",
    text: {
      en: "Treatment of baggage, cargo, containers, conveyances and goods",
      zh: "对行李、货物、集装箱、交通运输工具和物品的处理",
    },
  },
  entryAndExitControls: {
    when: "in-event",
    since: "2005",
    text: { en: "Entry and exit controls for travellers", zh: "对出入境人员的查验控制" },
  },
  transferEquipment: {
    when: "in-event",
    since: "2005",
    text: {
      en: "Special equipment, and trained staff with protective equipment, to transfer travellers who may be infected",
      zh: "转运可能受染人员的专用设备，以及受过培训、有个人防护的人员",
    },
  },
} as const satisfies Readonly<Record<string, Capacity>>;
/** One line of the checklist. */
export type CapacityName = keyof typeof POINT_OF_ENTRY_CAPACITIES;

/** The state of a point of entry against the checklist; every line of its text stands in exactly one of the lists. */
export interface CapacityGaps {
  readonly gaps: readonly CapacityName[];
  /** Not answered, or answered with a reason why not: neither met nor a gap. */
  readonly unknown: readonly CapacityName[];
  readonly met: readonly CapacityName[];
}

/**
 * Which capacities a designated point of entry has, lacks, and does not know to have, each list in the order of the
 * checklist. A line that is left out, or whose answer is absent, is unknown; `not-applicable` too, since the Regulations
 * know no designated point of entry to which a capacity does not apply. A line that the text of the Regulations does not
 * have is in none of the lists.
 *
 * @param text the text of the Regulations in force for the State (`ihrEdition`)
 * @example
 * const answers = { medicalService: "yes", separateInterviewSpace: "no" };
 * capacityGaps(answers, "2024").gaps // => ["separateInterviewSpace"]
 * capacityGaps(answers, "2024").unknown.includes("laboratories") // => true
 * capacityGaps(answers, "2005").unknown.includes("laboratories") // => false
 * @see IHR (2005), Annex 1, part B
 */
export function capacityGaps(
  answers: { readonly [Name in CapacityName]?: Answer<"yes" | "no"> },
  text: CapacityText,
): CapacityGaps {
  const asked = (Object.keys(POINT_OF_ENTRY_CAPACITIES) as CapacityName[]).filter(
    (name) => POINT_OF_ENTRY_CAPACITIES[name].since <= text,
  );
  const answered = (wanted: "yes" | "no") => asked.filter((name) => answers[name] === wanted);
  return {
    gaps: answered("no"),
    unknown: asked.filter((name) => answers[name] === undefined || isAbsent(answers[name])),
    met: answered("yes"),
  };
}
