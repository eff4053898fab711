import scxml from "@scion-scxml/scxml";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fromScxmlName, toScxml, toScxmlName } from "../../src/exchange/scxml.js";
import { advance, type Carried, defineFlow, type Flow, isRefusal, reopen } from "../../src/flow/index.js";
import { isolation2020, threeChecks2020 } from "../../src/screening/index.js";
import { LANGUAGES, type Text } from "../../src/text.js";
import { editions } from "../house/editions.js";

type Machine = InstanceType<typeof scxml.core.Statechart>;

/** A machine of SCION, in one status of the flow: it reads the document as text. */
async function machinesOf(document: string): Promise<(status?: string) => Machine> {
  const model = await new Promise<Parameters<Parameters<typeof scxml.documentStringToModel>[2]>[1]>(
    (resolve, reject) => {
      scxml.documentStringToModel("urn:test", document, (wrong, read) => (wrong ? reject(wrong) : resolve(read)));
    },
  );
  const made = await new Promise<ConstructorParameters<typeof scxml.core.Statechart>[0]>((resolve, reject) => {
    model.prepare((wrong, prepared) => (wrong ? reject(wrong) : resolve(prepared)));
  });
  return (status) => {
    const sessionRegistry = new Map();
    if (status !== undefined) {
      // Its declarations leave out the last part, the queue of internal events.
      const snapshot = [[toScxmlName(status)], {}, false, {}, []] as never;
      return new scxml.core.Statechart(made, { sessionRegistry, snapshot });
    }
    const machine = new scxml.core.Statechart(made, { sessionRegistry });
    machine.start();
    return machine;
  };
}

/** The statuses that a machine is in, as the flow names them: one. */
const statusOf = (machine: Machine) => machine.getConfiguration().map(fromScxmlName).join(" ");

/** Where the machine is after one more event. */
function reached(machine: Machine, event: string, carried: Carried): string {
  machine.gen({ name: toScxmlName(event), data: carried });
  return statusOf(machine);
}

/** An event, and what comes with it. */
type Step = readonly [event: string, carried: Carried];

/** Where our own flow is then. */
function advanced(flow: Flow, status: string, event: string, carried: Carried): string {
  const outcome = advance(flow, status, event, carried);
  return isRefusal(outcome) ? status : outcome;
}

/** What the events of a flow may bring: nothing, all that any asks for, all of it wrong, and what no source carries. */
function bringings(flow: Flow): readonly Carried[] {
  const particulars = Object.values(flow.particulars ?? {}).flatMap((list = []) => list);
  const requires = Object.values(flow.requires ?? {}).flatMap((list = []) => list);
  if (particulars.length + requires.length === 0) return [{}];
  const all = {
    particulars: Object.fromEntries(particulars.map(({ name, oneOf: [one = "given"] = [] }) => [name, one])),
    statuses: Object.fromEntries(requires.map((required) => [required.flow, required.status[0] as string])),
  };
  const wrong = {
    particulars: Object.fromEntries(particulars.map(({ name, oneOf }) => [name, oneOf ? "none of them" : false])),
    statuses: Object.fromEntries(requires.map((required) => [required.flow, "none of them"])),
  };
  return [{}, all, wrong, { carries: [] }];
}

const flows = editions().filter((edition): edition is Flow & ReturnType<typeof editions>[number] => "moves" in edition);

