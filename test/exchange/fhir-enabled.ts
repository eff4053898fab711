/*
 * Which items of a questionnaire are enabled, as the specification of FHIR says it (R4 and R5, Questionnaire.item:
 * enableWhen, enableBehavior, and the table of operators). It is written from that text and shares nothing with what it
 * is held against.
 */

type Json = Readonly<Record<string, unknown>>;
const objects = (value: unknown): Json[] => (Array.isArray(value) ? (value as Json[]) : []);

/** The items that are enabled, by their linkIds from the outside in; the rows of repeating groups are counted. */
export function enabledItems(questionnaire: Json, response: Json): Set<string> {
  const enabled = new Set<string>();
  walk(objects(questionnaire["item"]), [response], "", enabled);
  return enabled;
}

/** @param scopes what the items at hand are answered in: the innermost first, the response last */
function walk(items: Json[], scopes: readonly Json[], prefix: string, enabled: Set<string>): void {
  for (const item of items) {
    if (item["type"] === "display" || !isEnabled(item, scopes)) continue;
    const key = prefix + String(item["linkId"]);
    enabled.add(key);
    const [scope] = scopes;
    const given = objects(scope?.["item"]).filter(({ linkId }) => linkId === item["linkId"]);
    if (item["type"] !== "group") {
      for (const answer of given.flatMap((one) => objects(one["answer"])).filter((one) => isThere(answeredValue(one))))
        walk(objects(item["item"]), [answer, ...scopes], `${key}>`, enabled);
    } else if (item["repeats"] === true)
      given.forEach((row, at) => {
        // A row that only says why it is not there is none.
        if (row["extension"] === undefined) walk(objects(item["item"]), [row, ...scopes], `${key}[${at}]>`, enabled);
      });
    else walk(objects(item["item"]), [given[0] ?? {}, ...scopes], `${prefix}`, enabled);
  }
}

function isEnabled(item: Json, scopes: readonly Json[]): boolean {
  const conditions = objects(item["enableWhen"]);
  if (conditions.length === 0) return true;
  const held = conditions.map((condition) => holds(condition, scopes));
  if (conditions.length > 1 && !["all", "any"].includes(String(item["enableBehavior"])))
    throw new Error("enableBehavior is needed where there is more than one enableWhen (que-12)");
  return item["enableBehavior"] === "any" ? held.includes(true) : !held.includes(false);
}

/** The answers to a question, of those the nearest: in the row at hand, else further out. */
function answersTo(linkId: unknown, scopes: readonly Json[]): unknown[] {
  for (const scope of scopes) {
    const found = itemsIn(scope, linkId);
    if (found.length > 0) return found.flatMap((item) => objects(item["answer"]).map(answeredValue)).filter(isThere);
  }
  return [];
}

function itemsIn(scope: Json, linkId: unknown): Json[] {
  return objects(scope["item"]).flatMap((item) => [
    ...(item["linkId"] === linkId ? [item] : []),
    ...itemsIn(item, linkId),
    ...objects(item["answer"]).flatMap((answer) => itemsIn(answer, linkId)),
  ]);
}

function answeredValue(answer: Json): unknown {
  const [, value] = Object.entries(answer).find(([key]) => key.startsWith("value")) ?? [];
  return value;
}

/** An answer that only says why there is no value is none. */
function isThere(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return value !== undefined;
  return Object.keys(value).some((key) => key !== "extension");
}

function holds(condition: Json, scopes: readonly Json[]): boolean {
  const answers = answersTo(condition["question"], scopes);
  const [, wanted] = Object.entries(condition).find(([key]) => key.startsWith("answer")) ?? [];
  switch (condition["operator"]) {
    case "exists":
      return answers.length > 0 === wanted;
    case "=":
      return answers.some((answer) => isEqual(answer, wanted));
    case "!=":
      return !answers.some((answer) => isEqual(answer, wanted));
    case ">":
      return answers.some((answer) => order(answer) > order(wanted));
    case "<":
      return answers.some((answer) => order(answer) < order(wanted));
    case ">=":
      return answers.some((answer) => order(answer) >= order(wanted));
    case "<=":
      return answers.some((answer) => order(answer) <= order(wanted));
    default:
      throw new Error("an operator that FHIR does not have");
  }
}

function isEqual(one: unknown, other: unknown): boolean {
  if (typeof one === "object" && typeof other === "object") {
    const [a, b] = [one as Json, other as Json];
    return a["code"] === b["code"] && a["system"] === b["system"] && a["value"] === b["value"];
  }
  return typeof one === "string" && /T\d\d:/.test(one) ? order(one) === order(other) : one === other;
}

function order(value: unknown): number {
  if (typeof value === "string") return Date.parse(value);
  return Number(typeof value === "object" && value !== null ? (value as Json)["value"] : value);
}
