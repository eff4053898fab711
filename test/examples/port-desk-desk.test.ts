import { calendarDate, instant } from "pratique/calendar";
import {
  advance,
  defineFlow,
  type Flow,
  isRefusal,
  REFUSAL_CODES,
  type Refusal,
  readCaseFile,
  replay,
} from "pratique/flow";
import { threeChecks2020, travellerScreening2023November } from "pratique/screening";
import { describe, expect, it } from "vitest";
import { portFlow } from "../../examples/port-day/port-flow.ts";
import { courseOf } from "../../examples/port-desk/desk/course-of.ts";
import { flowLayout, NUMBER_SIZE, type StatusBox } from "../../examples/port-desk/desk/flow-layout.ts";
import { flowPlace, movesMade } from "../../examples/port-desk/desk/flow-place.ts";
import { lastRecorded, nextEntry, voidOf } from "../../examples/port-desk/desk/next-entry.ts";
import { recordingTime } from "../../examples/port-desk/desk/recording-problem.ts";
import { refusalWords } from "../../examples/port-desk/desk/refusal-words.ts";
import { rulesThatDay } from "../../examples/port-desk/desk/rules-that-day.ts";
import { celsiusFrom, whatIfProof } from "../../examples/port-desk/desk/what-if.ts";
import { labelWidth, wrapLabel } from "../../examples/port-desk/desk/wrap-label.ts";
import type { QueueQuestion } from "../../examples/port-desk/reading/queue.ts";
import { inQueueOrder } from "../../examples/port-desk/reading/queue.ts";
import { Reading } from "../../examples/port-desk/reading/reading.ts";
import { examineTraveller } from "../../examples/port-desk/traveller/examined-traveller.ts";
import { rulesOf } from "../../examples/port-desk/traveller/rules.ts";
import type { TravellerCase } from "../../examples/port-desk/traveller/traveller-case.ts";

const EVERYBODY: QueueQuestion = { search: "", grade: "every", status: "every", from: 0, count: 1000 };
const PORT = portFlow as unknown as Flow;
/** A day on which each flow of the desk is in force. */
const DAYS = ["2020-02-01", "2020-03-18", "2020-06-01", "2023-03-01", "2024-01-01"].map(calendarDate);
const FLOWS = [PORT, ...DAYS.map((on) => rulesOf({ kind: "in-force", on, form: "cn-exit-entry-5" }).flow)];
const FORM = "cn-exit-entry-5";

function madeUpDay(): Reading {
  const reading = new Reading();
  reading.openMadeUp(() => {});
  return reading;
}

function declared(on = calendarDate("2020-03-18")): TravellerCase {
  const rules = { kind: "in-force", on, form: FORM } as const;
  const known = { on, timeZone: "Asia/Shanghai", affectedAreas: [], readings: [], log: [], receipts: [] } as const;
  return { id: "constructor", name: "SUN Li", rules, card: { name: "SUN Li", contactWithCase: "yes" }, ...known };
}

