import { type Instant, isInstant, type TimeZone } from "pratique";
import { isTimeZone } from "pratique/calendar";
import {
  readDdcc,
  readEuDcc,
  readHealthCertificate,
  readIcaoVdsNc,
  readSmartHealthCard,
  readWhoIcvp,
} from "pratique/exchange";
import { partsOf, type Wrong, wrong } from "../read-case.ts";

/** The formats of certificates, each with what reads it. Signatures are verified before. */
export const CERTIFICATE_FORMATS = {
  "eu-dcc": readEuDcc,
  ddcc: readDdcc,
  hcert: readHealthCertificate,
  "icao-vds-nc": readIcaoVdsNc,
  "smart-health-card": readSmartHealthCard,
  "who-icvp": readWhoIcvp,
} as const;
export type CertificateFormat = keyof typeof CERTIFICATE_FORMATS;

/** A certificate as it is shown: its format, and its payload, decoded. */
export interface ShownCertificate {
  readonly format: CertificateFormat;
  readonly payload: unknown;
}

/** What lies on the desk, and when and where. */
export interface Desk {
  readonly checkedAt: Instant;
  readonly timeZone: TimeZone;
  readonly mrz: readonly string[];
  readonly certificates: readonly ShownCertificate[];
}

/** Reads the file of a case; or says what is wrong with it. */
export function readDesk(input: unknown): Desk | Wrong {
  const { checkedAt, timeZone, mrz, certificates } = partsOf<Desk>(input);
  if (!isInstant(checkedAt))
    return wrong("checkedAt", { en: "an instant with its offset (ISO 8601)", zh: "带时区的时刻（ISO 8601）" });
  if (typeof timeZone !== "string" || !isTimeZone(timeZone))
    return wrong("timeZone", { en: "a time zone such as Europe/Paris", zh: "时区，如Europe/Paris" });
  if (!Array.isArray(mrz) || !mrz.every((line) => typeof line === "string"))
    return wrong("mrz", { en: "a list of lines", zh: "各行文本的列表" });
  if (!Array.isArray(certificates) || !certificates.every(isCertificate)) {
    const formats = Object.keys(CERTIFICATE_FORMATS).join(", ");
    return wrong("certificates", {
      en: `a list, each with its payload and its format, one of ${formats}`,
      zh: `列表，每项含payload和format，format为${formats}之一`,
    });
  }
  return { checkedAt, timeZone, mrz, certificates };
}

function isCertificate(value: unknown): value is ShownCertificate {
  const { format } = partsOf<ShownCertificate>(value);
  return typeof format === "string" && Object.hasOwn(CERTIFICATE_FORMATS, format);
}
