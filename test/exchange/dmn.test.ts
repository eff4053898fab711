import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isAbsent } from "../../src/answer.js";
import { calendarDate } from "../../src/calendar/calendar-date.js";
import { toDmn } from "../../src/exchange/dmn.js";
import { dmnInputs } from "../../src/exchange/dmn-inputs.js";
import { mayNotApply } from "../../src/exchange/dmn-names.js";
import type { FactKind, FactTable } from "../../src/logic/facts.js";
import { assess } from "../../src/risk/assess.js";
import { definePolicy, type Overlay, type Policy, withOverlays } from "../../src/risk/policy.js";
import { editions } from "../house/editions.js";
import { anythingFacts } from "../logic/anything-facts.js";
import { anyPolicy } from "../risk/any-policy.js";
import { policyAndFacts } from "../risk/random-policies.js";
import { Engine, readDmn } from "./dmn-engine.js";
import { factsNear } from "./facts-near.js";

const all = editions();
const policies = all.filter((known) => "grades" in known && "gradesInOrder" in known) as unknown as Policy[];
const overlays = all.filter((known) => "over" in known && "jurisdiction" in known && "rules" in known);

/** Every policy by itself, and with each overlay that may be laid over it. */
const laid = policies.flatMap((policy) => [
  { id: policy.edition.id, policy, dear: 20, cheap: 100 },
  ...overlays.flatMap((overlay) => {
    try {
      const over = withOverlays(policy, [overlay as unknown as Overlay]);
      return [{ id: `${policy.edition.id} + ${overlay.edition.id}`, policy: over, dear: 5, cheap: 20 }];
    } catch {
      return [];
    }
  }),
]);

/** What the engine makes of facts, and what the policy does. */
function compared(policy: Policy, engine: Engine, facts: object) {
  const ours = assess(policy, facts as never);
  const inputs = dmnInputs(policy, facts as never);
  const { atLeast, atMost, because } = engine.decide("assessment", inputs) as Record<string, unknown>;
  expect(engine.decide("grade", inputs)).toBe(atLeast === atMost ? atLeast : "undecided");
  return {
    ours: ours.decided
      ? { atLeast: ours.grade, atMost: ours.grade, because: ours.because }
      : { atLeast: ours.atLeast, atMost: ours.atMost, because },
    theirs: { atLeast, atMost, because },
  };
}

describe.each(laid)("$id as DMN", ({ policy, dear, cheap }) => {
  // A FEEL library takes milliseconds over a day or a list that it has not seen.
  const isDear = policy.prepared.some(({ reads }) =>
    reads.some(({ name }) => ["date", "instant", "list"].includes(policy.facts[name]?.kind ?? "")),
  );

  it("comes to the same grade, because of the same rules, whatever is known", async () => {
    const engine = new Engine(await readDmn(toDmn(policy, "zh")));
    fc.assert(
      fc.property(factsNear(policy), (facts) => {
        const { ours, theirs } = compared(policy, engine, facts);
        expect(theirs).toEqual(ours);
      }),
      { numRuns: isDear ? dear : cheap },
    );
  });
});

/** Whether something does not apply that has no word to say so: it goes in as not known. */
function losesThatItDoesNotApply(answer: unknown, kind: FactKind): boolean {
  if (isAbsent(answer)) return answer.absent === "not-applicable" && !mayNotApply(kind);
  if (kind.kind !== "list" || !Array.isArray(answer)) return false;
  return answer.some((row) => typeof row === "object" && row !== null && !isAbsent(row) && anyLoses(row, kind.of));
}

function anyLoses(facts: object, table: FactTable): boolean {
  return Object.entries(facts).some(([name, answer]) => losesThatItDoesNotApply(answer, table[name] as FactKind));
}

describe("any policy as DMN", () => {
  it("comes to the same, whatever its conditions; what does not apply and cannot say so leaves the grade open", async () => {
    await fc.assert(
      fc.asyncProperty(policyAndFacts({ known: true }), async ({ policy, known, some }) => {
        const engine = new Engine(await readDmn(toDmn(policy, "en")));
        for (const facts of [known, some]) {
          const { ours, theirs } = compared(policy as unknown as Policy, engine, facts);
          if (!anyLoses(facts, policy.facts)) expect(theirs).toEqual(ours);
        }
      }),
      { numRuns: 50 },
    );
  });

  it("never decides for a milder grade than the policy admits, whatever stands in the place of the facts", async () => {
    await fc.assert(
      fc.asyncProperty(anyPolicy, anythingFacts, async (policy, facts) => {
        const engine = new Engine(await readDmn(toDmn(policy, "en")));
        const { ours, theirs } = compared(policy as unknown as Policy, engine, facts);
        const order = policy.gradesInOrder as readonly unknown[];
        expect(order.indexOf(theirs.atMost)).toBeGreaterThanOrEqual(order.indexOf(ours.atMost));
        expect(order.indexOf(theirs.atLeast)).toBeLessThanOrEqual(order.indexOf(ours.atLeast));
      }),
      { numRuns: 50 },
    );
  });
});