describe("the queue", () => {
  const { rows, found, of, grades, statuses } = madeUpDay().page(EVERYBODY);

  it("has the gravest first and those who are done last", () => {
    expect(rows).toEqual(inQueueOrder(rows));
    const open = rows.filter(({ isOver }) => !isOver);
    expect(rows.slice(0, open.length)).toEqual(open);
    expect([...new Set(open.map(({ grade }) => grade))]).toEqual(["triggered", "undecided", "clear"]);
  });

  it("counts everybody by grade and by status, whatever is asked", () => {
    expect([found, rows.length]).toEqual([of, of]);
    expect(Object.values(grades).reduce((sum, count) => sum + count)).toBe(of);
    expect(statuses.reduce((sum, { count }) => sum + count, 0)).toBe(of);
    const reading = madeUpDay();
    const few = reading.page({ ...EVERYBODY, grade: "undecided", search: "hana" });
    expect(few.grades).toEqual(grades);
    expect(few.grades).toBe(reading.page(EVERYBODY).grades);
  });

  it("comes page by page", () => {
    const reading = madeUpDay();
    const pages = [0, 50, 100].map((from) => reading.page({ ...EVERYBODY, from, count: 50 }));
    expect(pages.map((page) => page.rows.length)).toEqual([50, 50, 20]);
    expect(pages.flatMap((page) => page.rows)).toEqual(rows);
  });

  it("is searched and filtered", () => {
    const reading = madeUpDay();
    for (const grade of ["triggered", "undecided", "clear"] as const)
      expect(reading.page({ ...EVERYBODY, grade }).found).toBe(grades[grade]);
    for (const { status, count } of statuses) expect(reading.page({ ...EVERYBODY, status }).found).toBe(count);
    const [first] = rows;
    expect(reading.page({ ...EVERYBODY, search: first?.id.toLowerCase() ?? "" }).rows).toEqual([first]);
  });

  it("moves a row when an event is recorded", () => {
    const reading = madeUpDay();
    const [row] = reading.page({ ...EVERYBODY, status: "cleared" }).rows;
    const traveller = reading.traveller(row?.id ?? "");
    const said = { event: "released", at: instant("2020-03-18T23:00:00+08:00"), by: "7", particulars: {} };
    reading.note(row?.id ?? "", [nextEntry(traveller?.log ?? [], said)]);
    const after = reading.page(EVERYBODY);
    expect(after.rows.find(({ id }) => id === row?.id)).toMatchObject({ status: "released", isOver: true });
    const count = (page: typeof after) => page.statuses.find(({ status }) => status === "cleared")?.count ?? 0;
    expect(count(after)).toBe(count({ ...after, statuses }) - 1);
  });

  it("takes in whoever declared on this page, also where no rules were in force", () => {
    const reading = new Reading();
    reading.add(declared());
    reading.add({ ...declared(calendarDate("2019-01-01")), id: "early" });
    const page = reading.page(EVERYBODY);
    expect(page.rows.map(({ id, grade, status }) => [id, grade, status])).toEqual([
      ["constructor", "triggered", "arrived"],
      ["early", "undecided", undefined],
    ]);
    expect(page.statuses.map(({ status }) => status)).toEqual(["arrived"]);
  });
});

describe("a refusal in words", () => {
  const required = defineFlow({
    edition: { ...threeChecks2020.edition, id: "with-specimen", series: "with-specimen" },
    initial: "waiting",
    outcomes: ["released"],
    moves: { waiting: { released: "released" }, released: {} },
    requires: { released: [{ flow: "specimen", status: ["negative"], label: { en: "a result", zh: "检测结果" } }] },
    labels: {
      statuses: { waiting: { en: "waiting", zh: "等候" }, released: { en: "released", zh: "已放行" } },
      events: { released: { en: "released", zh: "放行" } },
    },
  }) as unknown as Flow;
  const REFUSED: Readonly<Record<Refusal["code"], readonly [Flow, string, string]>> = {
    final: [PORT, "released", "patrol-clear"],
    "not-accepted": [PORT, "arrived", "released"],
    "unknown-event": [PORT, "arrived", "danced"],
    "unknown-status": [PORT, "nowhere", "released"],
    "particulars-missing": [PORT, "examined", "sample-taken"],
    "requirement-unmet": [required, "waiting", "released"],
  };

  const SAID: Readonly<Record<Refusal["code"], { readonly en: string; readonly zh: string }>> = {
    final: {
      en: "“released” is an end of the flow: nothing follows it. Nothing is accepted now. No way leads there from here.",
      zh: "“已放行”为终结状态，其后不再受理事件。现不受理任何事件。由此已无途径可达。",
    },
    "not-accepted": {
      en: "While “arrived” this event is not accepted. Accepted now: declaration checked, nothing found; declaration checked, flagged; declaration returned to be completed. The shortest way there: first declaration checked, nothing found, then temperature normal, then medical patrol, nothing found; then released.",
      zh: "状态为“已到达”时不受理此事件。现可受理：申报查验无异常、申报查验异常、申报退回补填。最短途径：先申报查验无异常，再体温正常，再医学巡查无异常，再放行。",
    },
    "particulars-missing": {
      en: "It is in turn, but does not carry what it must. Missing: consent to sampling. Accepted now: sample taken; sample taken by compulsion.",
      zh: "顺序无误，但缺少必备要素。缺少：采样知情同意。现可受理：采样、强制采样。",
    },
    "requirement-unmet": {
      en: "It is in turn, but another flow of the same traveller has not come far enough. Missing: a result. Accepted now: released.",
      zh: "顺序无误，但该人员的另一流程尚未到达所需状态。缺少：检测结果。现可受理：放行。",
    },
    "unknown-event": {
      en: "The flow has no such event. Accepted now: declaration checked, nothing found; declaration checked, flagged; declaration returned to be completed.",
      zh: "流程中无此事件。现可受理：申报查验无异常、申报查验异常、申报退回补填。",
    },
    "unknown-status": {
      en: "The flow does not have the status “nowhere”. Nothing is accepted now.",
      zh: "流程中无“nowhere”状态。现不受理任何事件。",
    },
  };

  it.each(REFUSAL_CODES)("%s says why and what would be accepted, in both languages", (code) => {
    const [flow, status, event] = REFUSED[code];
    const refusal = advance(flow, status, event);
    if (!isRefusal(refusal)) throw new Error("expected a refusal");
    expect(refusal.code).toBe(code);
    const said = refusalWords(flow, refusal);
    expect(said.map(({ en }) => en).join(" ")).toBe(SAID[code].en);
    expect(said.map(({ zh }) => zh).join("")).toBe(SAID[code].zh);
  });

  it("names the shortest way", () => {
    const refusal = advance(PORT, "arrived", "released") as Refusal;
    expect(refusalWords(PORT, refusal).at(-1)?.en).toBe(
      "The shortest way there: first declaration checked, nothing found, then temperature normal, then medical patrol, nothing found; then released.",
    );
  });
});

