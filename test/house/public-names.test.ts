import { join } from "node:path";
import ts from "typescript";
import { expect, it } from "vitest";
import { entryPoints, ROOT } from "./sources.js";

const entries = entryPoints();
const files = entries.map(({ file }) => join(ROOT, "src", file));
const program = ts.createProgram(files, {
  module: ts.ModuleKind.NodeNext,
  strict: true,
  noEmit: true,
  skipLibCheck: true,
});
const checker = program.getTypeChecker();
const exported = entries.map(({ entry }, index) => {
  const source = program.getSourceFile(files[index] as string);
  const symbol = source && checker.getSymbolAtLocation(source);
  const symbols = symbol === undefined ? [] : checker.getExportsOfModule(symbol);
  return { entry, names: symbols.map(({ name, flags }, place) => ({ name, target: targetOf(symbols[place], flags) })) };
});

function targetOf(symbol: ts.Symbol | undefined, flags: ts.SymbolFlags): ts.Symbol {
  if (symbol === undefined) throw new TypeError("a name without a symbol");
  return flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
}

/** What each entry exports is the contract: a name that comes or goes is seen here and told in a changeset. */
it("exports what the list of public names says", async () => {
  const lists = exported.map(({ entry, names }) => {
    const lines = names.map(({ name, target }) => (target.flags & ts.SymbolFlags.Value ? name : `type ${name}`));
    return `${entry}\n${lines
      .sort()
      .map((line) => `  ${line}\n`)
      .join("")}`;
  });
  await expect(lists.join("\n")).toMatchFileSnapshot("public-names.txt");
});

it("one name means one thing, whichever entry it comes from", () => {
  const meanings = new Map<string, Set<ts.Symbol>>();
  for (const { names } of exported)
    for (const { name, target } of names) meanings.set(name, (meanings.get(name) ?? new Set()).add(target));
  expect([...meanings].filter(([, targets]) => targets.size > 1).map(([name]) => name)).toEqual([]);
});
