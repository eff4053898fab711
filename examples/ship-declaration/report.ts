import { explain, LANGUAGES, say, type Text } from "pratique";
import { SEVERITIES, type Severity } from "pratique/declaration";
import type { FactTable } from "pratique/logic";
import { type AssessmentProof, ihrSuspicion2005, type Policy, telecommunicationQuarantine } from "pratique/risk";
import type { ShipCheck } from "./check-ship.ts";
import type { Arguments } from "./command-line.ts";

/** What was found of a ship, in both languages, line by line; nobody's name is in it. */
export function reportOf(check: ShipCheck, { state, arrival }: Pick<Arguments, "state" | "arrival">): string {
  const { form, regulations, examination } = check;
  const { title, id } = form.edition;
  const { required, answered } = examination.completeness;
  const head = lines([
    `${both(title)} (${id})`,
    `${state}, ${arrival}: IHR (2005), text of ${regulations} · 《国际卫生条例（2005）》${regulations}年文本`,
    `Answered ${answered} of ${required} items that must be answered · 必填${required}项，已答${answered}项`,
  ]);
  return [
    head,
    findings(check),
    ports(check),
    suspicion(check),
    ...telecommunication(check),
    lines([both(OUTCOMES[examination.verdict])]),
  ].join("\n");
}

const SEVERITY_NAMES: Readonly<Record<Severity, Text>> = {
  block: { en: "Must be put right first", zh: "须先更正" },
  refer: { en: "To be looked at by an officer", zh: "由关员核查" },
  ask: { en: "To be asked about", zh: "须询问" },
  note: { en: "To be noted", zh: "备注" },
};

const OUTCOMES: Readonly<Record<ShipCheck["examination"]["verdict"], Text>> = {
  blocked: { en: "Not acceptable as it is.", zh: "须更正后方可接受。" },
  refer: { en: "Acceptable; an officer looks at what was found.", zh: "可以接受；所列问题由关员核查。" },
  ask: { en: "Acceptable; the ship is asked about what was found.", zh: "可以接受；就所列问题询问船方。" },
  clear: { en: "Acceptable.", zh: "可以接受。" },
};

function findings({ examination }: ShipCheck): string {
  const found = SEVERITIES.flatMap((severity) => {
    const ofSeverity = examination.findings.filter((finding) => finding.severity === severity);
    if (ofSeverity.length === 0) return [];
    const said = ofSeverity.flatMap((finding) =>
      LANGUAGES.map((language, index) => `${index === 0 ? "  - " : "    "}${say(finding, language)}`),
    );
    return [`${both(SEVERITY_NAMES[severity])} (${ofSeverity.length})`, ...said];
  });
  return section({ en: "Findings", zh: "审核发现" }, found);
}

function ports({ ports: listed }: ShipCheck): string {
  const heading = { en: "Ports of call to list", zh: "应列停靠港口" };
  if (listed === undefined)
    return section(heading, [
      "The date of the declaration is not known: which ports are due is open.",
      "申报日期不详，应列哪些港口无法确定。",
    ]);
  const rows = (isDue: boolean) => listed.filter((port) => port.isDue === isDue).map(({ row }) => row);
  const [due, besides] = [rows(true), rows(false)];
  return section(heading, [
    ...(due.length === 0 ? [] : [`Rows that the form asks for · 应列各行: ${due.join(", ")}`]),
    ...(besides.length === 0
      ? []
      : [
          `Rows before the voyage or more than 30 days back, not asked for · 早于航次开始或30日，无须列出: ${besides.join(", ")}`,
        ]),
  ]);
}

function suspicion({ suspicion: proofs }: ShipCheck): string {
  const heading = { en: "Grounds for suspecting an infectious disease", zh: "疑似传染病的判断依据" };
  if (proofs === undefined) return section(heading, ["A surgeon is carried and judges.", "船上有船医，由船医判断。"]);
  return section(
    heading,
    proofs.flatMap((proof, index) => [
      `Row ${index + 1} of the schedule · 附表第${index + 1}行`,
      ...(proof === undefined ? ["  cannot be read · 无法识别"] : explained(ihrSuspicion2005, proof)),
    ]),
  );
}

function telecommunication({ telecommunication: proof }: ShipCheck): string[] {
  if (proof === undefined) return [];
  const { title, status } = telecommunicationQuarantine.edition;
  const example =
    status === "illustrative" ? ["An example: this is not a published text. · 示例：并非已公布的文本。"] : [];
  return [section(title, [...example, ...explained(telecommunicationQuarantine, proof)])];
}

function explained<Table extends FactTable, Grade extends string>(
  policy: Policy<Table, Grade>,
  proof: AssessmentProof<Grade>,
): string[] {
  const [english, chinese] = [explain(policy, proof, "en"), explain(policy, proof, "zh")];
  return english.flatMap((sentence, index) => [`  - ${sentence}`, `    ${chinese[index] ?? ""}`]);
}

function section(heading: Text, said: readonly string[]): string {
  return lines([`## ${both(heading)}`, ...(said.length === 0 ? ["none · 无"] : said)]);
}

function both({ en, zh }: Text): string {
  return `${en} · ${zh}`;
}

function lines(all: readonly string[]): string {
  return all.map((line) => `${line}\n`).join("");
}