describe("the drawing of a flow", () => {
  const overlap = (one: StatusBox, other: StatusBox) =>
    Math.abs(one.x - other.x) < (one.width + other.width) / 2 &&
    Math.abs(one.y - other.y) < (one.height + other.height) / 2;

  it.each(FLOWS.flatMap((flow) => (["en", "zh"] as const).map((language) => ({ flow, language }))))(
    "places every status without overlap: $flow.edition.id $language",
    ({ flow, language }) => {
      if (flow === undefined) throw new Error("expected a flow in force");
      const { boxes, lines, width, height } = flowLayout(flow, language);
      expect(boxes.map(({ status }) => status)).toEqual(Object.keys(flow.moves));
      for (const [index, box] of boxes.entries()) {
        expect(boxes.slice(index + 1).filter((other) => overlap(box, other))).toEqual([]);
        expect(box.x - box.width / 2 >= 0 && box.x + box.width / 2 <= width).toBe(true);
        expect(box.y - box.height / 2 >= 0 && box.y + box.height / 2 <= height).toBe(true);
        for (const line of box.lines) expect(labelWidth(line)).toBeLessThanOrEqual(box.width);
      }
      const moves = Object.entries(flow.moves).flatMap(([from, row]) =>
        Object.entries(row).map(([event, to]) => [from, event, to]),
      );
      expect(lines.flatMap(({ from, to, events }) => events.map((event) => [from, event, to])).sort()).toEqual(
        moves.sort(),
      );
      for (const { middle } of lines) {
        expect(middle.x + NUMBER_SIZE / 2 <= width && middle.y + NUMBER_SIZE / 2 <= height).toBe(true);
      }
    },
  );

  it("is made once for a flow and a language", () => {
    expect(flowLayout(PORT, "zh")).toBe(flowLayout(PORT, "zh"));
  });

  it("breaks labels between words, and in Chinese anywhere", () => {
    expect(wrapLabel("flagged at declaration or temperature", 116)).toEqual([
      "flagged at",
      "declaration or",
      "temperature",
    ]);
    expect(wrapLabel("先行测温，有异常", 60).join("")).toBe("先行测温，有异常");
    expect(wrapLabel("", 60)).toEqual([]);
  });

  it("says where the traveller is, was, and can still come", () => {
    const at = instant("2020-03-18T06:00:00+08:00");
    const log = [{ at, sequence: 1, by: "7", event: "declaration-flagged" }];
    const place = flowPlace(PORT, replay(PORT, log));
    expect(["arrived", "declared-flagged", "measured", "released"].map((status) => place.get(status))).toEqual([
      "passed",
      "present",
      "out-of-reach",
      "ahead",
    ]);
    expect([...movesMade(replay(PORT, log))]).toEqual(["arrived declared-flagged"]);
  });
});

