import { isBlank, isName, isRecord } from "../record.js";
import type { Issue, Path } from "../result.js";
import { fill, type Text } from "../text.js";
import { type Flow, type FlowDefinition, movesTable } from "./flow.js";
import { misshapenPlaces } from "./flow-shape.js";
import type { Step } from "./graph.js";
import { proofOf, proveInvariants } from "./invariants.js";
import { proofGraph } from "./proof-graph.js";
import { deadEnds, unreachable } from "./proofs.js";
import { wrongNames } from "./wrong-names.js";

/** What can be wrong with a flow, and what would be right; `{…}` is filled in. */
export const FLOW_EXPECTATIONS = {
  malformed: {
    en: "what the type of a flow says: {expected}",
    zh: "符合流程定义类型的内容：{expected}",
  },
  "unknown-status": { en: "a status of the flow", zh: "流程所列的状态" },
  "unknown-event": { en: "an event of the flow", zh: "流程所列的事件" },
  "unknown-promise": { en: "the id of an invariant of the flow", zh: "流程所列保证的编号" },
  "reserved-name": { en: "an event whose name does not begin with @", zh: "不以@开头的事件名称" },
  "outcome-accepts": { en: "an outcome that accepts no event", zh: "不接受任何事件的终态" },
  "not-an-outcome": { en: "an outcome of the flow", zh: "流程所列的终态" },
  "opens-into-outcome": { en: "a status that is not an outcome", zh: "非终态的状态" },
  "no-text": { en: "a text in English and in Chinese", zh: "中英文均不为空的文字" },
  blank: { en: "a name that is not blank", zh: "不为空的名称" },
  "duplicate-promise": { en: "an id that no other invariant bears", zh: "不与其他保证重复的编号" },
  "empty-list": { en: "at least one entry", zh: "至少一项" },
  "duplicate-outcome": { en: "each outcome once", zh: "各终态仅列一次" },
  "wrong-hours": {
    en: "a number of hours above 0 and of at most a thousand years",
    zh: "大于0且不超过一千年的小时数",
  },
  unreachable: { en: "a status to which a path leads from the initial one", zh: "可从起始状态到达的状态" },
  "dead-end": { en: "a status from which an outcome can be reached", zh: "可到达终态的状态" },
  "promise-broken": { en: "moves by which the flow keeps what it promises", zh: "符合所作保证的转换" },
  "needless-suspension": {
    en: "only promises that the reopenings could break",
    zh: "仅列重启可能破坏的保证",
  },
} as const satisfies Readonly<Record<string, Text>>;
/** What can be wrong with a flow. */
export type FlowProblemCode = keyof typeof FLOW_EXPECTATIONS;

/** One thing that is wrong with a flow: where it stands, and what would be right. */
export interface FlowProblem extends Issue {
  readonly code: FlowProblemCode;
  /** Path into the definition. */
  readonly path: Path;
  readonly expectation: Text;
  /** The shortest path that breaks a promise. */
  readonly witness?: readonly Step[];
}

/** A thousand years, each with a leap day: due dates of today's cases stay within what the calendar carries. */
const LONGEST_HOURS = 1000 * 366 * 24;

/**
 * Everything that is wrong with a flow, or with a definition before it is made one: names that stand for nothing, texts
 * that are missing in a language; and, once all names are right, what cannot be proved: a status that nothing leads to, one
 * in which a case would be stuck, a promise that a path breaks, with that path; a suspension that nothing needs. Of a
 * definition that is not as the type of a flow says, such as one from JSON without labels, only the places where it is not.
 * Nothing is wrong with a sound flow. It never throws on what JSON can hold.
 *
 * @example
 * lintFlow(threeChecks2020) // => []
 */
export function lintFlow(definition: FlowDefinition | object): FlowProblem[] {
  const misshapen = misshapenPlaces(definition);
  if (misshapen.length > 0) return misshapen.map(({ path, expected }) => malformed(path, expected));
  const plain = definition as FlowDefinition;
  const names = wrongNames(plain).map(({ code, path }) => problem(code, path));
  const texts = [...wrongLabels(plain), ...wrongTexts(plain), ...wrongPromises(plain), ...wrongLists(plain)];
  if (names.length > 0) return [...names, ...texts];
  return [...texts, ...unsound({ ...plain, table: movesTable(plain), free: [] })];
}

function problem(code: Exclude<FlowProblemCode, "malformed">, path: Path): FlowProblem {
  return { code, path, expectation: FLOW_EXPECTATIONS[code] };
}

function malformed(path: Path, expected: Text): FlowProblem {
  const { en, zh } = FLOW_EXPECTATIONS.malformed;
  const expectation = { en: fill(en, { expected: expected.en }), zh: fill(zh, { expected: expected.zh }) };
  return { code: "malformed", path, expectation };
}

/** Every status and event has its label, and every label its status or event. */
function wrongLabels({ moves, labels }: FlowDefinition): FlowProblem[] {
  const events = new Set(Object.values(moves).flatMap((row) => Object.keys(row)));
  const wrong = (kind: "statuses" | "events", names: Iterable<string>, code: "unknown-status" | "unknown-event") => {
    const known = new Set(names);
    return [
      ...[...known].flatMap((name) => {
        const isLabelled = Object.hasOwn(labels[kind], name) && isText(labels[kind][name]);
        return isLabelled ? [] : [problem("no-text", ["labels", kind, name])];
      }),
      ...Object.keys(labels[kind]).flatMap((name) => (known.has(name) ? [] : [problem(code, ["labels", kind, name])])),
    ];
  };
  return [...wrong("statuses", Object.keys(moves), "unknown-status"), ...wrong("events", events, "unknown-event")];
}

