import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as fc from "fast-check";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { entryPoints, ROOT, sourceFiles } from "./sources.js";

/*
 * Every example of a docblock and every fenced example of the pages is run as it stands: what it says after `// =>`
 * must be what comes out. An example of a docblock may use every public name, fast-check as `fc`, and the three fixtures below.
 */

interface Example {
  readonly where: string;
  readonly code: string;
}

const docblockExamples: Example[] = sourceFiles().flatMap(({ file, text }) =>
  [...text.matchAll(/\/\*\*[\s\S]*?\*\//g)].flatMap((block) => {
    const lines = block[0].split("\n").map((line) => line.replace(/^\s*(\/\*\*|\*\/|\*) ?/, ""));
    const start = lines.findIndex((line) => line.startsWith("@example"));
    if (start < 0) return [];
    const rest = lines.slice(start + 1);
    const end = rest.findIndex((line) => line.startsWith("@"));
    const line = text.slice(0, block.index).split("\n").length;
    return [{ where: `src/${file}:${line}`, code: (end < 0 ? rest : rest.slice(0, end)).join("\n") }];
  }),
);

const pages = [
  "README.md",
  ...readdirSync(join(ROOT, "docs"), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".md") && !file.startsWith("reference"))
    .map((file) => `docs/${file}`),
];
const pageExamples: Example[] = pages.flatMap((page) =>
  [...readFileSync(join(ROOT, page), "utf8").matchAll(/```ts\n([\s\S]*?)```/g)].map((match, index) => ({
    where: `${page} (${index + 1})`,
    code: match[1] ?? "",
  })),
);

/** The code with its imports taken out and each `// =>` made a check. */
function runnable(code: string): {
  readonly body: string;
  readonly imports: [name: string, entry: string][];
  readonly checks: number;
} {
  const source = ts.createSourceFile("example.ts", code, ts.ScriptTarget.ES2023, true);
  const imports: [string, string][] = [];
  let body = "";
  let checks = 0;
  for (const statement of source.statements) {
    if (ts.isImportDeclaration(statement)) {
      const bindings = statement.importClause?.namedBindings;
      if (bindings !== undefined && ts.isNamedImports(bindings))
        for (const { name, isTypeOnly } of bindings.elements)
          if (!isTypeOnly) imports.push([name.text, (statement.moduleSpecifier as ts.StringLiteral).text]);
      continue;
    }
    const expected = /^;?[ \t]*\n?[ \t]*\/\/ => (.*)/.exec(code.slice(statement.end))?.[1];
    if (expected === undefined || !ts.isExpressionStatement(statement)) body += `${statement.getText()}\n`;
    else {
      checks++;
      body += `check(${statement.expression.getText()}, ${expected});\n`;
    }
  }
  return { body, imports, checks };
}

async function scope(): Promise<Record<string, unknown>> {
  const rooms = await Promise.all(entryPoints().map(({ file }) => import(join(ROOT, "src", file))));
  const names: Record<string, unknown> = Object.assign({}, ...rooms, await import("../../src/result.js"));
  const { calendarDate, editionsOf, threeChecksSteps2020 } = names as {
    calendarDate: (text: string) => unknown;
    editionsOf: (room: object, series: string) => unknown;
    threeChecksSteps2020: unknown;
  };
  const exampleProtocol = {
    steps: threeChecksSteps2020,
    triggeredGrade: "triggered",
    releasedStatus: "released",
    transferredStatus: "transferred",
    awaitingTransferStatuses: ["awaiting-transfer"],
    exclusionEvent: "excluded",
  };
  const exampleEdition = {
    title: { en: "Example", zh: "示例" },
    authority: { en: "nobody", zh: "无" },
    status: "illustrative",
    from: calendarDate("2026-01-01"),
    source: "an example",
  };
  const exampleDay = {
    day: calendarDate("2020-03-18"),
    port: "CNPEK",
    declarationsReceived: 0,
    examinations: [],
    travellers: [],
    receipts: [],
  };
  const exitEntryHealthDeclarationForms = editionsOf(names, "cn-exit-entry");
  return { ...names, fc, exampleEdition, exampleProtocol, exampleDay, exitEntryHealthDeclarationForms };
}

async function run({ code }: Example): Promise<number> {
  const { body, checks } = runnable(code);
  const { outputText } = ts.transpileModule(`async function example() {${body}}`, {
    compilerOptions: { target: ts.ScriptTarget.ES2023, module: ts.ModuleKind.ESNext },
  });
  const names = {
    ...(await scope()),
    check: (got: unknown, wanted: unknown) => expect(plain(got)).toEqual(plain(wanted)),
  };
  const call = new Function(...Object.keys(names), `${outputText}; return example();`) as (
    ...values: unknown[]
  ) => Promise<void>;
  await call(...Object.values(names));
  return checks;
}

/** Results are compared as data: a class instance by what it holds. */
const plain = (value: unknown): unknown => (value === undefined ? undefined : JSON.parse(JSON.stringify(value)));

describe("examples of docblocks", () => {
  it.each(docblockExamples)("$where", async (example) => {
    expect(await run(example), "an example shows at least one result").toBeGreaterThan(0);
  });
});

describe("examples of pages", () => {
  it.each(pageExamples)("$where", async (example) => {
    for (const [name, entry] of runnable(example.code).imports) {
      const file = entryPoints().find((point) => point.entry === entry)?.file;
      expect(file, `${entry} is an entry point`).toBeDefined();
      const room = (await import(join(ROOT, "src", file ?? ""))) as Record<string, unknown>;
      expect(Object.hasOwn(room, name), `${entry} exports ${name}`).toBe(true);
    }
    expect(await run(example)).toBeGreaterThan(0);
  });
});

it("tells a wrong result", async () => {
  await expect(run({ where: "here", code: "given(absent('not-asked')) // => 'yes'" })).rejects.toThrow();
  expect(runnable("1 // => 1").checks).toBe(1);
});
