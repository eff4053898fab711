import { readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { CODE_LISTS } from "../../docs/make-codes/code-lists.ts";
import { codesPage } from "../../docs/make-codes/codes-page.ts";
import { entryPoints, ROOT } from "./sources.js";

/*
 * The catalogue of codes is made from the lists that the package exports. It is held to them here twice: by what each
 * exported list holds, and by what the exported types say that a result may carry.
 */
const AGAIN = "run again: npm run build && npm run docs:codes";

const lists = CODE_LISTS.flatMap((room) => room.lists.map((list) => ({ ...list, room: room.room })));

/** What a list of codes is called. */
const CODES_NAME =
  /_(CODES|EXPECTATIONS|PROBLEMS|REFUSALS|REASONS|FAULTS|DOUBTS|BREACHES|FINDINGS|DISAGREEMENTS|DEPARTURES|CONTRADICTIONS|WARNINGS|GAPS|JUDGED|SET_ASIDE|DEFECTS|DIFFERENCES|SEVERITIES|TEXTS)$|^(SEVERITIES|VERDICTS)$/;
/** What is called so and holds no codes of ours. */
const NO_CODES: Readonly<Record<string, string>> = {
  CROSSING_CODES: "severities, by the codes of CROSSING_TEXTS",
  CUSTODY_TEXTS: "texts, by the codes of CUSTODY_CODES and one occasion more",
  CUSTOMS_UNIT_CODES: "units in the code of customs",
  DEFICIENCY_SEVERITIES: "what an officer says of a deficiency",
  FHIR_ABSENT_REASONS: "codes of FHIR, with what they are here",
  IDENTIFIER_TEXTS: "texts, by the codes of each identifier",
  INDICATIVE_CODES: "codes of goods",
  USER_ASSIGNED_COUNTRY_CODES: "codes of countries",
};
/** Keys of results under which codes stand. */
const CODE_KEYS =
  /^(code|problems?|errors?|faults?|doubts?|breach|lacks|reasons?|because|why|warnings?|outside|severity|contradictions?)$/;

const rooms = await Promise.all(
  entryPoints().map(async ({ entry, file }) => ({
    entry,
    exports: (await import(join(ROOT, "src", file))) as Readonly<Record<string, unknown>>,
  })),
);
const exported = new Map(rooms.flatMap(({ exports }) => Object.entries(exports)));

/** The codes of an exported list: its members, or the keys of a record. */
function codesOf(name: string): string[] {
  const value = exported.get(name);
  return Array.isArray(value) ? value.map(String) : Object.keys(value as object);
}

describe("the page of the codes", () => {
  it("says what the package says", () => {
    expect(readFileSync(join(ROOT, "docs/codes.md"), "utf8") === codesPage(), AGAIN).toBe(true);
  });

  it("has every exported list of codes", () => {
    const named = [...exported.keys()].filter((name) => CODES_NAME.test(name)).sort();
    const told = lists.flatMap(({ list }) => list ?? []);
    expect(named.filter((name) => !told.includes(name))).toEqual(Object.keys(NO_CODES));
  });

  it.each(lists.filter(({ list }) => list !== undefined))("has every code of $list, in both languages", (list) => {
    expect(Object.keys(list.codes).sort()).toEqual(codesOf(list.list ?? "").sort());
    for (const { en, zh } of Object.values(list.codes)) {
      expect(en).toMatch(/[a-z]|^\{\w+\}$/i);
      expect(zh).toMatch(/\p{Script=Han}|^\{\w+\}$/u);
    }
  });

  it("names rooms and lists that can be imported together", () => {
    for (const { room, list } of lists) {
      const found = rooms.find(({ entry }) => entry === room)?.exports;
      expect(list === undefined || Object.hasOwn(found ?? {}, list), `${room} exports ${list}`).toBe(true);
    }
  });
});

describe("the types of the package", () => {
  const carried = carriedCodes();

  it("carry no code that is not on the page", () => {
    const missing = carried.flatMap(({ place, codes }) => {
      if (PLACES_WITHOUT_CODES.includes(place)) return [];
      const told = new Set(lists.filter(({ at }) => at.includes(place)).flatMap((list) => Object.keys(list.codes)));
      return codes.filter((code) => !told.has(code)).map((code) => `${place}: ${code}`);
    });
    expect(missing).toEqual([]);
  });

  it("carry every code that stands on the page for them alone", () => {
    const places = new Map(carried.map(({ place, codes }) => [place, codes]));
    for (const { title, at, codes, list } of lists) {
      if (list !== undefined || !at.every((place) => places.has(place))) continue;
      const known = new Set(at.flatMap((place) => places.get(place) ?? []));
      expect(new Set(Object.keys(codes)), title.en).toEqual(known);
    }
  });

  it("are named as they are", () => {
    const names = readFileSync(join(ROOT, "test/house/public-names.txt"), "utf8").split("\n");
    for (const { at, type } of lists)
      for (const place of [...at, ...(type === undefined ? [] : [type])]) {
        const name = place.replace(/\..*/, "");
        expect(names.includes(`  type ${name}`) || names.includes(`  ${name}`), place).toBe(true);
      }
  });
});

/** What is no code, although its key is one of those. */
const PLACES_WITHOUT_CODES: readonly string[] = [];

/** Every public type with a key under which codes stand, and the codes that may stand there. */
function carriedCodes(): { readonly place: string; readonly codes: readonly string[] }[] {
  const files = entryPoints().map(({ file }) => join(ROOT, "src", file));
  const program = ts.createProgram(files, {
    module: ts.ModuleKind.NodeNext,
    strict: true,
    noEmit: true,
    skipLibCheck: true,
  });
  const checker = program.getTypeChecker();
  const codes = new Map<string, Set<string>>();
  for (const file of files) {
    const source = program.getSourceFile(file);
    const entry = source && checker.getSymbolAtLocation(source);
    for (const named of entry === undefined ? [] : checker.getExportsOfModule(entry)) {
      const symbol = named.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(named) : named;
      if (!(symbol.flags & (ts.SymbolFlags.Interface | ts.SymbolFlags.TypeAlias))) continue;
      const type = checker.getDeclaredTypeOfSymbol(symbol);
      for (const part of type.isUnion() ? type.types : [type])
        for (const [key, found] of codesIn(part, checker)) {
          const place = `${named.name}.${key}`;
          codes.set(place, new Set([...(codes.get(place) ?? []), ...found]));
        }
    }
  }
  return [...codes].map(([place, found]) => ({ place, codes: [...found] }));
}

function codesIn(type: ts.Type, checker: ts.TypeChecker): [key: string, codes: string[]][] {
  if (!(type.flags & ts.TypeFlags.Object) || checker.isArrayType(type) || checker.isTupleType(type)) return [];
  return type.getProperties().flatMap((property): [string, string[]][] => {
    const declaration = property.declarations?.[0];
    if (!CODE_KEYS.test(property.name) || declaration === undefined) return [];
    const held = checker.getTypeOfSymbolAtLocation(property, declaration);
    const isList = checker.isArrayType(held) || checker.isTupleType(held);
    const codes = literalsOf(isList ? checker.getTypeArguments(held as ts.TypeReference)[0] : held);
    return codes === undefined ? [] : [[property.name, codes]];
  });
}

/** The texts that a type allows; `undefined` of a type that allows anything else, apart from nothing. */
function literalsOf(type: ts.Type | undefined): string[] | undefined {
  if (type?.isStringLiteral()) return [type.value];
  if (!type?.isUnion()) return undefined;
  const parts = type.types.filter((part) => !(part.flags & ts.TypeFlags.Undefined)).map(literalsOf);
  return parts.length === 0 || parts.includes(undefined) ? undefined : parts.flatMap((part) => part ?? []);
}
