import { join } from "node:path";
import ts from "typescript";
import { expect, it } from "vitest";
import { entryPoints, ROOT } from "./sources.js";

/** What each entry exports is the contract: a name that comes or goes is seen here and told in a changeset. */
it("exports what the list of public names says", async () => {
  const entries = entryPoints();
  const files = entries.map(({ file }) => join(ROOT, "src", file));
  const program = ts.createProgram(files, {
    module: ts.ModuleKind.NodeNext,
    strict: true,
    noEmit: true,
    skipLibCheck: true,
  });
  const checker = program.getTypeChecker();
  const lines = entries.map(({ entry }, index) => {
    const source = program.getSourceFile(files[index] as string);
    const symbol = source && checker.getSymbolAtLocation(source);
    const names = symbol === undefined ? [] : checker.getExportsOfModule(symbol).map((name) => nameOf(name, checker));
    return `${entry}\n${names
      .sort()
      .map((name) => `  ${name}\n`)
      .join("")}`;
  });
  await expect(lines.join("\n")).toMatchFileSnapshot("public-names.txt");
});

function nameOf(symbol: ts.Symbol, checker: ts.TypeChecker): string {
  const target = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
  return target.flags & ts.SymbolFlags.Value ? symbol.name : `type ${symbol.name}`;
}
