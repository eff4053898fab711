import { describe, expect, it } from "vitest";
import {
  EXAMINATION_STEP,
  SAMPLE_OF_EVERYONE_STEP,
  SAMPLE_PARTICULARS,
  SAMPLE_STEP,
  SCREENING_EVENTS,
  SCREENING_MOVES,
  SCREENING_STATUSES,
  SURVEY_STEP,
  samplePromises,
  screeningPromises,
} from "../../src/screening/three-screenings.js";
import { ordersOf } from "./traveller-logs.js";

const SOURCE = { en: "a notice", zh: "某公告" };
const MOVES: Readonly<Record<string, Readonly<Record<string, string>>>> = SCREENING_MOVES;

describe("the steps of the screenings", () => {
  it("are owed to whoever has a ground, and the sample at times to everyone", () => {
    for (const { owedTo } of [SURVEY_STEP, EXAMINATION_STEP, SAMPLE_STEP]) expect(owedTo).toBe("triggered");
    expect(SAMPLE_OF_EVERYONE_STEP).toEqual({ ...SAMPLE_STEP, owedTo: "everyone" });
  });
});

describe("the moves of the screenings", () => {
  it.each(["sample-taken", "sample-compelled"])("lead to sampled in every order, with %s", (sample) => {
    for (const order of ordersOf(["survey-completed", "examination-completed", sample])) {
      const end = order.reduce((status, event) => MOVES[status]?.[event] ?? "nowhere", "referred");
      expect(end, order.join(" ")).toBe("sampled");
    }
  });

  it("offer in each status what is not done yet", () => {
    for (const [status, row] of Object.entries(MOVES))
      for (const [event, to] of Object.entries(row))
        expect(MOVES[to] ?? {}, `${status}: ${event}`).not.toHaveProperty(event);
  });

  it("have a name for every status and every event", () => {
    expect([...Object.keys(MOVES), "sampled"].sort()).toEqual(Object.keys(SCREENING_STATUSES).sort());
    const events = new Set(Object.values(MOVES).flatMap((row) => Object.keys(row)));
    expect([...events].sort()).toEqual(Object.keys(SCREENING_EVENTS).sort());
  });
});

describe("a sample", () => {
  it("asks of compulsion another thing than consent", () => {
    const named = Object.entries(SAMPLE_PARTICULARS).map(([event, asked]) => [event, asked.map(({ name }) => name)]);
    expect(named).toEqual([
      ["sample-taken", ["consent"]],
      ["sample-compelled", ["imminentRisk"]],
    ]);
  });

  it("is held to the Regulations for consent and compulsion, and to the notice for the rest", () => {
    const sourceOf = Object.fromEntries(samplePromises(SOURCE).map(({ id, source }) => [id, source.en]));
    expect(sourceOf).toEqual({
      "sample-is-owed": "a notice",
      "sample-taken-stands": "a notice",
      "sample-compelled-stands": "a notice",
      "sample-taken-carries-consent": "IHR (2005), Articles 23.3 and 31.2",
      "sample-compelled-carries-imminentRisk": "IHR (2005), Articles 23.3 and 31.2",
    });
  });
});

describe("what is promised of the screenings", () => {
  it("is each before anything follows, under names of their own", () => {
    const promises = screeningPromises(SOURCE);
    expect(new Set(promises.map(({ id }) => id)).size).toBe(promises.length);
    const owed = promises.filter(({ id }) => id.endsWith("-is-owed"));
    expect(owed.map(({ text }) => text.en)).toEqual([
      "nobody goes on without the epidemiological survey",
      "nobody goes on without the medical screening",
      "nobody goes on without the laboratory sample",
    ]);
    for (const { holds } of owed) expect(holds).toMatchObject({ kind: "every-path", to: ["sampled"] });
  });
});
