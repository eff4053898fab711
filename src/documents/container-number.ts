import type { Text } from "../text.js";
import { type IdentifierReading, identifierReading } from "./identifier-reading.js";

/** The fourth letter of a container number, and what it stands for. */
export const CONTAINER_CATEGORIES = {
  U: { en: "freight container", zh: "集装箱" },
  J: { en: "detachable equipment of a freight container", zh: "集装箱可拆卸设备" },
  Z: { en: "trailer or chassis", zh: "拖车或底盘车" },
} as const satisfies Readonly<Record<string, Text>>;

/**
 * What can be wrong with a container number: it is not four letters and seven digits, its fourth letter is no category,
 * its last digit does not agree with the rest. The last two are verdicts of their own: either may be right without the other.
 */
export const CONTAINER_NUMBER_CODES = ["format", "category", "check-digit"] as const;
/** What can be wrong with a container number. */
export type ContainerNumberCode = (typeof CONTAINER_NUMBER_CODES)[number];

/** The parts of a container number. */
export interface ContainerNumberParts {
  /** Three letters: who owns or operates the container. */
  readonly ownerCode: string;
  /** One letter; of a sound number one of `CONTAINER_CATEGORIES`. */
  readonly category: string;
  /** Six digits. */
  readonly serialNumber: string;
  /** One digit. */
  readonly checkDigit: string;
}

const reading = identifierReading<ContainerNumberCode, ContainerNumberParts>;
const NOTHING = { ownerCode: undefined, category: undefined, serialNumber: undefined, checkDigit: undefined };

/**
 * Reads the number of a freight container; small letters, spaces and hyphens between the parts make no difference, and the
 * standard form is eleven characters. The check digit is required: a number without it has the wrong format.
 *
 * @example
 * readContainerNumber("CSQU 305438-3").normalised // => "CSQU3054383"
 * readContainerNumber("TBJA7176445").failed // => ["category"]
 * @see ISO 6346, freight containers: coding, identification and marking
 */
export function readContainerNumber(text: string): IdentifierReading<ContainerNumberCode, ContainerNumberParts> {
  const number = text.replace(/[\s-]/g, "");
  if (!/^[A-Za-z]{4}[0-9]{7}$/.test(number)) return reading(undefined, NOTHING, ["format"]);
  const normalised = number.toUpperCase();
  const [category = "", checkDigit = ""] = [normalised[3], normalised[10]];
  const failed: ContainerNumberCode[] = [];
  if (!Object.hasOwn(CONTAINER_CATEGORIES, category)) failed.push("category");
  if (checkDigitOf(normalised) !== Number(checkDigit)) failed.push("check-digit");
  const parts = { ownerCode: normalised.slice(0, 3), category, serialNumber: normalised.slice(4, 10), checkDigit };
  return reading(normalised, parts, failed);
}

/** Places 1 to 10, weighted by the powers of 2, modulo 11; a remainder of 10 is written 0. */
function checkDigitOf(number: string): number {
  let sum = 0;
  for (let place = 0; place < 10; place++) sum += worthOf(number.charCodeAt(place)) * 2 ** place;
  return (sum % 11) % 10;
}

/** A digit is worth itself; the letters go on from 10, without the multiples of 11. */
function worthOf(character: number): number {
  const letter = character - 65;
  return letter < 0 ? character - 48 : 10 + letter + Math.ceil(letter / 10);
}
