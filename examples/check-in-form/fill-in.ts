import { say, type Text } from "pratique";
import { exitEntryCard11, type Finding, type ItemTable } from "pratique/declaration";
import type { Checked } from "../check-file.ts";
import { detail, heading, item, type Line } from "../line.ts";
import { checkIn } from "./check-in.ts";
import type { Filling } from "./read-filling.ts";

const RESULTS = {
  blocked: { en: "not sent: to be mended first", zh: "未提交：须先更正" },
  refer: { en: "sent, for an officer to look at", zh: "已提交，由关员核查" },
  ask: { en: "sent, with a question", zh: "已提交，需询问" },
  clear: { en: "sent, in order", zh: "已提交，无问题" },
} as const;

/** Not by the name that was given: it could be anything. */
const NO_FIELD: Text = { en: "A field that the card does not have", zh: "申明卡没有的栏目" };

/** Fills in the card field by field, and tells what the traveller would see under each field and at the end. */
export async function fillIn({ now, timeZone, steps }: Filling): Promise<Checked> {
  const form = checkIn(exitEntryCard11, { asOf: now, timeZone });
  const lines: Line[] = [heading({ en: "Under the fields", zh: "各栏提示" })];
  let verdict: keyof typeof RESULTS = "blocked";
  for (const step of steps) {
    if ("field" in step) {
      const findings = form.fill(step.field, step.value);
      lines.push(item(labelOf(step.field)), ...findings.map((found) => detail(saidOf(found))));
      continue;
    }
    const outcome = await form.submit();
    const findings = "verdict" in outcome ? outcome.findings : outcome;
    verdict = "verdict" in outcome ? outcome.verdict : "blocked";
    lines.push(heading({ en: "Send", zh: "提交" }), item(RESULTS[verdict]));
    lines.push(...findings.map((found) => detail(saidOf(found))));
  }
  return { lines, isInOrder: verdict === "clear" };
}

function saidOf(found: Finding) {
  return { en: say(found, "en"), zh: say(found, "zh") };
}

/** What the form calls a field: an item, or an item of a row. */
function labelOf(field: string): Text {
  const [name = "", ...inner] = field.split(/[[\].]+/).filter((part) => !/^\d*$/.test(part));
  const items: ItemTable = exitEntryCard11.items;
  const asked = items[name];
  const within = asked !== undefined && "items" in asked ? asked.items[inner[0] ?? ""] : undefined;
  return (within ?? asked)?.label ?? NO_FIELD;
}