/** What would end a text, an attribute, an element or a FEEL literal, or is no sign of XML at all. */
const HOSTILE = [
  '"',
  "\\",
  "\\n",
  "</text>",
  "]]>",
  "&amp;",
  "<!--",
  "'\t\n\r",
  "\u0000\u001b1",
  "\ud83d",
  "😀",
  "not(-)",
  " ",
  "-",
];

describe("what is written by hand in a policy", () => {
  const options = HOSTILE.map((sign, place) => `${sign}${place}`);
  const text = (word: string) => ({ en: word, zh: word });
  const facts = {
    ...Object.fromEntries(HOSTILE.map((name) => [`${name} `, { kind: "yes-no", label: text(name) }])),
    date: { kind: "choice", options },
    met: { kind: "choices", options },
    e1: { kind: "text" },
    "if x then": { kind: "number", unit: "count" },
    rows: { kind: "list", of: { count: { kind: "text" }, "a b": { kind: "number", unit: "days" } } },
  } as unknown as FactTable;
  const policy = definePolicy({
    edition: {
      id: "<&\"'> \u0001",
      series: "hostile",
      title: text(HOSTILE.join("")),
      authority: text(HOSTILE.join("")),
      status: "illustrative",
      from: calendarDate("2020-01-01"),
      source: HOSTILE.join(""),
    },
    facts,
    grades: { [options[0] as string]: text(HOSTILE.join("")), "<high>": text("high"), 'a"b': text("x") },
    rules: [
      ...options.map((word, place) => ({
        id: `${word} rule`,
        when: {
          any: [
            { fact: "date", is: word },
            { fact: "met", includes: word },
            { fact: "e1", is: word },
          ],
        },
        grade: place % 2 === 0 ? "<high>" : 'a"b',
        text: text(HOSTILE.join("")),
        source: text(HOSTILE.join("")),
      })),
      {
        id: "row",
        when: {
          fact: "rows",
          some: {
            all: [
              { item: "count", is: '"' },
              { item: "a b", above: 1e-7 },
            ],
          },
        },
        grade: "<high>",
        text: text(""),
        source: text(""),
      },
      ...HOSTILE.map((name) => ({
        id: `fact ${name}`,
        when: {
          all: [
            { fact: `${name} `, is: "yes" },
            { fact: "if x then", atLeast: 1e21 },
          ],
        },
        grade: "<high>",
        text: text(""),
        source: text(""),
      })),
    ] as never,
  }) as unknown as Policy;

  it("stays what it is: nothing ends a text, an element or a literal", async () => {
    const xml = toDmn(policy, "en");
    const engine = new Engine(await readDmn(xml));
    const ids = [...xml.matchAll(/ id="([^"]*)"/g)].map(([, id = ""]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[A-Za-z_][\w.-]*$/);
    fc.assert(
      fc.property(
        fc.record({
          ...Object.fromEntries(HOSTILE.map((name) => [`${name} `, fc.constantFrom("yes", "no")])),
          date: fc.constantFrom(...options),
          met: fc.subarray(options),
          e1: fc.constantFrom(...options),
          "if x then": fc.constantFrom(1e20, 1e21),
          rows: fc.array(fc.record({ count: fc.constantFrom('"', "'"), "a b": fc.constantFrom(0, 1e-7, 1e-6) })),
        }),
        (facts) => {
          const { ours, theirs } = compared(policy, engine, facts);
          expect(theirs).toEqual(ours);
        },
      ),
      { numRuns: 50 },
    );
  });

  it("is the same document whenever it is written", () => {
    expect(toDmn(policy, "zh")).toBe(toDmn(policy, "zh"));
  });
});

it("draws everything that is decided, read or cited, and whatever needs it, for editors that show no more than is drawn", async () => {
  for (const { policy } of laid.slice(0, 30)) {
    const { dmnDI, drgElement } = await readDmn(toDmn(policy, "en"));
    const drawn = (kind: string) =>
      (dmnDI.diagrams[0]?.diagramElements ?? [])
        .filter(({ $type }) => $type === kind)
        .map(({ dmnElementRef }) => dmnElementRef.id)
        .sort();
    const needs = drgElement.flatMap(({ informationRequirement = [], authorityRequirement = [] }) =>
      [...informationRequirement, ...authorityRequirement].map(({ id }) => id),
    );
    expect(drawn("dmndi:DMNShape")).toEqual(drgElement.map(({ id }) => id).sort());
    expect(drawn("dmndi:DMNEdge")).toEqual(needs.sort());
  }
});

it("is the same text each time", () => {
  for (const { policy } of laid.slice(0, 30)) expect(toDmn(policy, "zh")).toBe(toDmn(policy, "zh"));
});
