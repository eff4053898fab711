import { describe, expect, it } from "vitest";
import { absent } from "../../src/answer.js";
import { feverFacts } from "../../src/risk/fever-facts.js";
import { reading } from "./travellers.js";

const notAsked = absent("not-asked");

describe("feverFacts", () => {
  it("takes the highest of each kind of site, and the highest anywhere", () => {
    const readings = [reading(36.2, "camera"), reading(37.8, "forehead"), reading(36.9), reading(36.4)];
    expect(feverFacts(readings)).toEqual({ celsius: 37.8, axillaryCelsius: 36.9, infraredCelsius: 37.8 });
  });

  it("knows of a reading without a site only that it was taken, and of nobody measured nothing", () => {
    expect(feverFacts([{ celsius: 38 }])).toEqual({
      celsius: 38,
      axillaryCelsius: notAsked,
      infraredCelsius: notAsked,
    });
    expect(feverFacts([])).toEqual({ celsius: notAsked, axillaryCelsius: notAsked, infraredCelsius: notAsked });
  });
});
