import { expect, it } from "vitest";
import { PORT_DAY_FLIGHTS, PORT_DAY_PARTS } from "../../src/testing/port-day-plot.js";

it("every part of the plot has somebody to play it, crew apart", () => {
  for (const [name, { people }] of Object.entries(PORT_DAY_FLIGHTS))
    expect(PORT_DAY_PARTS[name as keyof typeof PORT_DAY_PARTS].length, name).toBeLessThanOrEqual(people - 2);
});
