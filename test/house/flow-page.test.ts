import { defineFlow, type Flow } from "pratique/flow";
import { describe, expect, it } from "vitest";
import { flowPage } from "../../docs/make-flows/flow-page.ts";
import { triageDefinition } from "../flow/triage.js";
import { second, table } from "../flow/two-editions.js";

describe("the page of a flow", () => {
  const [flow, next] = [defineFlow(triageDefinition as never) as unknown as Flow, second as unknown as Flow];
  const page = flowPage(flow, [flow, next], [{ ...table, suspends: ["everybody-is-sampled"] }]);

  it("shows every deadline, also in the diagrams", () => {
    expect(page).toContain(
      "| `held` | held<br>示例 held | 2 | transfer<br>示例 transfer | the port<br>示例 the port |",
    );
    expect(page).toContain('state "held ⏱ 2 h" as');
    expect(page).toContain('state "示例 held ⏱ 2小时" as');
  });

  it("shows every reopening: from where, to where, what it is called, what it suspends, and why", () => {
    expect(page).toContain(
      "| `released` | released<br>示例 released | called back<br>示例 called back | `flagged` |  |",
    );
    expect(page).toMatch(/ {2}s\d+ --> s\d+: ↺ sent back\n/);
    const home = { ...triageDefinition.reopenings.transferred, to: ["checked"], suspends: ["no-suspect-goes-home"] };
    const reopenings = { ...triageDefinition.reopenings, transferred: home };
    const suspending = defineFlow({ ...triageDefinition, reopenings } as never) as unknown as Flow;
    const lines = flowPage(suspending, [suspending]).split("\n");
    expect(lines.find((line) => line.startsWith("| `transferred` | transferred"))).toContain("`no-suspect-goes-home`");
    expect(lines.find((line) => line.startsWith("| `no-suspect-goes-home` |"))).toMatch(/✓ ↺ `transferred` \|$/);
    expect(lines.find((line) => line.startsWith("| `check-first` |"))).toMatch(/✓ \|$/);
  });

  it("says how its open cases go on under the next edition", () => {
    expect(page).toContain("[`example-triage-2`](example-triage-2.md)");
    expect(page).toContain("| `flagged` | flagged<br>示例 flagged | `to-sample` | to-sample<br>示例 to-sample |");
    expect(page).toContain("`check-clear` = `check-done`");
    expect(page).toContain("对旧案暂不适用的保证: `everybody-is-sampled`.");
  });

  it("says nothing of what the flow does not have", () => {
    const { deadlines, reopenings, ...bare } = triageDefinition;
    expect([deadlines, reopenings].every((part) => part !== undefined)).toBe(true);
    const plain = defineFlow(bare as never) as unknown as Flow;
    expect(flowPage(plain, [plain])).not.toMatch(/Deadlines|Reopenings|next edition|⏱|↺/);
  });
});
