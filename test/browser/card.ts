import type { Locator, Page } from "@playwright/test";
import type { Language } from "pratique";
import { exitEntryCard5 } from "pratique/declaration";

type CardItem = keyof typeof exitEntryCard5.items;

/** What the card calls an item. */
export function labelOf(item: CardItem, language: Language): string {
  return exitEntryCard5.items[item].label[language];
}

const YES_NO = { yes: { en: "Yes", zh: "是" }, no: { en: "No", zh: "否" } } as const;

/** The card as it stands on the page, found by what it says and never by how it is built. */
export class Card {
  readonly #page: Page;
  readonly #language: Language;

  constructor(page: Page, language: Language) {
    this.#page = page;
    this.#language = language;
  }

  field(item: CardItem): Locator {
    const name = labelOf(item, this.#language);
    return this.#page
      .getByRole("textbox", { name, exact: true })
      .or(this.#page.getByRole("combobox", { name, exact: true }));
  }

  /** A question's group of answers. */
  group(item: CardItem): Locator {
    return this.#page.getByRole("radiogroup", { name: labelOf(item, this.#language), exact: true });
  }

  /** What was found at an item. */
  findings(item: CardItem): Locator {
    return this.#page.locator(`[data-place="${item}"] .finding`);
  }

  option(item: CardItem, answer: string): Locator {
    return this.group(item).getByRole("radio", { name: this.#optionName(item, answer), exact: true });
  }

  async choose(item: CardItem, answer: string): Promise<void> {
    // What people press is the words beside the dot.
    await this.group(item).getByText(this.#optionName(item, answer), { exact: true }).last().click();
  }

  async say(item: CardItem, answer: string): Promise<void> {
    await this.field(item).fill(answer);
    await this.field(item).blur();
  }

  /** A row of the journey, the first if there is none. */
  stay(row: number): Locator {
    return this.#page.locator(`[data-place^="travelHistory.${row}."]`);
  }

  async addStay(): Promise<void> {
    const stays = this.#page.getByRole("group", { name: labelOf("travelHistory", this.#language), exact: true });
    await stays
      .getByRole("button", { name: labelOf("travelHistory", this.#language) })
      .last()
      .click();
    const fields = ["2020-03-01", "2020-03-17", this.#language === "zh" ? "法国" : "France", "Paris"];
    for (const [index, text] of fields.entries()) {
      const field = this.stay(0).nth(index).getByRole("textbox").or(this.stay(0).nth(index).getByRole("combobox"));
      await field.fill(text);
      await field.blur();
    }
  }

  /** Everything that the card asks of a healthy traveller who comes from France. */
  async fillAll(): Promise<void> {
    await this.choose("direction", "entry");
    await this.say("port", "CNPEK");
    await this.say("name", "EXAMPLE Ann");
    await this.choose("sex", "female");
    await this.say("birthDate", "1990-05-17");
    await this.say("nationality", this.#language === "zh" ? "法国" : "France");
    await this.say("occupation", "engineer");
    await this.choose("documentType", "passport");
    await this.say("documentNumber", "X1234567");
    await this.choose("commercialConveyance", "no");
    await this.addStay();
    await this.say("telephone", "+33123456789");
    await this.say("addressInChina", "1 Example Road");
    await this.say("addressNext14Days", "1 Example Road");
    for (const item of ["contactWithCase", "contactWithFebrilePerson", "communityCase"] as const)
      await this.choose(item, "no");
    await this.choose("clusterAtHomeOrOffice", "no");
    await this.choose("symptomsAny", "no");
    await this.choose("feverMedicine", "no");
    await this.choose("tested", "no");
  }

  #optionName(item: CardItem, answer: string): string {
    const asked = exitEntryCard5.items[item];
    const options: Readonly<Record<string, { readonly en: string; readonly zh: string }>> =
      "options" in asked ? asked.options : YES_NO;
    const option = options[answer];
    if (option === undefined) throw new TypeError(`${item} has no answer ${answer}`);
    return option[this.#language];
  }
}