describe.each(flows.map((flow) => ({ id: flow.edition.id, flow })))("$id in SCION", ({ flow }) => {
  const events = [...new Set(Object.values(flow.moves).flatMap((row) => Object.keys(row))), "no-such-event"];
  const brought = bringings(flow);

  it("accepts and refuses from every status what the flow does, whatever is brought", async () => {
    const machine = await machinesOf(toScxml(flow, "zh"));
    for (const status of Object.keys(flow.moves)) tryAll(status, () => machine(status), [], brought);
  });

  it("comes to the same along every sequence of three events from the beginning", async () => {
    const machine = await machinesOf(toScxml(flow, "en"));
    const visit = (before: readonly Step[], status: string) => {
      const run = () => {
        const begun = machine();
        for (const step of before) reached(begun, ...step);
        return begun;
      };
      // What was refused leaves everything as it was: its continuations are those of the status itself.
      const accepted = tryAll(status, run, before, brought.slice(0, 2));
      if (before.length < 2) for (const step of accepted) visit([...before, step], advanced(flow, status, ...step));
    };
    visit([], flow.initial);
  });

  /** Tries every event in a status: one machine after another, each until it accepts one. */
  function tryAll(
    status: string,
    machine: () => Machine,
    before: readonly Step[],
    brings: readonly Carried[],
  ): readonly Step[] {
    const accepted: Step[] = [];
    let run = machine();
    for (const event of events)
      for (const carried of brings) {
        const way = [...before.map(([name]) => name), event].join(", ");
        expect(reached(run, event, carried), `${status}: ${way}`).toBe(advanced(flow, status, event, carried));
        if (isRefusal(advance(flow, status, event, carried))) continue;
        accepted.push([event, carried]);
        run = machine();
      }
    return accepted;
  }

  it("opens an outcome again where the flow does, and nowhere else", async () => {
    const machine = await machinesOf(toScxml(flow, "en"));
    for (const status of Object.keys(flow.moves))
      for (const to of [...Object.keys(flow.moves), "", undefined]) {
        const run = machine(status);
        run.gen({ name: "_reopened", data: to === undefined ? undefined : { to } });
        const isOpened = to !== undefined && reopen(flow, status, to) === to;
        expect(statusOf(run), `${status} to ${to}`).toBe(isOpened ? to : status);
      }
  });
});

it("ends where an outcome is not opened again", async () => {
  const machine = await machinesOf(toScxml(isolation2020, "en"));
  const ends = (status: string, event: string, carried: Carried) => {
    const run = machine(status);
    reached(run, event, carried);
    return run.isFinal();
  };
  expect(ends("isolated", "died", { particulars: { certifiedBy: "doctor" } })).toBe(true);
  expect(ends("absent", "search-closed", { particulars: { searchedBy: "station", reason: "none found" } })).toBe(false);
});

it("says in each language what the flow is, its statuses and its events", () => {
  for (const language of LANGUAGES) {
    const document = toScxml(threeChecks2020, language);
    expect(document).toContain(`xml:lang="${language}"`);
    for (const label of [threeChecks2020.edition.title, ...Object.values(threeChecks2020.labels.statuses)])
      expect(document).toContain(`>${label[language]}</`);
    for (const label of Object.values(threeChecks2020.labels.events))
      expect(document).toContain(`>${label[language]}</flow:event>`);
  }
});

const named = (name: string): Text => ({ en: name, zh: name });

/** A flow with one event between two statuses, under any names. */
function door(names: {
  readonly closed: string;
  readonly open: string;
  readonly opened: string;
  readonly asks?: string;
  readonly oneOf?: readonly string[];
  readonly said?: string;
}): Flow {
  const { closed, open, opened, asks, oneOf, said = "label" } = names;
  const particular = asks === undefined ? [] : [{ name: asks, label: named(said), ...(oneOf && { oneOf }) }];
  return defineFlow({
    edition: { ...threeChecks2020.edition, id: said, title: named(said) },
    initial: closed,
    outcomes: [open],
    moves: { [closed]: { [opened]: open }, [open]: {} },
    particulars: { [opened]: particular },
    deadlines: { [closed]: { hours: 24, label: named(said), owedBy: named(said), source: named(said) } },
    reopenings: { [open]: { to: [closed], label: named(said), source: named(said) } },
    labels: { statuses: { [closed]: named(said), [open]: named(said) }, events: { [opened]: named(said) } },
  }) as unknown as Flow;
}

/** What would be something else in XML, in SCXML, in ECMAScript or in the implementation. */
const SIGNS = [
  "<final/>",
  "</state>",
  "]]>",
  "<![CDATA[",
  "--",
  "<!--",
  "&lt;",
  "&amp;",
  "&#0;",
  '"',
  "'",
  "`",
  "$",
  "\\",
  "\\u0000",
  "\n",
  "\r\n",
  "\t",
  "\0",
  "\uFFFE",
  "\uD800",
  "\u2028",
  "😀",
  "到达",
  ".",
  "*",
  " ",
  "_x2E_",
  "_x_",
  "_reopened",
  "error",
  "done.state",
  "case",
  "__proto__",
  "constructor",
  "toString",
  '"__UNQUOTE__fail()__UNQUOTE__"',
  "__UNQUOTE__fail()__UNQUOTE__",
  "], []) || true || (",
] as const;
const anyName = fc
  .array(fc.oneof(fc.constantFrom(...SIGNS), fc.string({ unit: "binary", maxLength: 3 })), { maxLength: 4 })
  .map((parts) => parts.join(""));
