import { type Answer, given } from "../answer.js";
import type { Text } from "../text.js";
import type { Ruling } from "./ruling.js";

/** What a port may do about certificates, by the letters of Article 20.3. */
export const SANITATION_PORT_POWERS = {
  control: {
    en: "(a) issue the Control Certificate and provide the services",
    zh: "（a）签发船舶卫生控制措施证书并提供相关服务",
  },
  exemption: { en: "(b) issue the Exemption Certificate", zh: "（b）签发船舶免予卫生控制措施证书" },
  extension: {
    en: "(c) extend the Exemption Certificate by one month",
    zh: "（c）将船舶免予卫生控制措施证书延长一个月",
  },
} as const satisfies Readonly<Record<string, Text>>;
/** What a port may do about certificates. */
export type SanitationPortPower = keyof typeof SANITATION_PORT_POWERS;

/** A port of the list that WHO publishes, with what it is authorised to: the caller's data, as the list changes. */
export interface SanitationPort {
  /** UN/LOCODE, five characters: `CNSHA`. */
  readonly code: string;
  readonly mayIssue: Readonly<Partial<Record<SanitationPortPower, Answer<"yes" | "no">>>>;
}

/**
 * Whether a port is authorised to do something about ship sanitation certificates. No power follows from another: in the
 * list every combination occurs, ports that only extend among them. A power on which the data say nothing is undecided.
 *
 * @example
 * mayIssue({ code: "CNSHA", mayIssue: { control: "yes", exemption: "yes" } }, "control") // => "yes"
 * mayIssue({ code: "CNSHA", mayIssue: { control: "yes", exemption: "yes" } }, "extension") // => "undecided"
 * @see IHR (2005), Article 20.3
 */
export function mayIssue(port: SanitationPort, power: SanitationPortPower): Ruling {
  const answer = port.mayIssue[power];
  return answer === undefined ? "undecided" : (given(answer) ?? "undecided");
}
