import type { Text } from "../text.js";

/** What a ship says of its own health. */
export const SHIP_SIGNAL_MEANINGS = {
  "healthy-requests-free-pratique": { en: "healthy, and requests free pratique", zh: "没有染疫，请求发给入境检疫证" },
  "infected-or-suspect": { en: "infected or suspected to be", zh: "染疫或者有染疫嫌疑" },
} as const satisfies Readonly<Record<string, Text>>;
/** What a ship says of its own health. */
export type ShipSignalMeaning = keyof typeof SHIP_SIGNAL_MEANINGS;

/** A quarantine signal of a ship: flags of the International Code of Signals by day, lights by night. */
export interface ShipSignal {
  readonly shownBy: "day" | "night";
  readonly meaning: ShipSignalMeaning;
  readonly text: Text;
  readonly source: Text;
}

const OLD_RULES = {
  en: "Implementing Rules of the Frontier Health and Quarantine Law (old text), Article 25",
  zh: "《国境卫生检疫法实施细则》（旧文本）第二十五条",
} as const;

/**
 * The signals that a ship shows until it has been inspected, by code.
 *
 * @see Implementing Rules of the Frontier Health and Quarantine Law (old text), Article 25
 */
export const SHIP_SIGNALS = {
  "flag-Q": {
    shownBy: "day",
    meaning: "healthy-requests-free-pratique",
    text: { en: "Flag Q", zh: "“Q”字旗" },
    source: OLD_RULES,
  },
  "flags-QQ": {
    shownBy: "day",
    meaning: "infected-or-suspect",
    text: { en: "Flags QQ", zh: "“QQ”字旗" },
    source: OLD_RULES,
  },
  "lights-red-red-red": {
    shownBy: "night",
    meaning: "healthy-requests-free-pratique",
    text: { en: "Three red lights", zh: "红灯三盏" },
    source: OLD_RULES,
  },
  "lights-red-red-white-red": {
    shownBy: "night",
    meaning: "infected-or-suspect",
    text: { en: "Red, red, white and red lights", zh: "红、红、白、红灯四盏" },
    source: OLD_RULES,
  },
} as const satisfies Readonly<Record<string, ShipSignal>>;

/**
 * The signal of a code, with what it says; `undefined` for a code that is none.
 *
 * @example
 * shipSignal("flag-Q")?.meaning // => "healthy-requests-free-pratique"
 * shipSignal("flag-P") // => undefined
 */
export function shipSignal(code: string): ShipSignal | undefined {
  return Object.hasOwn(SHIP_SIGNALS, code) ? SHIP_SIGNALS[code as keyof typeof SHIP_SIGNALS] : undefined;
}
