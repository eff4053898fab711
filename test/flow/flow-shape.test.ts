import { expect, it } from "vitest";
import { misshapenPlaces } from "../../src/flow/flow-shape.js";
import { threeChecks2020 } from "../../src/screening/flows/three-checks-2020-03-01.js";
import { triageDefinition, triageWith } from "./triage.js";

const { invariants, particulars, requires, reopenings } = triageDefinition;
const places = (definition: unknown) =>
  misshapenPlaces(definition).map(({ path, expected }) => `${path.join(".")}: ${expected.en}`);

it("finds nothing in a flow, as it is made and as JSON holds it", () => {
  expect(places(threeChecks2020)).toEqual([]);
  expect(places(JSON.parse(JSON.stringify(threeChecks2020)))).toEqual([]);
  expect(places(triageWith({ reopenings: undefined, deadlines: { held: undefined } }))).toEqual([]);
});

it("names every place at once, with what may stand there", () => {
  const changed = triageWith({
    initial: 1,
    outcomes: ["released", null],
    moves: { arrived: { "check-clear": 2 }, held: [] },
    labels: { statuses: [], events: {} },
    particulars: { "sample-taken": [{ ...particulars["sample-taken"][0], oneOf: "yes" }, "consent"] },
    requires: { transferred: [{ ...requires.transferred[0], status: undefined, since: [1] }] },
    deadlines: { held: 2 },
    reopenings: { released: { ...reopenings.released, to: "flagged" } },
  });
  expect(places(changed)).toEqual([
    "initial: a name",
    "outcomes.1: a name",
    "moves.arrived.check-clear: a name",
    "moves.held: an object with names as its keys",
    "particulars.sample-taken.0.oneOf: a list",
    "particulars.sample-taken.1: an object with names as its keys",
    "requires.transferred.0.status: a list",
    "requires.transferred.0.since.0: a name",
    "deadlines.held: an object with names as its keys",
    "reopenings.released.to: a list",
    "labels.statuses: an object with names as its keys",
  ]);
});

it.each([
  [null, ": an object with names as its keys"],
  [{ kind: "always" }, ".kind: one of every-path, never-after, stays-reachable, carries, requires"],
  [{ kind: "toString" }, ".kind: one of every-path, never-after, stays-reachable, carries, requires"],
  [{ kind: "every-path", through: {} }, ".through.statuses: a list"],
  [{ kind: "every-path", through: { events: "checked" } }, ".through.events: a list"],
  [{ kind: "every-path", through: null }, ".through: an object with names as its keys"],
  [{ kind: "stays-reachable" }, ".status: a name"],
  [{ kind: "never-after", event: "suspected" }, ".never: a name"],
  [{ kind: "carries", event: "sample-taken" }, ".particulars: a list"],
  [{ kind: "requires", event: "transferred", flow: "bed", status: ["ready", 1] }, ".status.1: a name"],
])("looks at what a promise holds by its kind: %j", (holds, place) => {
  expect(places(triageWith({ invariants: [{ ...invariants[0], holds }] }))).toEqual([`invariants.0.holds${place}`]);
});
