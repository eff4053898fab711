import { expect, type Locator, type Page, test } from "@playwright/test";
import { Card } from "./card.ts";

/* Nothing here touches a mouse. */

test("a traveller declares and an officer records, by the keyboard alone", async ({ page }) => {
  await page.goto("./");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Skip to the content" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("main")).toBeFocused();

  const card = new Card(page, "en");
  await choose(page, card.option("direction", "entry"));
  await write(page, card.field("port"), "CNPEK");
  await write(page, card.field("name"), "EXAMPLE Ann");
  await choose(page, card.option("sex", "male"));
  await write(page, card.field("birthDate"), "1990-05-17");
  await write(page, card.field("nationality"), "France");
  await write(page, card.field("occupation"), "engineer");
  await choose(page, card.option("documentType", "passport"));
  await write(page, card.field("documentNumber"), "X1234567");
  await choose(page, card.option("commercialConveyance", "yes"));
  await page.keyboard.press("ArrowDown");
  await expect(card.option("commercialConveyance", "no")).toBeChecked();
  await press(page, page.getByRole("button", { name: /^Add a row: Countries/ }));
  const stay = ["2020-03-01", "2020-03-17", "France", "Paris"];
  for (const [index, text] of stay.entries())
    await write(
      page,
      card.stay(0).nth(index).getByRole("textbox").or(card.stay(0).nth(index).getByRole("combobox")),
      text,
    );
  await write(page, card.field("telephone"), "+33123456789");
  await write(page, card.field("addressInChina"), "1 Example Road");
  await write(page, card.field("addressNext14Days"), "1 Example Road");
  const questions = [
    "contactWithCase",
    "contactWithFebrilePerson",
    "communityCase",
    "clusterAtHomeOrOffice",
    "symptomsAny",
    "feverMedicine",
    "tested",
  ] as const;
  for (const question of questions) {
    await tabTo(page, card.option(question, "yes"));
    await page.keyboard.press("ArrowDown");
    await expect(card.option(question, "no")).toBeChecked();
  }
  await press(page, page.getByRole("button", { name: "Check and send" }));
  await expect(page.getByRole("heading", { name: "Sent to the desk" })).toBeFocused();
  await press(page, page.getByRole("link", { name: "Go to the desk" }));

  await press(page, page.getByRole("button", { name: /^Open the case file of EXAMPLE Ann/ }));
  await expect(page.getByRole("heading", { name: "Case file of EXAMPLE Ann" })).toBeFocused();
  await write(page, page.getByRole("textbox", { name: "Officer (name or number)" }).first(), "officer-7");
  const events = page.getByRole("region", { name: "Record an event" });
  await press(page, events.getByRole("button").first());
  await expect(page.getByRole("status").filter({ hasText: "Recorded:" })).toBeVisible();
});

async function choose(page: Page, option: Locator): Promise<void> {
  await tabTo(page, option);
  await page.keyboard.press("Space");
  await expect(option).toBeChecked();
}

async function write(page: Page, field: Locator, text: string): Promise<void> {
  await tabTo(page, field);
  await page.keyboard.type(text);
  // The list that opens under a field is left by going on.
  if ((await field.getAttribute("role")) === "combobox") await page.keyboard.press("Tab");
}

async function press(page: Page, button: Locator): Promise<void> {
  await tabTo(page, button);
  await page.keyboard.press("Enter");
}

/** Goes forward until it is there; what cannot be reached so is not to be had by a keyboard. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  await target.waitFor();
  for (let presses = 0; presses < 150; presses++) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press("Tab");
  }
  await expect(target, "can be reached by the keyboard").toBeFocused();
}
