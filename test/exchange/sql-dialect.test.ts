import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { SQL_DIALECTS, SQL_WRITERS } from "../../src/exchange/sql-dialect.js";

/** What stands between the quotes, undone; `undefined` where something would stand behind the last of them. */
function unquoted(text: string, sign: string, hasBackslashes: boolean): string | undefined {
  if (!text.startsWith(sign)) return undefined;
  let name = "";
  for (let at = 1; at < text.length; at++) {
    if (hasBackslashes && text[at] === "\\") name += text[++at];
    else if (text[at] !== sign) name += text[at];
    else if (text[at + 1] === sign) name += text[++at];
    else return at === text.length - 1 ? name : undefined;
  }
  return undefined;
}

describe.each(SQL_DIALECTS)("%s", (dialect) => {
  const writer = SQL_WRITERS[dialect];

  it("quotes any name so that nothing in it ends the quotes", () => {
    const sign = dialect === "duckdb" || dialect === "postgresql" ? '"' : "`";
    const anyName = fc.oneof(fc.string({ unit: "binary" }), fc.stringMatching(/^[a"`\\;\n-]*$/));
    fc.assert(
      fc.property(anyName, (name) => {
        expect(unquoted(writer.identifier(name), sign, dialect === "clickhouse")).toBe(name);
      }),
    );
  });

  it("has a parameter of its own for every place", () => {
    const places = [1, 2, 10, 11].map(writer.parameter);
    expect(new Set(places).size).toBe(4);
    for (const [index, place] of [1, 2, 10, 11].entries())
      expect(places[index]).toMatch(new RegExp(`\\D${place}(\\D|$)`));
  });

  it("is executed by the tests where it says so", () => {
    expect(writer.executed).toBe(dialect === "duckdb" || dialect === "postgresql");
    expect(writer.isNamed).toBe(!writer.executed);
  });
});
