import { describe, expect, it } from "vitest";
import { toMermaid } from "../../src/exchange/mermaid.js";
import { defineFlow, type Flow } from "../../src/flow/index.js";
import { isolation2020, threeChecks2020 } from "../../src/screening/index.js";

describe("a flow as a Mermaid diagram", () => {
  it("has every status once, every move, the beginning and the ends", () => {
    const flow = threeChecks2020 as unknown as Flow;
    const lines = toMermaid(flow, "en").split("\n");
    const statuses = Object.keys(flow.moves);
    for (const [place, status] of statuses.entries())
      expect(
        lines.filter((line) => line.endsWith(`" as s${place}`)),
        status,
      ).toHaveLength(1);
    expect(lines).toContain(`  [*] --> s${statuses.indexOf(flow.initial)}`);
    for (const outcome of flow.outcomes) expect(lines).toContain(`  s${statuses.indexOf(outcome)} --> [*]`);
    for (const [status, row] of Object.entries(flow.moves))
      for (const [event, next] of Object.entries(row)) {
        const arrow = `  s${statuses.indexOf(status)} --> s${statuses.indexOf(next)}: `;
        const found = lines.find((line) => line.startsWith(arrow));
        expect(found, `${status}: ${event}`).toContain(flow.labels.events[event]?.en.replace(/[":;#\s]+/g, " "));
      }
  });

  it("draws a reopening out of its outcome", () => {
    expect(toMermaid(isolation2020, "zh")).toContain("↺");
  });

  it("keeps to one line what is a name", () => {
    const door = defineFlow({
      edition: threeChecks2020.edition,
      initial: "closed",
      outcomes: ["open"],
      moves: { closed: { opened: "open" }, open: {} },
      labels: {
        statuses: { closed: { en: 'shut: "fast"\n[*] --> s1', zh: "关" }, open: { en: "open", zh: "开" } },
        events: { opened: { en: "opened; at last", zh: "打开" } },
      },
    });
    expect(toMermaid(door, "en").split("\n")).toEqual([
      "stateDiagram-v2",
      '  state "shut fast [*] --> s1" as s0',
      '  state "open" as s1',
      "  [*] --> s0",
      "  s0 --> s1: opened at last",
      "  s1 --> [*]",
    ]);
  });

  it.each([
    ["a <<fork>> b", "a ＜＜fork>> b"],
    ["<b>ill</b> if < 37.3", "＜b>ill＜/b> if ＜ 37.3"],
    ["[[[join]]] %%{init}%%", "[ [ [join]]] %% {init}%%"],
    ["wrong Direction\tTB, direction of lanes", "wrong Direction-TB, direction of lanes"],
    ["", "closed"],
  ])("writes %j so that it is a name and no command", (label, written) => {
    const text = { en: label, zh: label };
    const door = defineFlow({
      edition: threeChecks2020.edition,
      initial: "closed",
      outcomes: ["open"],
      moves: { closed: { opened: "open" }, open: {} },
      labels: { statuses: { closed: text, open: text }, events: { opened: text } },
    });
    expect(toMermaid(door, "zh").split("\n")[1]).toBe(`  state "${written}" as s0`);
  });
});
