import { expect, it } from "vitest";
import { CertLogicPaths, Frame, Turn } from "../../src/exchange/certlogic-scope.js";
import { UNKNOWN } from "../../src/exchange/certlogic-value.js";

it("looks up each place once, and what lies in nothing is nothing", () => {
  const paths = new CertLogicPaths();
  const [deep, shared, beyond] = ["a.b.0", "a.b.1", "n.x"].map((path) => paths.slotOf(path)) as [
    number,
    number,
    number,
  ];
  expect([paths.slotOf("a.b.0"), paths.placeOf("a.c")]).toEqual([deep, undefined]);
  let looks = 0;
  const data = {
    get a() {
      looks++;
      return { b: [7] };
    },
    n: null,
  };
  const frame = new Frame(paths, data, UNKNOWN);
  expect([...[deep, shared, beyond].map((place) => frame.values[place]), looks]).toEqual([7, null, null, 1]);
});

it("holds a turn as one value that is always the same", () => {
  const turn = new Turn(1, 2, null);
  expect(turn.pair).toBe(turn.pair);
});