describe("what is recorded", () => {
  const at = instant("2020-03-18T09:00:00+08:00");
  const said = { event: "declaration-clear", at, by: "7", particulars: {} };
  const before = [{ at, sequence: 41, by: "2", event: "declaration-returned" }];
  const first = nextEntry(before, said);

  it("bears a number after all others, and its particulars where there are any", () => {
    expect(first).toEqual({ at, sequence: 42, by: "7", event: "declaration-clear" });
    expect(nextEntry([], { ...said, particulars: { consent: "obtained" } }).particulars).toEqual({
      consent: "obtained",
    });
  });

  it("is taken back by a line of its own, and can be read back", () => {
    const log = [...before, first];
    const taken = voidOf(log, first, { at, by: "8", reason: "another traveller" });
    expect(taken).toEqual({ at, sequence: 43, by: "8", voids: { sequence: 42, by: "7" }, reason: "another traveller" });
    expect(lastRecorded([first])).toBe(first);
    expect(lastRecorded([first, taken])).toBeUndefined();
    const stored = { format: 2, subject: "G54400070", flow: PORT.edition.id, log: [...log, taken] };
    expect(readCaseFile(JSON.parse(JSON.stringify(stored))).ok).toBe(true);
    expect(courseOf(replay(PORT, stored.log), stored.log).map(({ kind, event }) => [kind, event])).toEqual([
      ["moved", "declaration-returned"],
      ["taken-back", "declaration-clear"],
    ]);
  });

  it("needs an officer, and a time that comes after what was recorded", () => {
    expect(recordingTime(before, "", at)).toEqual({ problem: "no-officer" });
    expect(recordingTime(before, "7", "nine o'clock")).toEqual({ problem: "not-a-time" });
    expect(recordingTime(before, "7", "2020-03-18T08:59:59+08:00")).toEqual({ problem: "too-early" });
    expect(recordingTime(before, "7", "2020-03-18T01:00:00Z")).toEqual({ at: "2020-03-18T01:00:00Z" });
  });

  it("is listed with what was refused", () => {
    const log = [
      { at, sequence: 1, by: "7", event: "patrol-clear" },
      { ...first, sequence: 2 },
    ];
    const course = courseOf(replay(PORT, log), log);
    expect(course.map(({ kind, event }) => [kind, event])).toEqual([
      ["refused", "patrol-clear"],
      ["moved", "declaration-clear"],
    ]);
  });
});

describe("what if", () => {
  const { policy } = rulesOf({ kind: "port-day" });
  if (policy === undefined) throw new Error("expected the policy of the port");
  const card = { contactWithCase: "no", symptomsAny: "yes", symptomsListed: ["fever"], feverMedicine: "no" };
  const { facts } = examineTraveller({ ...declared(), card }, rulesOf({ kind: "port-day" }));
  const gradeIf = (whatIf: Parameters<typeof whatIfProof>[2]) => {
    const { assessment } = whatIfProof(policy, facts, whatIf);
    return assessment.decided ? assessment.because : assessment.needs;
  };

  it("changes what is chosen and nothing else", () => {
    expect(gradeIf({})).toEqual(["symptoms"]);
    expect(gradeIf({ contactWithCase: "yes" })).toContain("contact-with-case");
    expect(gradeIf({ symptomsAny: "no" })).not.toContain("symptomsListed");
    expect(gradeIf({ axillaryCelsius: 38 })).toContain("fever");
  });

  it("takes temperatures that a person can have", () => {
    expect(["37.5", "37,5", " 30 ", "", "29.9", "46", "hot"].map(celsiusFrom)).toEqual([37.5, 37.5, 30, ...Array(4)]);
  });
});

describe("the rules of a day", () => {
  it("were in force, or were not, or nobody can say which", () => {
    const { policy } = rulesOf({ kind: "port-day" });
    expect(rulesThatDay(policy, calendarDate("2020-03-18"))).toMatchObject({ wereInForce: true, candidates: [] });
    expect(rulesThatDay(policy, calendarDate("2024-03-18")).wereInForce).toBe(false);
    expect(rulesThatDay(undefined, calendarDate("2019-01-01"))).toEqual({
      editions: [],
      wereInForce: false,
      candidates: [],
    });
  });

  it("read what the officer's check of the declaration came to", () => {
    const traveller = declared(calendarDate("2023-12-01"));
    const rules = rulesOf(traveller.rules);
    expect(rules.flow).toBe(travellerScreening2023November);
    const flagged = { at: instant("2023-12-01T06:00Z"), sequence: 1, by: "7", event: "declaration-flagged" };
    expect(examineTraveller(traveller, rules).facts.declaration).toEqual({ absent: "not-asked" });
    const { facts, proof } = examineTraveller(traveller, rules, [flagged]);
    expect(facts.declaration).toBe("abnormal");
    expect(proof?.assessment.decided && proof.assessment.grade).toBe("triggered");
  });
});
