import fc from "fast-check";
import { Window } from "happy-dom";
import { beforeAll, describe, expect, it } from "vitest";
import { toMermaid } from "../../src/exchange/mermaid.js";
import { defineFlow, type Flow } from "../../src/flow/index.js";
import { threeChecks2020 } from "../../src/screening/index.js";
import { LANGUAGES } from "../../src/text.js";
import { editions } from "../house/editions.js";

/* What Mermaid itself makes of a diagram. It is slow to load, and asks for a document. */

/** The part of Mermaid's record of a state diagram that is looked at. */
interface Parsed {
  getStates(): ReadonlyMap<string, { readonly type: string; readonly descriptions?: readonly string[] }>;
  getRelations(): readonly { readonly id1: string; readonly id2: string; readonly relationTitle?: string }[];
}

let parsed: (diagram: string) => Promise<Parsed>;
let parse: (diagram: string) => Promise<unknown>;

beforeAll(async () => {
  const window = new Window();
  Object.assign(globalThis, { window, document: window.document });
  const { default: mermaid } = await import("mermaid");
  parse = mermaid.parse;
  // The first text that is parsed makes it load what state diagrams are.
  await parse("stateDiagram-v2");
  parsed = async (diagram) => {
    const { type, db } = await mermaid.mermaidAPI.getDiagramFromText(diagram);
    expect(type).toBe("stateDiagram");
    return db as unknown as Parsed;
  };
});

const flows = editions().filter((edition): edition is Flow & ReturnType<typeof editions>[number] => "moves" in edition);
const BEGINNING = "root_start";
const END = "root_end";

