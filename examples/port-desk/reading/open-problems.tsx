import { wholeNumber } from "../../port-day/format.ts";
import { type FolderProblem, sayProblem } from "../../port-day/problem.ts";
import { useLanguage } from "../language.tsx";
import { WORDS } from "./words.ts";

/** A broken file can have a line of complaint for each of its own: a hundred of them show what is wrong. */
const SHOWN = 100;

export function OpenProblems({ problems }: { readonly problems: readonly FolderProblem[] }) {
  const { say, language } = useLanguage();
  if (problems.length === 0) return null;
  const more = problems.length - SHOWN;
  return (
    <details className="open-problems">
      <summary>{say(WORDS.problems, { count: wholeNumber(problems.length) })}</summary>
      <ul>
        {problems.slice(0, SHOWN).map((problem) => {
          const sentence = sayProblem(problem, language);
          return <li key={sentence}>{sentence}</li>;
        })}
        {more > 0 && <li>{say(WORDS.andMore, { count: wholeNumber(more) })}</li>}
      </ul>
    </details>
  );
}
