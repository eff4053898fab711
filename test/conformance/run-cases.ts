import { adapters } from "./adapters/index.ts";
import { type Adapter, type Answer, type Asks, type Case, type Given, isRecord, NotAnswered } from "./case.ts";
import { compare } from "./compare.ts";
import { failed, type Outcome, PASSED, skipped, threw } from "./outcome.ts";

/** Puts one case to the library by the adapter of its topic and question. */
export function runCase(asked: Case, topics: Readonly<Record<string, Asks>> = adapters): Outcome {
  const { topic, when } = asked;
  const group = `${topic}/${when.ask}`;
  const asks = Object.hasOwn(topics, topic) ? topics[topic] : undefined;
  const adapter = asks !== undefined && Object.hasOwn(asks, when.ask) ? asks[when.ask] : undefined;
  if (adapter === undefined) return skipped(group);
  try {
    const unread = unreadIn(asked, adapter);
    return unread === undefined ? judge(asked, adapter.answer(asked), group) : skipped(group, unread);
  } catch (error) {
    if (error instanceof NotAnswered) return skipped(group, error.message);
    return threw(asked.id, asked.expect, error);
  }
}

/** The first fact or parameter of a case that its adapter would leave out. */
function unreadIn({ given, when }: Case, adapter: Adapter): string | undefined {
  const fact = adapter.given && Object.keys(given).find((key) => adapter.given?.includes(key) !== true);
  if (fact !== undefined) return `given.${fact}`;
  const parameter = Object.keys(when).find((key) => key !== "ask" && adapter.when?.includes(key) !== true);
  return parameter === undefined ? undefined : `when.${parameter}`;
}

/** A wrong key fails a case even where another one is not expressed; a case that is not expressed never passes. */
function judge({ id, expect, ambiguous }: Case, answer: Answer, group: string): Outcome {
  const readings = ambiguous && Array.isArray(expect.readings) ? expect.readings.filter(isRecord) : undefined;
  const found = readings?.map((reading) => compare(asserted(expect, reading), answer)) ?? [compare(expect, answer)];
  const admissible = found.filter(({ wrong }) => wrong.length === 0);
  if (admissible.some(({ unexpressed }) => unexpressed.length === 0)) return PASSED;
  const [open] = admissible;
  if (open !== undefined) return skipped(group, open.unexpressed.map((key) => `expect.${key}`).join(", "));
  const differences = found.flatMap(({ wrong }) => wrong);
  if (readings === undefined) return failed(id, differences);
  const got = Object.fromEntries(differences.map((difference) => [difference.key, difference.got]));
  return failed(id, [{ key: "readings", expected: readings, got }]);
}

/** The keys that one reading asserts: its own without its reason, and those that stand beside the readings. */
function asserted({ readings: _, ...beside }: Given, { because: __, ...own }: Given): Given {
  return { ...beside, ...own };
}
