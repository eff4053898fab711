import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { isEnough, planLanding } from "../../examples/three-aircraft/plan-landing.ts";
import { plotOf, waitingAt } from "../../examples/three-aircraft/plot.ts";
import { type Landing, readLanding } from "../../examples/three-aircraft/read-landing.ts";
import { ROOT } from "../house/sources.js";
import { runExample } from "./run-example.js";

const FILE = join(ROOT, "examples/three-aircraft/evening.json");
const CLOSED = join(ROOT, "examples/three-aircraft/lanes-closed.json");
const EVENING: Landing = JSON.parse(readFileSync(FILE, "utf8"));

const run = (...words: string[]) => runExample("three-aircraft/main.ts", words);
const planOf = (changed: Partial<Landing> = {}) => planLanding(readLanding({ ...EVENING, ...changed }) as Landing);

describe("as a process", () => {
  it("prints the queue over time, the steady pace beside it, and what is lacking", async () => {
    const { code, stdout, stderr } = await run(FILE);
    expect({ code, stderr }).toEqual({ code: 1, stderr: "" });
    await expect(stdout).toMatchFileSnapshot("three-aircraft.txt");
    expect(stdout).not.toMatch(/\p{Script=Han}/u);
  });

  it("answers where nobody is ever seen, in Chinese alone", async () => {
    const { code, stdout } = await run(CLOSED, "--language", "zh");
    expect(code).toBe(1);
    await expect(stdout).toMatchFileSnapshot("three-aircraft.closed.txt");
    expect(stdout).not.toMatch(/Infinity|NaN|undefined|lanes/);
  });

  it("says what is wrong with its words or its file", async () => {
    expect(await run("none.json")).toMatchObject({ code: 2, stdout: "", stderr: expect.stringContaining("none.json") });
    expect(await run(FILE, "--language", "fr")).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("--language"),
    });
    expect(await run("--help", "--language", "zh")).toMatchObject({
      code: 0,
      stdout: expect.stringContaining("退出码"),
    });
    const { code, stderr } = await run(join(ROOT, "package.json"), "--language", "zh");
    expect({ code, stderr }).toEqual({ code: 2, stderr: "source：应为en和zh文本\n" });
  });
});

describe("the lanes", () => {
  it("are fewer at a steady pace than what the burst asks for, which one lane fewer would not meet", () => {
    const { steadyLanes, burstLanes, tried } = planOf();
    expect(steadyLanes).toBeLessThan(burstLanes.lanes);
    const waitOf = (lanes: number) => {
      const { burst } = planOf({ lanes }).open;
      return burst.cleared ? burst.longestWaitMinutes : Number.POSITIVE_INFINITY;
    };
    expect(waitOf(burstLanes.lanes)).toBeLessThanOrEqual(15);
    expect(waitOf(burstLanes.lanes - 1)).toBeGreaterThan(15);
    const asked = tried.find(({ lanes }) => lanes === steadyLanes);
    expect(asked).toMatchObject({ steady: { stable: true }, burst: { cleared: true } });
  });

  it("that never settle are an answer", () => {
    expect(planOf().open.steady).toMatchObject({ stable: false, growthPerHour: 40, lanesToKeepUp: 11 });
    expect(planOf({ lanes: 0 }).open).toMatchObject({ steady: { stable: false }, burst: { cleared: false } });
    expect(planOf({ hours: [{ arrivals: 10, lanes: 0 }] }).day).toMatchObject({ cleared: false, carriedOver: 10 });
  });

  it("and all else are enough where nothing is lacking", () => {
    const enough = {
      lanes: 17,
      isolation: { ...EVENING.isolation, beds: 22 },
      masks: { ...EVENING.masks, stock: 10_400 },
    };
    expect(isEnough(planOf(enough))).toBe(true);
    for (const key of ["lanes", "isolation", "masks"] as const)
      expect(isEnough(planOf({ ...enough, [key]: EVENING[key] })), key).toBe(false);
    expect(isEnough(planOf({ ...enough, vehicles: { ...EVENING.vehicles, there: 2 } }))).toBe(false);
    expect(isEnough(planOf({ ...enough, hours: [{ arrivals: 801, lanes: 10 }] }))).toBe(false);
  });
});

describe("the plot", () => {
  const course = [
    { atMinute: 0, waiting: 0 },
    { atMinute: 0, waiting: 100 },
    { atMinute: 10, waiting: 0 },
    { atMinute: 12, waiting: 0 },
  ];

  it("is straight between the entries, and nobody waits before and after", () => {
    expect([-1, 0, 2.5, 10, 11, 12, 99].map((minute) => waitingAt(course, minute))).toEqual([0, 100, 75, 0, 0, 0, 0]);
  });

  it("shows some by a stroke and none by nothing", () => {
    const small = [...course.slice(0, 2), { atMinute: 5, waiting: 0.4 }, { atMinute: 8, waiting: 0 }];
    const [, whole, few, none] = plotOf(small, 100, ["minute", "waiting"]);
    expect([whole?.match(/█/g)?.length, few?.at(-1), none?.trim()]).toEqual([48, "▏", "10        0"]);
  });
});

describe("a file", () => {
  it.each([
    ["aircraft", [], "aircraft: expected"],
    ["aircraft", [{ flight: "A", atMinute: 0, travellers: 0, overMinutes: 1 }], "aircraft: expected"],
    ["lanes", 1.5, "lanes: expected a whole number"],
    ["serviceMinutes", 0, "serviceMinutes: expected"],
    ["target", { share: 1, withinMinutes: 15 }, "target: expected"],
    ["meanWaitMinutes", null, "meanWaitMinutes: expected"],
    ["variability", { arrivals: -1 }, "variability: expected"],
    ["hours", [{ arrivals: 1 }], "hours: expected"],
    ["isolation", { ...EVENING.isolation, stillInBed: [2] }, "isolation: expected"],
    ["vehicles", { ...EVENING.vehicles, seats: 0 }, "vehicles: expected"],
    ["masks", { ...EVENING.masks, stock: 1e9 }, "masks: expected"],
    ["source", "mine", "source: expected"],
  ])("whose %s is %j is refused", (key, value, says) => {
    expect(readLanding({ ...EVENING, [key]: value })).toMatchObject({ why: { en: expect.stringContaining(says) } });
  });

  it("is read as it stands", () => {
    expect(readLanding(EVENING)).toEqual(EVENING);
    expect(readLanding(undefined)).toHaveProperty("why");
  });
});
