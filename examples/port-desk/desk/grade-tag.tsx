import { WORDS } from "../../port-day/words.ts";
import { useLanguage } from "../language.tsx";
import type { GradeName } from "../reading/queue.ts";

const LOOKS: Readonly<Record<GradeName, string>> = { triggered: "bad", undecided: "doubt", clear: "good" };

export function GradeTag({ grade }: { readonly grade: GradeName }) {
  const { say } = useLanguage();
  return <span className={`tag ${LOOKS[grade]}`}>{say(WORDS[grade])}</span>;
}
