import { calendarDate } from "../calendar/calendar-date.js";
import type { CertificateRule } from "./certificate-rule.js";

/** The dated rules by which doses make certificates valid. A State's own rule is one more record of the same shape. */

const WORLD_HEALTH_ASSEMBLY = { en: "World Health Assembly", zh: "世界卫生大会" } as const;

/**
 * Yellow fever as it was until 10 July 2016: valid for ten years from the tenth day after the dose. A dose given again
 * within the ten years starts ten years of its own at once; that is not looked at here.
 */
export const yellowFeverCertificate2005: CertificateRule = {
  edition: {
    id: "ihr-yellow-fever-certificate-2005",
    series: "ihr-yellow-fever-certificate",
    title: { en: "Certificate of vaccination against yellow fever (ten years)", zh: "黄热病疫苗接种证书（十年有效）" },
    authority: WORLD_HEALTH_ASSEMBLY,
    status: "published",
    from: /* @__PURE__ */ calendarDate("2007-06-15"),
    source: "IHR (2005), Annex 7, as adopted by WHA58.3; WHO note on the amendment of Annex 7 in force on 2016-07-11",
  },
  disease: "yellow-fever",
  daysToProtection: 10,
  validity: { months: 120, countedFrom: "first-valid-day" },
  incubationDays: 6,
};

/** Yellow fever since 11 July 2016: valid for life from the tenth day after the dose, old certificates included. */
export const yellowFeverCertificate2014: CertificateRule = {
  edition: {
    id: "ihr-yellow-fever-certificate-2014",
    series: "ihr-yellow-fever-certificate",
    title: { en: "Certificate of vaccination against yellow fever (for life)", zh: "黄热病疫苗接种证书（终身有效）" },
    authority: WORLD_HEALTH_ASSEMBLY,
    status: "published",
    from: /* @__PURE__ */ calendarDate("2016-07-11"),
    source: "IHR (2005), Annex 7, as amended by WHA67.13",
    supersedes: "ihr-yellow-fever-certificate-2005",
  },
  disease: "yellow-fever",
  daysToProtection: 10,
  validity: "life",
  incubationDays: 6,
};

/**
 * Poliomyelitis, on leaving a State to which the temporary recommendations apply: a dose at least four weeks and at most
 * twelve months old on the day of departure. The first recommendations are of May 2014; to which States they apply
 * changes every few months and is the caller's to know.
 */
export const polioCertificate2014: CertificateRule = {
  edition: {
    id: "ihr-polio-certificate-2014",
    series: "ihr-polio-certificate",
    title: {
      en: "Certificate of vaccination against poliomyelitis (temporary recommendations)",
      zh: "脊髓灰质炎疫苗接种证书（临时建议）",
    },
    authority: { en: "Director-General of WHO", zh: "世界卫生组织总干事" },
    status: "published",
    from: {
      notBefore: /* @__PURE__ */ calendarDate("2014-05-01"),
      notAfter: /* @__PURE__ */ calendarDate("2014-05-31"),
    },
    source: "WHO temporary recommendations on the international spread of poliovirus, as given by US CDC and TRAVAX",
  },
  disease: "polio",
  daysToProtection: 28,
  validity: { months: 12, countedFrom: "dose" },
};
