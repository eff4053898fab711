import { describe, expect, it } from "vitest";
import { instant } from "../../src/calendar/instant.js";
import { examine } from "../../src/declaration/examine.js";
import type { Form } from "../../src/declaration/form.js";
import { ANSWER_DEFECTS } from "../../src/testing/answer-defects.js";
import { drawsOfOne } from "../../src/testing/draws.js";
import { answerAtPath, formPlaces, spotsOf, withAnswerAt } from "../../src/testing/form-places.js";
import { pathOfDefect } from "../../src/testing/wrong-answer.js";
import { everyKind, fullOfEveryKind } from "../declaration/cards.js";

const places = formPlaces(everyKind as unknown as Form);
const clock = { asOf: instant("2020-03-18T00:00:00Z"), timeZone: undefined };

describe.each(Object.entries(ANSWER_DEFECTS))("%s", (_, { code, change }) => {
  it("is found at every answer that it can be done to, or nowhere where it is none", () => {
    let done = 0;
    for (const [index, spot] of spotsOf(places, fullOfEveryKind).entries()) {
      const answer = answerAtPath(fullOfEveryKind, spot.path);
      if (answer === undefined) continue;
      const wrong = {
        answer,
        place: spot.place,
        spot,
        places,
        draft: fullOfEveryKind,
        clock,
        draws: drawsOfOne(1, index),
      };
      const changed = change(wrong);
      if (changed === undefined) continue;
      done++;
      const { findings } = examine(everyKind, withAnswerAt(fullOfEveryKind, spot.path, changed.answer), {
        asOf: clock.asOf,
      });
      const path = pathOfDefect(spot, changed).join();
      const here = findings.filter(
        (one) => one.path.join() === path && (one.rule === undefined || one.code === "out-of-range"),
      );
      expect({ path, codes: here.map((one) => one.code) }).toEqual({ path, codes: code === undefined ? [] : [code] });
    }
    expect(done).toBeGreaterThan(0);
  });
});
