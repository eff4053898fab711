import { describe, expect, it } from "vitest";
import { absent } from "../../src/answer.js";
import { type CertificateForm, certificateFormalities } from "../../src/documents/certificate-formalities.js";
import { IHR_EDITIONS, type IhrEdition } from "../../src/documents/ihr-edition.js";

const TEXTS = Object.keys(IHR_EDITIONS) as IhrEdition[];
const UNKNOWN = absent("asked-unknown");
const paper: CertificateForm = {
  format: "paper",
  languages: ["fr", "ar"],
  clinicianSignature: "by-hand",
  clinicianOrAuthorityNamed: "yes",
  holderOrGuardianSigned: "yes",
  vaccineApprovedByWho: "yes",
  individual: "yes",
  erasures: "no",
};
const digital: CertificateForm = {
  ...paper,
  format: "digital",
  clinicianSignature: "none",
  holderOrGuardianSigned: "no",
};
const codes = (form: CertificateForm, text: IhrEdition) =>
  certificateFormalities(form, text).problems.map(({ code }) => code);

describe("certificateFormalities (IHR (2005), Annex 6)", () => {
  it.each(TEXTS)("accepts a paper certificate that is in order under the text of %s", (text) => {
    expect(certificateFormalities(paper, text)).toEqual({ acceptable: "yes", problems: [], needed: [] });
  });

  it.each([
    ["2005", "no"],
    ["2014", "no"],
    ["2022", "no"],
    ["2024", "yes"],
  ] as const)("a digital one without signatures under the text of %s: %s", (text, acceptable) => {
    expect(certificateFormalities(digital, text).acceptable).toBe(acceptable);
  });

  it("takes a stamp for no signature", () => {
    expect(codes({ ...paper, clinicianSignature: "stamp" }, "2024")).toEqual(["hand-signature-missing"]);
  });

  it("weighs a missing name more under the text of 2024, of any format", () => {
    const unnamed = { clinicianOrAuthorityNamed: "no" } as const;
    expect(certificateFormalities({ ...paper, ...unnamed }, "2022").acceptable).toBe("may-be-refused");
    expect(certificateFormalities({ ...paper, ...unnamed }, "2024").acceptable).toBe("no");
    expect(certificateFormalities({ ...digital, ...unnamed }, "2024").acceptable).toBe("no");
  });

  it("names everything at once, each with what would be right and where it is written", () => {
    const { acceptable, problems } = certificateFormalities(
      {
        ...paper,
        languages: ["es"],
        clinicianSignature: "none",
        vaccineApprovedByWho: "no",
        individual: "no",
        erasures: "yes",
        holderOrGuardianSigned: "no",
      },
      "2005",
    );
    expect(acceptable).toBe("no");
    expect(problems.map(({ code, weight }) => `${code}: ${weight}`)).toEqual([
      "hand-signature-missing: invalidates",
      "holder-signature-missing: may-invalidate",
      "not-in-english-or-french: invalidates",
      "vaccine-not-approved: invalidates",
      "not-individual: invalidates",
      "erasure: may-invalidate",
    ]);
    for (const { text, source } of problems) {
      expect(text.zh).toMatch(/\p{Script=Han}/u);
      expect(source).toContain("IHR (2005), Annex 6");
    }
  });

  it("asks whether a digital one is authentic only where that is looked at", () => {
    expect(certificateFormalities(digital, "2024").acceptable).toBe("yes");
    expect(codes({ ...digital, authentic: "no" }, "2024")).toEqual(["not-authentic"]);
    expect(certificateFormalities({ ...digital, authentic: UNKNOWN }, "2024")).toMatchObject({
      acceptable: "undecided",
      needed: ["authentic"],
    });
    expect(codes({ ...paper, authentic: "no" }, "2024")).toEqual([]);
  });

  it("names what is not known where it could change the answer", () => {
    expect(certificateFormalities({ ...paper, erasures: UNKNOWN }, "2022").needed).toEqual(["erasures"]);
    // Already one that may be refused: another that may invalidate changes nothing, one that invalidates does.
    const doubtful = { ...paper, erasures: "yes", holderOrGuardianSigned: UNKNOWN } as const;
    expect(certificateFormalities(doubtful, "2022")).toMatchObject({ acceptable: "may-be-refused", needed: [] });
    expect(certificateFormalities({ ...doubtful, languages: UNKNOWN }, "2022")).toMatchObject({
      acceptable: "undecided",
      needed: ["languages"],
    });
    expect(certificateFormalities({ ...paper, individual: "no", languages: UNKNOWN }, "2022").needed).toEqual([]);
  });
});
