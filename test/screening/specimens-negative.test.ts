import { expect, it } from "vitest";
import { specimen2020 } from "../../src/screening/flows/specimen-2020-03-01.js";
import { SPECIMENS_NEGATIVE } from "../../src/screening/specimens-negative.js";

it("names statuses of the specimen, and passes over none that can be or become a positive without a new sample", () => {
  const { flow, status, ignores, remembers, anew } = SPECIMENS_NEGATIVE;
  const moves: Readonly<Record<string, Readonly<Record<string, string>>>> = specimen2020.moves;
  expect(flow).toBe(specimen2020.edition.series);
  for (const each of [...status, ...ignores, ...remembers]) expect(moves).toHaveProperty([each]);
  for (const event of anew) expect(specimen2020.labels.events).toHaveProperty([event]);
  const reached = new Set<string>(ignores);
  for (const each of reached)
    for (const [event, to] of Object.entries(moves[each] ?? {}))
      if (event !== "taken" && event !== "retaken") reached.add(to);
  expect([...reached]).not.toContain("reported-positive");
  expect([...reached]).not.toContain("positive");
});
