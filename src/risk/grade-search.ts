import { isAbsent } from "../answer.js";
import type { AnyFacts } from "./answer-search.js";

/** What is said of facts of which some are absent: an outcome or, while it is open, what it hangs on. */
export interface View {
  readonly outcome: string | undefined;
  /** The facts, by name, on which it hangs; none once there is an outcome. */
  readonly needs: readonly string[];
}

/** What an answer to one fact can still make of an outcome. */
export interface Difference {
  /** Outcomes between which its answer can decide, whatever else has to be so; none where it makes no difference. */
  readonly outcomes: ReadonlySet<string>;
  /** Whether everything was gone through; if not, there may be more of them. */
  readonly isExhaustive: boolean;
}

/** What a search goes through: how facts are looked at, and the answers they can have. */
export interface OutcomeSearch {
  readonly view: (facts: AnyFacts) => View;
  readonly answers: ReadonlyMap<string, readonly unknown[]>;
  /** So many views are looked at, at most. */
  readonly limit: number;
  /** How many outcomes there are to find; the search ends with them. */
  readonly outcomes: number;
}

/** A state in which nothing can be answered any more and which is open all the same. */
const OPEN = "";

/**
 * Between which outcomes the answer to one fact decides, in some completion of all others. Other facts are answered one by
 * one while the outcome hangs on them; those of which it is asked whether they are known come first, since for them staying
 * absent is an answer too, and once they are settled an outcome no longer changes by learning more.
 */
export function differenceMadeBy(fact: string, facts: AnyFacts, search: OutcomeSearch): Difference {
  const { answers, view, limit, outcomes: wanted } = search;
  const own = answers.get(fact) ?? [];
  const first = [...answers].filter(([name, options]) => name !== fact && options.some(isAbsent) && options.length > 1);
  const canStayAbsent = own.some(isAbsent);
  const outcomes = new Set<string>();
  let looks = 0;
  const isDone = () => looks > limit || outcomes.size >= wanted;
  const visit = (at: AnyFacts, settled: ReadonlySet<string>): void => {
    if (isDone()) return;
    const early = first.find(([name]) => !settled.has(name))?.[0];
    if (early !== undefined) {
      branch(early, at, settled);
      return;
    }
    if (!canStayAbsent) {
      looks++;
      if (!view(at).needs.includes(fact)) return;
    }
    const views = own.map((answer) => view({ ...at, [fact]: answer }));
    looks += views.length;
    const decided = new Set(views.flatMap(({ outcome }) => outcome ?? []));
    if (decided.size > 1) for (const outcome of decided) outcomes.add(outcome);
    const next = views
      .flatMap(({ needs }) => needs)
      .find((name) => name !== fact && !settled.has(name) && answers.has(name));
    if (next !== undefined) {
      branch(next, at, settled);
      return;
    }
    // What is open here hangs on facts that stay absent: it differs from what is decided, unless all they can be agrees.
    if (views.every(({ outcome }) => outcome !== undefined)) return;
    const ends = new Set(
      own.map((answer, which) => views[which]?.outcome ?? agreed({ ...at, [fact]: answer }, search)),
    );
    if (ends.size > 1) for (const outcome of ends) outcomes.add(outcome);
  };
  const branch = (name: string, at: AnyFacts, settled: ReadonlySet<string>): void => {
    const further = new Set([...settled, name]);
    for (const answer of answers.get(name) ?? []) visit({ ...at, [name]: answer }, further);
  };
  visit(facts, new Set());
  outcomes.delete(OPEN);
  return { outcomes, isExhaustive: looks <= limit };
}

/** The outcome on which all completions of what is still absent agree, if they do. */
function agreed(facts: AnyFacts, { view, answers }: OutcomeSearch): string {
  const { outcome, needs } = view(facts);
  if (outcome !== undefined) return outcome;
  const [name] = needs.filter((need) => answers.has(need));
  if (name === undefined) return OPEN;
  const found = new Set<string>();
  for (const answer of (answers.get(name) ?? []).filter((each) => !isAbsent(each))) {
    found.add(agreed({ ...facts, [name]: answer }, { view, answers, limit: 0, outcomes: 0 }));
    if (found.size > 1) return OPEN;
  }
  return [...found][0] ?? OPEN;
}
