import { describe, expect, it } from "vitest";
import { instant } from "../../src/calendar/instant.js";
import { examine } from "../../src/declaration/examine.js";
import { expectationOfRule } from "../../src/declaration/expectation.js";
import { FINDING_SEVERITIES, type FindingCode, finding } from "../../src/declaration/finding.js";
import { exitEntryCard5 } from "../../src/declaration/forms/index.js";
import { say } from "../../src/declaration/say.js";
import { fullCard, text } from "./cards.js";
import { crewForm, faultyCrewCard, french, saidInFrench } from "./french.js";

const right = expectationOfRule("right", text("right"));
const codes = Object.keys(FINDING_SEVERITIES) as FindingCode[];

describe("say", () => {
  it("names the item as the form does, and what would be right", () => {
    const { findings } = examine(exitEntryCard5, {
      ...fullCard,
      name: "",
      birthDate: "yesterday",
      seatNumber: "x".repeat(21),
    });
    expect(findings.map((found) => say(found, "en"))).toEqual([
      "Name: not answered.",
      "Date of birth: cannot be read; expected a date written YYYY-MM-DD.",
      "Seat number: cannot be read; expected text of at most 20 characters in the form that the item asks for.",
    ]);
    expect(findings.map((found) => say(found, "zh"))).toEqual([
      "姓名：漏填。",
      "出生日期：无法识别，应为日期，格式为YYYY-MM-DD。",
      "座位号：无法识别，应为符合该项要求、不超过20个字符的文字。",
    ]);
  });

  it("has words for every code in both languages, and says them of the declaration where there is no item", () => {
    for (const code of codes)
      for (const each of [finding(code, [], undefined), finding(code, ["name"], text("Name"), right)]) {
        expect(say(each, "en")).toMatch(/^[\x20-\x7e]+\.$/u);
        expect(say(each, "zh")).toMatch(/\p{Script=Han}.*。$/u);
      }
    expect(say(finding("missing", [], undefined), "en")).toBe("The declaration: not answered.");
  });

  it("says which row of a list, counted from 1", () => {
    const { findings } = examine(exitEntryCard5, {
      ...fullCard,
      travelHistory: [fullCard.travelHistory[0], { ...fullCard.travelHistory[1], city: "" }],
    });
    expect(findings.map((found) => say(found, "en"))).toEqual(["City (row 2): not answered."]);
    expect(findings.map((found) => say(found, "zh"))).toEqual(["城市（第2行）：漏填。"]);
  });

  it("takes a further language from its catalogue, by place", () => {
    const french = {
      language: "fr",
      texts: {
        "finding.row": "{item} (ligne {row})",
        "finding.malformed": "{item} : illisible ; attendu : {expectation}.",
        "item.travelHistory.to": "Fin du séjour",
        "expectation.date": "une date",
        "rule.stay-ends-before-it-starts": "un jour non antérieur",
        "finding.contradictory": "{item} : {expectation}.",
      },
    };
    const stays = [{ from: "2020-03-05", to: "2020-03-01", country: "ITA", city: "Milan" }, { to: "?" }];
    const said = examine(exitEntryCard5, { ...fullCard, travelHistory: stays }).findings.map((found) =>
      say(found, french),
    );
    expect(said).toContain("Fin du séjour (ligne 1) : un jour non antérieur.");
    expect(said).toContain("Fin du séjour (ligne 2) : illisible ; attendu : une date.");
    expect(said).toContain("From (ligne 2): not answered.");
  });

  it("speaks a third language throughout where its catalogue is complete", () => {
    const { findings } = examine(crewForm, faultyCrewCard, { asOf: instant("2020-03-18T08:00:00Z") });
    expect(findings.map((found) => say(found, french))).toEqual(saidInFrench);
    const [whole] = examine(crewForm, "x").findings;
    expect(whole && say(whole, french)).toBe("La déclaration : illisible ; attendu : un objet de réponses.");
  });

  it("fills the numbers of an expectation into the words of the catalogue, and no blank that it does not have", () => {
    const [found] = examine(crewForm, { celsius: "?" }).findings.filter(({ code }) => code === "malformed");
    const inWords = (template: string) =>
      found &&
      say(found, { language: "fr", texts: { "expectation.number": template, "finding.malformed": "{expectation}" } });
    expect(inWords("{maximum} > {minimum}")).toBe("43 > 34");
    expect(inWords("{item} {toString}")).toBe("{item} {toString}");
  });

  it("says words that stand in braces as they are: no text is filled into another twice", () => {
    const odd = { en: "{expectation} {row}", zh: "{expectation}（{row}）" };
    const found = finding("malformed", ["rows", 0, "a"], odd, expectationOfRule("odd", { en: "{item}", zh: "{item}" }));
    expect(say(found, "en")).toBe("{expectation} {row} (row 1): cannot be read; expected {item}.");
  });

  it("says in English what a catalogue lacks", () => {
    for (const code of codes) {
      const each = finding(code, ["name"], text("Name"), right);
      expect(say(each, { language: "fr", texts: {} })).toBe(say(each, "en"));
    }
  });

  it("repeats no name of a key that the form does not ask", () => {
    const [found] = examine(exitEntryCard5, { ...fullCard, "SHI Li is ill": "x" }).findings;
    expect(found?.path).toEqual(["SHI Li is ill"]);
    expect(found && say(found, "en")).toBe("The form does not ask for what stands here.");
  });
});
