import type { Edition } from "pratique/edition";
import type { Say } from "../language.tsx";
import { WORDS } from "./words.ts";

/** From when to when an edition is in force, as far as that is known. */
export function editionDates({ from, until }: Edition, say: Say): string {
  if (typeof from === "string")
    return until === undefined ? say(WORDS.fromDay, { from }) : say(WORDS.fromTo, { from, until });
  const between = say(WORDS.between, { notBefore: from.notBefore, notAfter: from.notAfter });
  return until === undefined ? say(WORDS.beginsBetween, { between }) : say(WORDS.beginsBetweenTo, { between, until });
}
