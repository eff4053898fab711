import { describe, expect, it } from "vitest";
import { epochMilliseconds, instant } from "../../src/calendar/instant.js";
import * as clearance from "../../src/clearance/flows/index.js";
import { advance } from "../../src/flow/advance.js";
import type { Flow } from "../../src/flow/flow.js";
import * as screening from "../../src/screening/flows/index.js";
import * as supervision from "../../src/supervision/flows/index.js";
import { walksFrom } from "../../src/testing/walks-from.js";

const startAt = instant("2020-03-18T06:10:00+08:00");
const isFlow = (value: object): boolean => "moves" in value;
const FLOWS = [screening, clearance, supervision].flatMap((room) =>
  (Object.values(room) as object[]).filter(isFlow),
) as unknown as Flow[];

describe.each(FLOWS.map((flow) => [flow.edition.id, flow] as const))("%s", (_, flow) => {
  const walks = walksFrom(flow, { seed: 5, count: 60, startAt });

  it("accepts every event of a walk where it comes", () => {
    for (const walk of walks) {
      let status: string = flow.initial;
      for (const { entry, carried, status: next } of walk) {
        expect(advance(flow, status, entry.event, carried)).toBe(next);
        status = next;
      }
    }
  });

  it("is walked to an outcome where one is in reach, and to each of them by somebody", () => {
    const ends = new Set(walks.map((walk) => walk.at(-1)?.status ?? flow.initial));
    expect(flow.outcomes.filter((outcome) => !ends.has(outcome))).toEqual([]);
  });

  it("is walked forwards in time, its lines numbered", () => {
    for (const walk of walks) {
      const at = walk.map(({ entry }) => epochMilliseconds(entry.at));
      expect(at).toEqual([...at].sort((one, other) => one - other));
      expect(walk.map(({ entry }) => entry.sequence)).toEqual(walk.map((_step, index) => index + 1));
    }
  });
});
