import { DmnModdle } from "dmn-moddle";
import { evaluate, unaryTest } from "feelin";

/* An engine that knows DMN and FEEL, by two libraries that are not ours, and nothing of policies. */

interface Text {
  readonly text: string;
}
interface Decision {
  readonly $type: string;
  readonly id: string;
  readonly name: string;
  readonly informationRequirement?: readonly {
    readonly id: string;
    readonly requiredInput?: { readonly href: string };
    readonly requiredDecision?: { readonly href: string };
  }[];
  readonly authorityRequirement?: readonly { readonly id: string }[];
  readonly decisionLogic?: {
    readonly $type: string;
    readonly text?: string;
    readonly hitPolicy?: string;
    readonly input?: readonly { readonly inputExpression: Text; readonly label?: string }[];
    readonly output?: readonly { readonly name: string }[];
    readonly rule?: readonly { readonly inputEntry?: readonly Text[]; readonly outputEntry: readonly Text[] }[];
  };
}

/** A document as a DMN library reads it. */
export interface Document {
  readonly description: string;
  readonly drgElement: readonly Decision[];
  readonly dmnDI: {
    readonly diagrams: readonly {
      readonly diagramElements: readonly { readonly $type: string; readonly dmnElementRef: { readonly id: string } }[];
    }[];
  };
}

/** Reads a document; whatever the library warns of is thrown. */
export async function readDmn(xml: string): Promise<Document> {
  const { rootElement, warnings } = await new DmnModdle().fromXML(xml);
  if (warnings.length > 0) throw new Error(warnings.map(({ message }) => message).join("\n"));
  return rootElement as unknown as Document;
}

type Context = Readonly<Record<string, unknown>>;

/** Runs the decisions of a document; what was run before with the same values is not run again. */
export class Engine {
  readonly #elements: ReadonlyMap<string, Decision>;
  readonly #results = new Map<string, unknown>();

  constructor({ drgElement }: Document) {
    this.#elements = new Map(drgElement.map((element) => [element.id, element]));
  }

  /** What a decision comes to for the inputs, by their names. */
  decide(id: string, inputs: Context): unknown {
    const { informationRequirement = [], decisionLogic } = this.#elements.get(id) as Decision;
    const context: Record<string, unknown> = {};
    for (const { requiredInput, requiredDecision } of informationRequirement) {
      const needed = this.#elements.get((requiredInput ?? requiredDecision)?.href.slice(1) ?? "") as Decision;
      context[needed.name] = requiredInput === undefined ? this.decide(needed.id, inputs) : inputs[needed.name];
    }
    if (decisionLogic?.$type === "dmn:LiteralExpression") return this.#run(decisionLogic.text as string, context);
    if (decisionLogic?.$type !== "dmn:DecisionTable" || decisionLogic.hitPolicy !== "RULE ORDER")
      throw new Error(`no logic for ${id}`);
    const { input = [], output = [], rule = [] } = decisionLogic;
    const values = input.map(({ inputExpression }) => this.#run(inputExpression.text, context));
    return rule
      .filter(({ inputEntry = [] }) => inputEntry.every(({ text }, place) => this.#test(text, values[place])))
      .map(({ outputEntry }) =>
        Object.fromEntries(output.map(({ name }, place) => [name, this.#run(outputEntry[place]?.text as string, {})])),
      );
  }

  #run(expression: string, context: Context): unknown {
    const names: readonly string[] = expression.match(/\w+/g) ?? [];
    const read = Object.entries(context).filter(([name]) => names.includes(name));
    return this.#once(
      `run ${expression} ${JSON.stringify(read)}`,
      () => evaluate(expression, context as Record<string, unknown>).value,
    );
  }

  #test(test: string, value: unknown): boolean {
    if (test === "-") return true;
    const key = `test ${test} ${String(value)} ${JSON.stringify(value)}`;
    return this.#once(key, () => unaryTest(test, { "?": value }).value) === true;
  }

  #once<Result>(key: string, run: () => Result): Result {
    if (!this.#results.has(key)) this.#results.set(key, run());
    return this.#results.get(key) as Result;
  }
}
