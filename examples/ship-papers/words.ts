import type { Text } from "pratique";
import {
  type ExtensionRequest,
  type ExtensionRuling,
  type FormalityRuling,
  IDENTIFIER_TEXTS,
  type SanitationDateCode,
} from "pratique/documents";

/** The words of this example, for what the library has only codes for. */

export const NUMBER_WORDS: Readonly<Record<string, Text>> = {
  sound: { en: "everything agrees", zh: "各项一致" },
  ...IDENTIFIER_TEXTS["imo-number"],
  ...IDENTIFIER_TEXTS["container-number"],
};

export const DATE_WORDS: Readonly<Record<SanitationDateCode, Text>> = {
  "printed-period-over-six-months": { en: "printed for longer than six months", zh: "印制的期限超过六个月" },
  "printed-end-before-issue": { en: "the printed end lies before the issue", zh: "印制的截止日早于签发日" },
  "extension-over-one-month": { en: "extended by more than one month", zh: "延长超过一个月" },
};

export const EXTENSION_WORDS: Readonly<Record<ExtensionRuling["verdict"], Text>> = {
  allowed: { en: "allowed", zh: "可以" },
  "allowed-with-warning": { en: "allowed, with a second look", zh: "可以，但须复核" },
  refused: { en: "refused", zh: "不可以" },
  undecided: { en: "not decided by what is known", zh: "据现有信息无法确定" },
};

export const NEEDED_WORDS: Readonly<Record<keyof ExtensionRequest, Text>> = {
  kind: { en: "the kind of certificate", zh: "证书种类" },
  portMayExtend: { en: "whether the port may extend", zh: "口岸是否获准延长" },
  alreadyExtended: { en: "whether it was extended before", zh: "此前是否延长过" },
  inspectionPossibleAtPort: { en: "whether it can be inspected at this port", zh: "能否在本口岸检查" },
  evidenceFound: { en: "whether evidence was found", zh: "是否发现证据" },
  validUntil: { en: "the last valid day", zh: "最后有效日" },
};

export const ACCEPTABLE_WORDS: Readonly<Record<FormalityRuling["acceptable"], Text>> = {
  yes: { en: "acceptable by its form", zh: "形式上可以接受" },
  no: { en: "not acceptable", zh: "不予接受" },
  "may-be-refused": { en: "may be refused", zh: "可以拒绝" },
  undecided: { en: "not decided", zh: "待定" },
};