/** Everything but blanks and the signs that are Mermaid's own. */
const said = (text: string) =>
  text
    .replaceAll("＜", "<")
    .replace(/[\s":;#]/g, "")
    .replace(/(direction)-(?=tb|bt|rl|lr)/gi, "$1");

/** The arrows that a flow has, by the places of its statuses. */
function arrows(flow: Flow): string[] {
  const statuses = Object.keys(flow.moves);
  const place = (status: string) => `s${statuses.indexOf(status)}`;
  const moves = Object.entries(flow.moves).flatMap(([status, row]) =>
    [...new Set(Object.values(row))].map((next) => `${place(status)} ${place(next)}`),
  );
  const reopened = Object.entries(flow.reopenings ?? {}).flatMap(([outcome, reopening]) =>
    (reopening?.to ?? []).map((to) => `${place(outcome)} ${place(to)}`),
  );
  const ends = flow.outcomes.map((outcome) => `${place(outcome)} ${END}`);
  return [`${BEGINNING} ${place(flow.initial)}`, ...moves, ...reopened, ...ends].sort();
}

describe.each(flows.map((flow) => ({ id: flow.edition.id, flow })))("$id read by Mermaid", ({ flow }) => {
  it.each(LANGUAGES)("has its statuses, its moves and their names in %s", async (language) => {
    const db = await parsed(toMermaid(flow, language));
    const statuses = Object.keys(flow.moves);
    const states = [...db.getStates()].filter(([id]) => id !== BEGINNING && id !== END);
    expect(states.map(([id]) => id)).toEqual(statuses.map((_, at) => `s${at}`));
    for (const [at, [, { type, descriptions }]] of states.entries()) {
      const status = statuses[at] as string;
      const hours = flow.deadlines?.[status]?.hours;
      expect(type).toBe("default");
      const [description = "", limit] = descriptions?.join("").split(" ⏱ ") ?? [];
      expect(said(description)).toBe(said(flow.labels.statuses[status]?.[language] ?? ""));
      expect(limit?.match(/^\d+/)?.[0]).toBe(hours?.toString());
    }
    const relations = db.getRelations();
    expect(relations.map(({ id1, id2 }) => `${id1} ${id2}`).sort()).toEqual(arrows(flow));
    for (const [status, row] of Object.entries(flow.moves))
      for (const [event, next] of Object.entries(row)) {
        const ids = { id1: `s${statuses.indexOf(status)}`, id2: `s${statuses.indexOf(next)}` };
        const titles = relations
          .filter(({ id1, id2 }) => id1 === ids.id1 && id2 === ids.id2)
          .flatMap(({ relationTitle = "" }) => relationTitle.split(" / ").map(said));
        expect(titles, `${status}: ${event}`).toContain(said(flow.labels.events[event]?.[language] ?? ""));
      }
  });
});

/** A flow with one event, one deadline and one reopening, under any names. */
function door(closed: string, open: string, opened: string): Flow {
  const label = (name: string) => ({ en: name, zh: name });
  const source = label("a source");
  return defineFlow({
    edition: threeChecks2020.edition,
    initial: "closed",
    outcomes: ["open"],
    moves: { closed: { opened: "open" }, open: {} },
    deadlines: { closed: { hours: 24, label: source, owedBy: source, source } },
    reopenings: { open: { to: ["closed"], label: label(opened), source } },
    labels: { statuses: { closed: label(closed), open: label(open) }, events: { opened: label(opened) } },
  }) as unknown as Flow;
}

const SIGNS = [
  ...[
    '"',
    "'",
    "`",
    ":",
    ";",
    "#",
    "\\",
    "\n",
    "\r\n",
    "\t",
    "\u2028",
    "{",
    "}",
    "[",
    "]",
    "(",
    ")",
    "<",
    ">",
    "%",
    "*",
  ],
  ...["-->", "--", ":::", "[*]", "%%", "%% x", "%%{init}%%", "%%{wrap}%%", "---", "||", "{{", "\\n", "#quot;", "#35;"],
  ...["<<fork>>", "<<join>>", "<<choice>>", "[[fork]]", "[[join]]", "[[choice]]", "[[[fork]]]", "<br/>", "<b>", "</b>"],
  ...["<script>alert(1)</script>", "<!--", "&lt;", "$$x$$", "**b**", "_i_", "1. one", "- one", "😀", "到达", "❤️", "اب"],
  ...["end", "end note", "note left of s0", "state", "as s1", "direction", "TB", "direction TB", "DIRECTION\tlr", "LR"],
  ...[
    "click",
    "click s0 href",
    "class s0 x",
    "classDef",
    "style s0",
    "scale 3",
    "hide empty description",
    "accTitle: x",
  ],
  ...["stateDiagram-v2", "s0", "s0 --> s1", "root_start", "\0", "\x7f", " "],
];
const anyLabel = fc
  .array(fc.oneof(fc.constantFrom(...SIGNS), fc.string({ unit: "grapheme", maxLength: 4 })), { maxLength: 5 })
  .chain((parts) => fc.constantFrom("", " ").map((between) => parts.join(between)));

describe("labels of any kind", () => {
  it("are read as labels, and lose nothing but signs of Mermaid's own", async () => {
    await fc.assert(
      fc.asyncProperty(anyLabel, anyLabel, anyLabel, async (closed, open, opened) => {
        const diagram = toMermaid(door(closed, open, opened), "en");
        // As whoever draws it: what stands in the text may set nothing.
        expect(await parse(diagram)).toEqual({ diagramType: "stateDiagram", config: {} });
        const db = await parsed(diagram);
        expect([...db.getStates().keys()].sort()).toEqual([END, BEGINNING, "s0", "s1"]);
        const name = (id: string) => said(db.getStates().get(id)?.descriptions?.join("") ?? "");
        expect(name("s0")).toBe(`${said(closed || "closed")}⏱24h`);
        expect(name("s1")).toBe(said(open || "open"));
        expect(db.getRelations().map(({ relationTitle = "" }) => said(relationTitle))).toEqual([
          "",
          said(opened || "opened"),
          `↺${said(opened || "open")}`,
          "",
        ]);
      }),
      { numRuns: 200 },
    );
  });
});
