import { given, type Text } from "pratique";
import { DISEASES, MATCH_REASONS, type MrzFields } from "pratique/documents";
import { detail, heading, item, type Line, listed, same } from "../line.ts";
import { RULING_WORDS } from "../ruling-words.ts";
import type { CheckedCertificate, CheckedProof, DocumentsCheck } from "./check-documents.ts";
import { FIELD_NAMES, FINDING_WORDS, KIND_NAMES, MATCH_WORDS, PART_NAMES, VERDICT_WORDS } from "./words.ts";

/** Whether everything was read, sound, unexpired, valid and the holder's. */
export function isInOrder({ zone, isExpired, certificates }: DocumentsCheck): boolean {
  return (
    zone.verdict === "sound" &&
    !isExpired &&
    certificates.every(
      (certificate) =>
        "proofs" in certificate &&
        certificate.proofs.every(({ validity, match }) => validity.valid === "yes" && match.verdict === "match"),
    )
  );
}

/** What was found: which fields were read, without the name, the number and the birth date that stand in them. */
export function linesOf(check: DocumentsCheck): Line[] {
  return [...zoneLines(check), ...check.certificates.flatMap(certificateLines)];
}

function zoneLines({ zone, on, isExpired }: DocumentsCheck): Line[] {
  const { format, fields, findings, verdict } = zone;
  const names = (Object.keys(FIELD_NAMES) as (keyof MrzFields)[]).filter((name) => fields[name] !== undefined);
  const [read, expiry] = [listed(names.map((name) => FIELD_NAMES[name])), fields.expiryDate];
  const [en, zh] = isExpired ? ["expired", "已过期"] : ["not expired", "未过期"];
  return [
    heading({ en: "Machine readable zone", zh: "机读区" }),
    item({
      en: `${format ?? "no known format"}: ${VERDICT_WORDS[verdict].en}`,
      zh: `${format ?? "格式不明"}：${VERDICT_WORDS[verdict].zh}`,
    }),
    ...(names.length === 0 ? [] : [item({ en: `Read: ${read.en}`, zh: `已读出：${read.zh}` })]),
    ...findings.map(({ code, line, column }) =>
      item({
        en: `Line ${line}, column ${column}: ${FINDING_WORDS[code].en}`,
        zh: `第${line}行第${column}位：${FINDING_WORDS[code].zh}`,
      }),
    ),
    ...(expiry === undefined
      ? []
      : [item({ en: `Expires on ${expiry}: ${en} on ${on}`, zh: `有效期至${expiry}：${on}${zh}` })]),
  ];
}

function certificateLines(certificate: CheckedCertificate, index: number): Line[] {
  const { format } = certificate;
  const title = heading({ en: `Certificate ${index + 1} (${format})`, zh: `证书${index + 1}（${format}）` });
  if ("proofs" in certificate) return [title, ...certificate.proofs.flatMap(proofLines)];
  return [
    title,
    item({ en: "cannot be read", zh: "无法读取" }),
    ...certificate.issues.map(({ path, expected }) => {
      const at = path.join(".");
      return detail(at === "" ? expected : { en: `${at}: ${expected.en}`, zh: `${at}：${expected.zh}` });
    }),
  ];
}

function proofLines({ proof, validity, match }: CheckedProof): Line[] {
  const disease = given(proof.disease);
  const name: Text = disease?.name === undefined ? same(disease?.code ?? "?") : DISEASES[disease.name];
  const { rule, valid, working, wanted } = validity;
  const kind = KIND_NAMES[proof.kind];
  return [
    item({
      en: `${name.en}, ${kind.en}: ${RULING_WORDS[valid].en}`,
      zh: `${name.zh}，${kind.zh}：${RULING_WORDS[valid].zh}`,
    }),
    ...(rule === undefined ? [] : [detail({ en: `By ${rule.en}`, zh: `依据：${rule.zh}` })]),
    detail(working),
    ...wanted.map(({ en, zh }) => detail({ en: `Wanted: ${en}`, zh: `要求：${zh}` })),
    item(MATCH_WORDS[match.verdict]),
    ...match.parts.map(({ part, because }) =>
      detail({
        en: `${PART_NAMES[part].en}: ${MATCH_REASONS[because].en}`,
        zh: `${PART_NAMES[part].zh}：${MATCH_REASONS[because].zh}`,
      }),
    ),
  ];
}