// A name that begins with "@" is no event's; "__proto__" is no key of a literal.
const anyKey = anyName.filter((name) => !name.startsWith("@") && name !== "__proto__");

describe("names and labels of any kind", () => {
  it("come through XML, the conditions and the interpreter", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(anyKey, { minLength: 3, maxLength: 3 }),
        anyKey,
        fc.array(
          anyName.filter((name) => name.trim() !== ""),
          { minLength: 1, maxLength: 2 },
        ),
        anyName,
        async ([closed = "", open = "", opened = ""], asks, oneOf, said) => {
          const flow = door({ closed, open, opened, asks, oneOf, said });
          const machine = await machinesOf(toScxml(flow, "en"));
          expect(statusOf(machine())).toBe(closed);
          for (const value of [...oneOf, "none of them", "", undefined, 1, true, null]) {
            const carried = { particulars: { [asks]: value } };
            expect(reached(machine(), opened, carried)).toBe(advanced(flow, closed, opened, carried));
          }
          for (const other of [closed, open, `${opened}.more`, `${opened} `, ""].filter((name) => name !== opened))
            expect(reached(machine(), other, { particulars: { [asks]: oneOf[0] } })).toBe(closed);
          const run = machine(open);
          run.gen({ name: "_reopened", data: { to: closed } });
          expect(statusOf(run)).toBe(closed);
        },
      ),
      { numRuns: 150 },
    );
  });

  it("are what XML can hold, each in its own place", () => {
    fc.assert(
      fc.property(anyName, anyName, (asks, said) => {
        const plain = toScxml(door({ closed: "a", open: "b", opened: "c", asks: "x", said: "y" }), "en");
        const document = toScxml(door({ closed: "a", open: "b", opened: "c", asks, said }), "en");
        const tags = (text: string) => [...text.matchAll(/<\/?([a-z:?!-]+)/g)].map(([tag]) => tag);
        expect(tags(document)).toEqual(tags(plain));
        expect(document).not.toMatch(/[^\t\n\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/u);
        expect(document.replaceAll(/&(amp|lt|gt|quot|#13);/g, "")).not.toContain("&");
      }),
    );
  });

  it("are written each in its own way, as XML names without a stop, and read back", () => {
    fc.assert(
      fc.property(anyName, anyName, (one, other) => {
        expect(toScxmlName(one)).toMatch(/^[A-Za-z_][A-Za-z0-9_-]*$/);
        expect(fromScxmlName(toScxmlName(one))).toBe(one);
        if (one !== other) expect(toScxmlName(one)).not.toBe(toScxmlName(other));
        expect(typeof fromScxmlName(other)).toBe("string");
      }),
    );
  });
});

it("judges what an event brings as advance does, whatever it is", async () => {
  const flow = door({ closed: "a", open: "b", opened: "c", asks: "it" });
  const machine = await machinesOf(toScxml(flow, "en"));
  const circle: Record<string, unknown> = {};
  circle["itself"] = circle;
  const values = fc.oneof(
    fc.anything({ withNullPrototype: true }),
    fc.constantFrom<unknown>({ absent: "asked-declined" }, { absent: "no reason" }, circle, { circle, more: 1 }, [
      [[]],
    ]),
  );
  fc.assert(
    fc.property(values, (it) => {
      const carried = { particulars: { it } };
      expect(reached(machine(), "c", carried)).toBe(advanced(flow, "a", "c", carried));
    }),
    { numRuns: 300 },
  );
  for (const carried of [undefined, 1, "it", { particulars: null }, { particulars: "it" }, { carries: "it" }])
    expect(reached(machine(), "c", carried as never)).toBe("a");
});
