import { describe, expect, it } from "vitest";
import { FLOW_EXPECTATIONS, lintFlow } from "../../src/flow/lint-flow.js";
import { text, triage, triageDefinition, triageWith } from "./triage.js";

const { moves, invariants, reopenings, deadlines, labels, particulars, requires } = triageDefinition;
const found = (change: Parameters<typeof triageWith>[0]) =>
  lintFlow(triageWith(change)).map(({ code, path }) => `${code} ${path.join(".")}`);
const { arrived: _, ...unlabelled } = (labels as { statuses: Record<string, object> }).statuses;

describe("lintFlow", () => {
  it("finds nothing in a sound flow, made or defined, and does not touch what it looks at", () => {
    expect(lintFlow(triage)).toEqual([]);
    const definition = structuredClone(triageWith({}));
    expect(lintFlow(definition)).toEqual([]);
    expect(Object.isFrozen(definition.moves)).toBe(false);
  });

  it.each([
    [
      "names",
      { initial: "nowhere", outcomes: ["lost"], reopenings: {} },
      ["unknown-status initial", "unknown-status outcomes.0"],
    ],
    [
      "labels",
      {
        labels: {
          ...(labels as object),
          statuses: { ...unlabelled, held: { en: "held", zh: " " }, gone: text("gone") },
        },
      },
      ["no-text labels.statuses.arrived", "no-text labels.statuses.held", "unknown-status labels.statuses.gone"],
    ],
    [
      "texts",
      {
        particulars: { "sample-taken": [{ name: " ", label: { en: "", zh: "" } }, ...particulars["sample-taken"]] },
        requires: { transferred: [{ ...requires.transferred[0], label: { en: "bed", zh: "" } }] },
        deadlines: { held: { ...deadlines.held, owedBy: { en: "", zh: "" }, hours: 0 } },
        reopenings: { released: { ...reopenings.released, source: { en: "", zh: "" } } },
      },
      [
        "no-text particulars.sample-taken.0.label",
        "no-text requires.transferred.0.label",
        "no-text deadlines.held.owedBy",
        "no-text reopenings.released.source",
        "blank particulars.sample-taken.0.name",
        "wrong-hours deadlines.held.hours",
      ],
    ],
    [
      "lists that leave nothing to choose from",
      {
        particulars: { "sample-taken": [{ ...particulars["sample-taken"][0], oneOf: [] }] },
        requires: { transferred: [{ ...requires.transferred[0], status: [], since: [] }] },
        reopenings: { ...reopenings, released: { ...reopenings.released, to: [] } },
        invariants: [
          { ...invariants[0], holds: { ...invariants[0].holds, after: [], to: [] } },
          { ...invariants[1], holds: { ...invariants[1].holds, after: [] } },
          invariants[2],
          { ...invariants[3], holds: { ...invariants[3].holds, particulars: [] } },
          { ...invariants[4], holds: { ...invariants[4].holds, status: [] } },
        ],
      },
      [
        "empty-list particulars.sample-taken.0.oneOf",
        "empty-list requires.transferred.0.status",
        "empty-list requires.transferred.0.since",
        "empty-list invariants.0.holds.after",
        "empty-list invariants.0.holds.to",
        "empty-list invariants.1.holds.after",
        "empty-list invariants.3.holds.particulars",
        "empty-list invariants.4.holds.status",
        "empty-list reopenings.released.to",
      ],
    ],
    [
      "blank values",
      {
        particulars: { "sample-taken": [{ ...particulars["sample-taken"][0], oneOf: ["obtained", " "] }] },
        requires: { transferred: [{ ...requires.transferred[0], flow: "", status: ["ready", ""] }] },
        invariants: invariants.slice(0, 4),
      },
      [
        "blank particulars.sample-taken.0.oneOf.1",
        "blank requires.transferred.0.flow",
        "blank requires.transferred.0.status.1",
      ],
    ],
    [
      "an outcome that is listed twice",
      { outcomes: ["released", "transferred", "released"] },
      ["duplicate-outcome outcomes.2"],
    ],
    ...[0, -1, Number.NaN, Number.POSITIVE_INFINITY, 8_784_001, 1e15].map((hours) => [
      `a deadline of ${hours} hours`,
      { deadlines: { held: { ...deadlines.held, hours } } },
      ["wrong-hours deadlines.held.hours"],
    ]),
    ...[Number.MIN_VALUE, 0.5, 8_784_000].map((hours) => [
      `a deadline of ${hours} hours`,
      { deadlines: { held: { ...deadlines.held, hours } } },
      [],
    ]),
    [
      "promises",
      { invariants: [...invariants, { ...invariants[0], text: { en: " ", zh: "" } }, { ...invariants[0], id: "" }] },
      ["no-text invariants.5.text", "duplicate-promise invariants.5.id", "blank invariants.6.id"],
    ],
    [
      "an island and a dead end",
      { moves: { ...moves, island: { found: "arrived" }, sampled: { ...moves.sampled, mislaid: "lost" }, lost: {} } },
      ["unreachable moves.island", "dead-end moves.lost"],
    ],
    [
      "a needless suspension",
      { reopenings: { ...reopenings, released: { ...reopenings.released, suspends: ["bed"] } } },
      ["needless-suspension reopenings.released.suspends.0"],
    ],
  ] as [string, Parameters<typeof triageWith>[0], string[]][])("%s", (_name, change, wrong) => {
    expect(found(change)).toEqual(wrong);
  });

  it.each([
    ["no labels", { labels: undefined }, ["labels"]],
    ["labels of nothing", { labels: {} }, ["labels.statuses", "labels.events"]],
    ["no table", { moves: undefined, labels }, ["moves"]],
    ["a row that is none", { moves: { ...moves, held: null }, labels }, ["moves.held"]],
    [
      "a promise without what it holds",
      { invariants: [{ ...invariants[0], holds: undefined }] },
      ["invariants.0.holds"],
    ],
    ["no list", { outcomes: "released", invariants: {} }, ["outcomes", "invariants"]],
  ] as [string, Parameters<typeof triageWith>[0], string[]][])(
    "names the place of what is not of its type: %s",
    (_name, change, places) => {
      expect(found(change)).toEqual(places.map((place) => `malformed ${place}`));
    },
  );

  it("says what is expected at such a place, and takes an absent text for a text that is missing", () => {
    expect(lintFlow(triageWith({ labels: undefined }))).toEqual([
      {
        code: "malformed",
        path: ["labels"],
        expectation: {
          en: "what the type of a flow says: an object with names as its keys",
          zh: "符合流程定义类型的内容：以名称为键的对象",
        },
      },
    ]);
    const deadline = { ...deadlines.held, owedBy: null, label: { en: 1, zh: "应办" } };
    expect(found({ deadlines: { held: deadline } })).toEqual([
      "no-text deadlines.held.label",
      "no-text deadlines.held.owedBy",
    ]);
  });

  it.each([undefined, null, 1, "flow", []])("takes %j for no flow", (value) => {
    expect(lintFlow(value as unknown as object).map(({ code, path }) => `${code} ${path.join(".")}`)).toEqual([
      "malformed ",
    ]);
  });

  it("shows the path that breaks a promise", () => {
    const [problem, ...others] = lintFlow(
      triageWith({ moves: { ...moves, flagged: { ...moves.flagged, waved: "checked" } } }),
    );
    expect(others).toEqual([]);
    expect(problem).toMatchObject({ code: "promise-broken", path: ["invariants", 1] });
    expect(problem?.witness?.map(({ event }) => event)).toEqual(["waved", "released"]);
    expect(problem?.expectation).toEqual(FLOW_EXPECTATIONS["promise-broken"]);
  });

  it("needs the suspension of what a reopening would break", () => {
    const home = { ...reopenings.transferred, to: ["checked"], suspends: ["no-suspect-goes-home"] };
    expect(found({ reopenings: { ...reopenings, transferred: home } })).toEqual([]);
    const { suspends, ...silent } = home;
    expect(suspends).toHaveLength(1);
    expect(found({ reopenings: { ...reopenings, transferred: silent } })).toEqual(["promise-broken invariants.2"]);
  });
});

it("says what would be right in both languages", () => {
  for (const { en, zh } of Object.values(FLOW_EXPECTATIONS)) {
    expect(en).toMatch(/^[a-z]/);
    expect(zh).toMatch(/\p{Script=Han}/u);
  }
});
