import { type Answer as Answered, absent, isAbsent } from "pratique";
import type { Ruling } from "pratique/documents";
import { NotAnswered } from "./case.ts";
import { answerFor } from "./words.ts";

/** The cases' three-valued answer for the library's ruling. */
export function decided(ruling: Ruling): boolean | "undecided" {
  return ruling === "undecided" ? ruling : ruling === "yes";
}

/** The library's answer for a fact that a case states as true, false or one of the words for an absent answer. */
export function yesNo(value: unknown, what: string): Answered<"yes" | "no"> {
  if (value === undefined) return absent("not-asked");
  if (typeof value === "boolean") return value ? "yes" : "no";
  const answer = answerFor(value);
  if (isAbsent(answer)) return answer;
  throw new NotAnswered(`${what}: neither true nor false nor unknown`);
}
