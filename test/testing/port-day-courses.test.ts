import { expect, it } from "vitest";
import { portFlow } from "../../examples/port-day/port-flow.ts";
import { advance, isRefusal } from "../../src/flow/advance.js";
import type { Flow } from "../../src/flow/flow.js";
import { PORT_DAY_COURSES } from "../../src/testing/port-day-courses.js";

it.each(Object.entries(PORT_DAY_COURSES))("%s ends where it is written that it ends", (_, { events, ends }) => {
  const flow = portFlow as unknown as Flow;
  let status: string = flow.initial;
  for (const { event, ...line } of events as readonly { readonly event: string; readonly refusedAt?: string }[]) {
    const next = advance(flow, status, event, { carries: [] });
    if (isRefusal(next)) expect(line.refusedAt).toBe(status);
    else {
      expect(line.refusedAt).toBeUndefined();
      status = next;
    }
  }
  expect(status).toBe(ends);
});
