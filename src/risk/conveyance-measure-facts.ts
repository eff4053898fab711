import type { Facts, FactTable } from "../logic/facts.js";
import type { Text } from "../text.js";

/** What an authority may do with a conveyance. */
export const CONVEYANCE_ACTS = {
  inspect: { en: "inspect it", zh: "检查" },
  treat: { en: "apply control measures to it", zh: "实施控制措施" },
  "let-depart-untreated": { en: "let it depart without the measures", zh: "未实施措施而放行离开" },
  "send-elsewhere": { en: "send it to another point of entry", zh: "令其前往另一口岸" },
  "keep-out": { en: "keep it from calling, for health reasons", zh: "以卫生理由阻止其停靠" },
  "refuse-free-pratique": { en: "refuse it free pratique, for health reasons", zh: "以卫生理由拒绝无疫通行" },
  "grant-free-pratique-by-radio": { en: "grant it free pratique by radio", zh: "以无线电方式准予无疫通行" },
} as const satisfies Readonly<Record<string, Text>>;
/** What an authority may do with a conveyance. */
export type ConveyanceAct = keyof typeof CONVEYANCE_ACTS;

/** The facts by which it is decided what may be done with a conveyance. */
export const CONVEYANCE_MEASURE_FACTS = {
  act: {
    kind: "choice",
    options: /* @__PURE__ */ Object.keys(CONVEYANCE_ACTS) as ConveyanceAct[],
    names: CONVEYANCE_ACTS,
    label: { en: "what the authority would do", zh: "主管机关拟采取的行为" },
  },
  kind: {
    kind: "choice",
    options: ["ship", "aircraft", "train", "road-vehicle"],
    names: {
      ship: { en: "ship", zh: "船舶" },
      aircraft: { en: "aircraft", zh: "航空器" },
      train: { en: "train", zh: "列车" },
      "road-vehicle": { en: "road vehicle", zh: "公路车辆" },
    },
    label: { en: "kind of conveyance", zh: "交通运输工具种类" },
  },
  affected: { kind: "yes-no", label: { en: "whether it is affected", zh: "是否受染" } },
  suspectForVectors: {
    kind: "yes-no",
    label: { en: "whether it is suspect for vectors", zh: "是否有携带病媒的嫌疑" },
  },
  inTransit: { kind: "yes-no", label: { en: "whether it is in transit", zh: "是否过境" } },
  fromAffectedArea: { kind: "yes-no", label: { en: "whether it comes from an affected area", zh: "是否来自受染地区" } },
  treatmentPossibleHere: {
    kind: "yes-no",
    label: { en: "whether the measures can be carried out here", zh: "本口岸能否实施措施" },
  },
  nextPointOfEntryInformed: {
    kind: "yes-no",
    label: { en: "whether the next known point of entry has been told", zh: "是否已通知下一已知口岸" },
  },
  recordedInSanitationCertificate: {
    kind: "yes-no",
    label: {
      en: "whether evidence and measures needed are in the sanitation certificate",
      zh: "卫生证书是否载明所获证据和所需措施",
    },
  },
  onwardPassageUnsafe: {
    kind: "yes-no",
    label: {
      en: "whether an operational problem makes going on unsafe",
      zh: "是否有使继续航行不安全的运行问题",
    },
  },
  priorInformationShowsNoRisk: {
    kind: "yes-no",
    label: { en: "whether information received before arrival shows no risk", zh: "抵达前的信息是否表明无风险" },
  },
} as const satisfies FactTable;
/** What is known of a conveyance and of what an authority would do, every fact always there. */
export type ConveyanceMeasureFacts = Facts<typeof CONVEYANCE_MEASURE_FACTS>;
