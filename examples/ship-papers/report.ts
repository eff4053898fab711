import { explain, type Text } from "pratique";
import {
  EXTENSION_REFUSALS,
  EXTENSION_WARNINGS,
  type ExtensionRuling,
  IHR_EDITIONS,
  SANITATION_AREAS,
  SANITATION_CERTIFICATE_KINDS,
  SANITATION_CONTRADICTIONS,
} from "pratique/documents";
import { telecommunicationQuarantine } from "pratique/risk";
import { detail, heading, item, type Line, listed } from "../line.ts";
import { RULING_WORDS } from "../ruling-words.ts";
import type { PapersCheck, Regulations } from "./check-papers.ts";
import { ACCEPTABLE_WORDS, DATE_WORDS, EXTENSION_WORDS, NEEDED_WORDS, NUMBER_WORDS } from "./words.ts";

/** Whether the numbers are sound, and the certificate is valid and does not contradict itself. */
export function isInOrder({ imoNumber, containers, sanitation: { validity, contents } }: PapersCheck): boolean {
  const { errors, unansweredAreas, needed } = contents;
  return (
    imoNumber.verdict === "sound" &&
    containers.every(({ verdict }) => verdict === "sound") &&
    validity.valid === "yes" &&
    errors.length + unansweredAreas.length + needed.length === 0
  );
}

/** What was found of the papers, under a heading each. */
export function linesOf(check: PapersCheck): Line[] {
  return [...numbers(check), ...regulations(check), ...sanitation(check), ...telecommunication(check)];
}

function numbers({ imoNumber, containers }: PapersCheck): Line[] {
  const said = (name: Text, { verdict, failed }: { verdict: string; failed: readonly string[] }) => {
    const found =
      failed.length === 0 ? NUMBER_WORDS["sound"] : listed(failed.flatMap((code) => NUMBER_WORDS[code] ?? []));
    const mark =
      verdict === "doubtful" ? { en: " (doubtful, not wrong)", zh: "（存疑，不作错误处理）" } : { en: "", zh: "" };
    return item({ en: `${name.en}: ${found?.en}${mark.en}`, zh: `${name.zh}：${found?.zh}${mark.zh}` });
  };
  return [
    heading({ en: "Numbers", zh: "号码" }),
    said({ en: "IMO number", zh: "IMO编号" }, imoNumber),
    ...containers.map((container, index) =>
      said({ en: `Container ${index + 1}`, zh: `集装箱${index + 1}` }, container),
    ),
  ];
}

function regulations({ state, arrivesOn, regulations: applying }: PapersCheck): Line[] {
  const title = heading({ en: "International Health Regulations (2005)", zh: "《国际卫生条例（2005）》" });
  if (applying === undefined)
    return [
      title,
      item({ en: `none known to apply in ${state} on ${arrivesOn}`, zh: `${arrivesOn}在${state}适用的文本不明` }),
    ];
  return [title, ...whatFollows(applying, state, arrivesOn)];
}

function whatFollows({ text, form, unsignedDigital }: Regulations, state: string, on: string): Line[] {
  const { resolution } = IHR_EDITIONS[text];
  const acceptable = ACCEPTABLE_WORDS[unsignedDigital];
  return [
    item({
      en: `Text of ${text} (${resolution}) in ${state} on ${on}`,
      zh: `${on}在${state}适用${text}年文本（${resolution}）`,
    }),
    ...(form === undefined
      ? []
      : [item({ en: `Declaration asked for: ${form.title.en}`, zh: `应提交的申报：${form.title.zh}` })]),
    item({
      en: `A digital vaccination certificate without signatures: ${acceptable.en}`,
      zh: `无签名的数字疫苗接种证书：${acceptable.zh}`,
    }),
  ];
}

function sanitation({ sanitation: { kind, validity, contents, extension }, arrivesOn }: PapersCheck): Line[] {
  const { errors, warnings, missingAreas, unansweredAreas, needed } = contents;
  const areas = (codes: typeof missingAreas) => listed(codes.map((code) => SANITATION_AREAS[code].text));
  const ruling = RULING_WORDS[validity.valid];
  return [
    heading(SANITATION_CERTIFICATE_KINDS[kind]),
    item({ en: `On ${arrivesOn}: ${ruling.en}`, zh: `${arrivesOn}：${ruling.zh}` }),
    detail(validity.working),
    ...validity.problems.map((code) => detail(DATE_WORDS[code])),
    ...[...errors, ...warnings].map((code) => item(named(WANTED, SANITATION_CONTRADICTIONS[code]))),
    ...(missingAreas.length === 0 ? [] : [detail(named({ en: "Without a line", zh: "未列出" }, areas(missingAreas)))]),
    ...(unansweredAreas.length === 0
      ? []
      : [item(named({ en: "Not answered", zh: "未填明" }, areas(unansweredAreas)))]),
    ...(needed.includes("measures") ? [item({ en: "Measures are not known", zh: "控制措施不明" })] : []),
    ...extensionLines(extension),
  ];
}

function extensionLines({ verdict, reasons, warnings, extendedUntil, needed }: ExtensionRuling): Line[] {
  const said = EXTENSION_WORDS[verdict];
  const until =
    extendedUntil === undefined ? { en: "", zh: "" } : { en: `, to ${extendedUntil}`, zh: `，至${extendedUntil}` };
  return [
    item({
      en: `Extension by one month at this port: ${said.en}${until.en}`,
      zh: `在本口岸延长一个月：${said.zh}${until.zh}`,
    }),
    ...reasons.map((reason) => detail(named(WANTED, EXTENSION_REFUSALS[reason]))),
    ...warnings.map((warning) => detail(EXTENSION_WARNINGS[warning])),
    ...needed.map((fact) => detail(named({ en: "Not known", zh: "尚不明确" }, NEEDED_WORDS[fact]))),
  ];
}

function telecommunication({ telecommunication: proof }: PapersCheck): Line[] {
  if (proof === undefined) return [];
  const { title, status } = telecommunicationQuarantine.edition;
  const [english, chinese] = [
    explain(telecommunicationQuarantine, proof, "en"),
    explain(telecommunicationQuarantine, proof, "zh"),
  ];
  const example = item({ en: "An example: this is not a published text.", zh: "示例：并非已公布的文本。" });
  return [
    heading(title),
    ...(status === "illustrative" ? [example] : []),
    ...english.map((en, index) => item({ en, zh: chinese[index] ?? "" })),
  ];
}

const WANTED: Text = { en: "Wanted", zh: "要求" };

function named(name: Text, { en, zh }: Text): Text {
  return { en: `${name.en}: ${en}`, zh: `${name.zh}：${zh}` };
}
