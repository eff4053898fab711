import type { Facts, FactTable } from "../logic/facts.js";
import type { Text } from "../text.js";

/** What a traveller might be charged for. */
export const HEALTH_SERVICES = {
  "medical-examination": {
    en: "a medical examination to ascertain the state of health",
    zh: "为确定健康状况而进行的医学检查",
  },
  "vaccination-or-prophylaxis": {
    en: "vaccination or other prophylaxis on arrival",
    zh: "抵达时的疫苗接种或其他预防措施",
  },
  "isolation-or-quarantine": { en: "isolation or quarantine", zh: "隔离或留验" },
  "measures-certificate": {
    en: "the certificate that says which measures were applied and when",
    zh: "载明所采取措施和日期的证明",
  },
  "measures-on-baggage": { en: "measures on accompanying baggage", zh: "对随身行李采取的措施" },
  "other-service": {
    en: "another service, mainly for the traveller's own benefit",
    zh: "主要为出入境人员本人利益的其他服务",
  },
} as const satisfies Readonly<Record<string, Text>>;
/** What a traveller might be charged for. */
export type HealthService = keyof typeof HEALTH_SERVICES;

/** The facts by which it is decided whether a traveller may be charged. */
export const CHARGE_FACTS = {
  act: {
    kind: "choice",
    options: ["charge", "hold-departure"],
    names: {
      charge: { en: "charge for it", zh: "收取费用" },
      "hold-departure": { en: "hold the departure until it is paid", zh: "以未付费为由推迟离境" },
    },
    label: { en: "what the authority would do", zh: "主管机关拟采取的行为" },
  },
  service: {
    kind: "choice",
    options: /* @__PURE__ */ Object.keys(HEALTH_SERVICES) as HealthService[],
    names: HEALTH_SERVICES,
    label: { en: "service", zh: "服务" },
  },
  seeksResidence: {
    kind: "yes-no",
    label: { en: "whether the traveller seeks temporary or permanent residence", zh: "是否申请临时或永久居留" },
  },
  requirementPublishedOn: {
    kind: "date",
    label: { en: "day on which the vaccination was published as required", zh: "接种要求公布之日" },
  },
  providedOn: { kind: "date", label: { en: "day on which it was provided", zh: "提供之日" } },
} as const satisfies FactTable;
/** What is known of a charge, every fact always there. */
export type ChargeFacts = Facts<typeof CHARGE_FACTS>;
