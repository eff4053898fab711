import { absent, isAbsent } from "../answer.js";
import type { AnyCondition, AnyLeaf, AnyReference, Condition } from "../logic/condition.js";
import { evaluate, type PreparedCondition, prepareCondition } from "../logic/evaluate.js";
import type { FactKind, FactTable } from "../logic/facts.js";
import type { Truth } from "../logic/truth.js";
import { isElement, isKnown } from "./answer-known.js";
import { type ComparisonAt, type Comparisons, comparisonsIn, listOf, namesOf, type Path, type Place } from "./comparisons.js";
import { connected } from "./connected.js";
import { possibleLists } from "./possible-lists.js";
import { possibleMoments } from "./possible-moments.js";
import { possibleNumbers } from "./possible-numbers.js";
import { possibleWords } from "./possible-words.js";

/** The answers by which all others can be represented. */
export interface PossibleAnswers {
  /** For each fact that is read, in the order of the table: a given answer by itself, or those that it can have. */
  readonly answers: ReadonlyMap<string, readonly unknown[]>;
  /** Facts, by name, of which there were too many answers to go through, so that some may be missing. */
  readonly inexact: readonly string[];
}