/** The texts beside the labels. */
function wrongTexts(definition: FlowDefinition): FlowProblem[] {
  const { particulars = {}, requires = {}, invariants = [], deadlines = {}, reopenings = {} } = definition;
  const texts: [Text | undefined, Path][] = [
    ...labelsOf("particulars", particulars),
    ...labelsOf("requires", requires),
    ...invariants.flatMap(({ text, source }, index): [Text, Path][] => [
      [text, ["invariants", index, "text"]],
      [source, ["invariants", index, "source"]],
    ]),
    ...Object.entries(deadlines).flatMap(([status, deadline]) =>
      (["label", "owedBy", "source"] as const).map((key): [Text | undefined, Path] => [
        deadline?.[key],
        ["deadlines", status, key],
      ]),
    ),
    ...Object.entries(reopenings).flatMap(([outcome, reopening]) =>
      (["label", "source"] as const).map((key): [Text | undefined, Path] => [
        reopening?.[key],
        ["reopenings", outcome, key],
      ]),
    ),
  ];
  return texts.flatMap(([text, path]) => (isText(text) ? [] : [problem("no-text", path)]));
}

function labelsOf(
  key: string,
  lists: { readonly [event: string]: readonly { readonly label: Text }[] | undefined },
): [Text, Path][] {
  return Object.entries(lists).flatMap(([event, list = []]) =>
    list.map(({ label }, index): [Text, Path] => [label, [key, event, index, "label"]]),
  );
}

function wrongPromises({ particulars = {}, invariants = [], deadlines = {} }: FlowDefinition): FlowProblem[] {
  const ids = new Set<string>();
  const promises = invariants.flatMap(({ id }, index) => {
    const path = ["invariants", index, "id"];
    if (isBlank(id)) return [problem("blank", path)];
    if (ids.has(id)) return [problem("duplicate-promise", path)];
    ids.add(id);
    return [];
  });
  const nameless = Object.entries(particulars).flatMap(([event, list]) =>
    (list ?? []).flatMap(({ name }, index) =>
      isBlank(name) ? [problem("blank", ["particulars", event, index, "name"])] : [],
    ),
  );
  const endless = Object.entries(deadlines).flatMap(([status, deadline]) =>
    deadline !== undefined && deadline.hours > 0 && deadline.hours <= LONGEST_HOURS
      ? []
      : [problem("wrong-hours", ["deadlines", status, "hours"])],
  );
  return [...promises, ...nameless, ...endless];
}

/** Lists in which nothing stands to choose from, blanks in them, and an outcome that stands there twice. */
function wrongLists(definition: FlowDefinition): FlowProblem[] {
  const { outcomes, particulars = {}, requires = {}, invariants = [], reopenings = {} } = definition;
  const found: FlowProblem[] = [];
  const notEmpty = (names: readonly string[] | undefined, ...path: Path) => {
    if (names?.length === 0) found.push(problem("empty-list", path));
  };
  const named = (names: readonly string[] | undefined, ...path: Path) => {
    notEmpty(names, ...path);
    for (const [index, name] of (names ?? []).entries())
      if (isBlank(name)) found.push(problem("blank", [...path, index]));
  };
  for (const [index, outcome] of outcomes.entries())
    if (outcomes.indexOf(outcome) < index) found.push(problem("duplicate-outcome", ["outcomes", index]));
  for (const [event, list = []] of Object.entries(particulars))
    for (const [index, { oneOf }] of list.entries()) named(oneOf, "particulars", event, index, "oneOf");
  for (const [event, list = []] of Object.entries(requires))
    for (const [index, { flow, status, since }] of list.entries()) {
      if (isBlank(flow)) found.push(problem("blank", ["requires", event, index, "flow"]));
      named(status, "requires", event, index, "status");
      notEmpty(since, "requires", event, index, "since");
    }
  for (const [index, { holds }] of invariants.entries()) {
    const path = ["invariants", index, "holds"];
    if (holds.kind === "every-path") {
      notEmpty(holds.after, ...path, "after");
      notEmpty(holds.to, ...path, "to");
    }
    if (holds.kind === "carries") named(holds.particulars, ...path, "particulars");
    if (holds.kind === "requires") named(holds.status, ...path, "status");
  }
  for (const [outcome, reopening] of Object.entries(reopenings)) notEmpty(reopening?.to, "reopenings", outcome, "to");
  return found;
}

function unsound(flow: Flow): FlowProblem[] {
  const { invariants = [], reopenings = {} } = flow;
  const whole = proofGraph(flow);
  const isKept = (id: string) =>
    invariants.some((promise) => promise.id === id && proofOf(flow, whole, promise.holds).holds);
  return [
    ...unreachable(flow).map((status) => problem("unreachable", ["moves", status])),
    ...deadEnds(flow).map((status) => problem("dead-end", ["moves", status])),
    ...proveInvariants(flow).flatMap(({ proof }, index) =>
      proof.holds ? [] : [{ ...problem("promise-broken", ["invariants", index]), witness: proof.witness }],
    ),
    ...Object.entries(reopenings).flatMap(([outcome, reopening]) =>
      (reopening?.suspends ?? []).flatMap((id, index) =>
        isKept(id) ? [problem("needless-suspension", ["reopenings", outcome, "suspends", index])] : [],
      ),
    ),
  ];
}

/** A text from JSON may be anything. */
function isText(text: Text | undefined): boolean {
  return isRecord(text) && isName(text["en"]) && isName(text["zh"]);
}
