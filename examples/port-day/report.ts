import type { Language } from "pratique";
import { type Concern, concernsOf } from "./concerns.ts";
import type { PortDayFolder } from "./read-folder.ts";
import type { ScreenedDay } from "./screen-day.ts";
import { type Say, wordsIn } from "./words.ts";

/** What both the terminal and the page are written from. */
export interface Report {
  readonly language: Language;
  readonly say: Say;
  readonly folder: PortDayFolder;
  readonly day: ScreenedDay;
  readonly concerns: readonly Concern[];
}

export function reportOf(folder: PortDayFolder, day: ScreenedDay, language: Language): Report {
  return { language, say: wordsIn(language), folder, day, concerns: concernsOf(folder, day, language) };
}
