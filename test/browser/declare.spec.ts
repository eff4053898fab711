import { expect, test } from "@playwright/test";
import { Card, labelOf } from "./card.ts";

test("a card is mis-filled, corrected and sent to the desk", async ({ page }) => {
  await page.goto("./");
  const card = new Card(page, "en");
  await card.fillAll();
  await card.say("birthDate", "2020-03-19");
  await expect(card.findings("birthDate")).toBeVisible();
  await expect(card.field("birthDate")).toHaveAttribute("aria-invalid", "true");
  await card.say("nationality", "Atlantis");
  await expect(card.findings("nationality")).toBeVisible();
  await card.say("telephone", "");
  await page.getByRole("button", { name: "Check and send" }).click();

  const summary = page.getByRole("alert");
  await expect(summary).toBeFocused();
  await expect(summary.getByRole("link")).toHaveCount(3);
  await expect(summary, "nothing that a traveller wrote is said again").not.toContainText("Atlantis");
  await summary.getByRole("link", { name: /^Telephone/ }).click();
  await expect(card.field("telephone")).toBeFocused();

  await card.say("telephone", "+33123456789");
  await card.say("nationality", "France");
  await card.say("birthDate", "1990/5/17");
  await expect(card.findings("birthDate"), "a date may be written otherwise").toHaveCount(0);
  await page.getByRole("button", { name: "Check and send" }).click();
  await expect(page.getByRole("heading", { name: "Sent to the desk" })).toBeFocused();
  await page.getByRole("link", { name: "Go to the desk" }).click();
  await expect(page.getByRole("row", { name: /EXAMPLE Ann/ })).toBeVisible();
});

test("a contradiction is found while it is written, and nothing is asked that does not concern the traveller", async ({
  page,
}) => {
  await page.goto("./");
  const card = new Card(page, "en");
  await expect(page.getByRole("group", { name: labelOf("symptomsListed", "en"), exact: true })).toHaveCount(0);
  await card.choose("symptomsAny", "yes");
  await page.getByRole("checkbox", { name: "Fever" }).focus();
  await page.keyboard.press("Space");
  await expect(page.getByRole("checkbox", { name: "Fever" })).toBeChecked();
  await card.choose("symptomsAny", "no");
  await expect(page.locator(".finding.refer").first()).toBeVisible();
  await expect(
    page.getByRole("checkbox", { name: "Fever" }),
    "an answer that stands in a contradiction is not taken away",
  ).toBeChecked();
});

test("unknown is an answer, and not the same as none", async ({ page }) => {
  await page.goto("./");
  await page
    .getByRole("toolbar", { name: "No answer to: Telephone" })
    .getByRole("button", { name: "Don't know" })
    .click();
  await expect(page.getByRole("region", { name: "How far it is filled in" })).toContainText("1 of ");
  await page.getByRole("button", { name: "Check and send" }).click();
  await expect(page.getByRole("alert").getByRole("link", { name: /^Telephone/ })).toHaveCount(0);
});

test("the language changes under a half-filled form and takes nothing away", async ({ page }) => {
  await page.goto("./");
  const card = new Card(page, "en");
  await card.say("name", "EXAMPLE Ann");
  await card.say("birthDate", "2020-03-19");
  const english = await card.findings("birthDate").textContent();
  await page.getByRole("radio", { name: "中文" }).click();
  const chinese = new Card(page, "zh");
  await expect(chinese.field("name")).toHaveValue("EXAMPLE Ann");
  await expect(chinese.findings("birthDate")).toContainText(/[\u4e00-\u9fff]/);
  await expect(chinese.findings("birthDate")).not.toContainText(String(english));
});

test("another edition is in force on another date: what stands, what does not, and the way back", async ({ page }) => {
  await page.goto("./");
  const date = page.getByRole("textbox", { name: "Date of the declaration" });
  const card = new Card(page, "en");
  await expect(
    page.getByRole("heading", { name: "Exit/Entry Health Declaration Form, edition 5", level: 2 }),
  ).toBeVisible();
  await card.say("name", "EXAMPLE Ann");
  await card.say("documentNumber", "X1234567");
  await card.choose("feverMedicine", "yes");

  await date.fill("2023-10-01");
  const changes = page.getByRole("region", { name: "The form is another edition now" });
  await expect(changes).toContainText("edition 5");
  await expect(changes).toContainText("edition 11");
  await expect(changes).toContainText(labelOf("feverMedicine", "en"));
  await expect(page.getByRole("heading", { name: /edition 11/, level: 2 })).toBeVisible();
  await expect(card.field("name")).toHaveValue("EXAMPLE Ann");
  const asked = page.getByRole("radiogroup", { name: /medicine taken in the last 14 days/ });
  await expect(asked.getByRole("radio", { checked: true }), "another question has no answer yet").toHaveCount(0);

  await date.fill("2020-03-18");
  await expect(
    page.getByRole("heading", { name: "Exit/Entry Health Declaration Form, edition 5", level: 2 }),
  ).toBeVisible();
  await expect(card.option("feverMedicine", "yes"), "what could not stand comes back").toBeChecked();

  await date.fill("2019-12-31");
  await expect(page.getByRole("button", { name: "Check and send" }), "no edition was in force").toHaveCount(0);
});

test("every other declaration of the library can be filled in too", async ({ page }) => {
  await page.goto("./");
  const kinds = page.getByRole("combobox", { name: "Form to fill in" });
  await page.getByRole("textbox", { name: "Date of the declaration" }).fill("2024-10-01");
  for (const kind of await kinds.getByRole("option").allTextContents()) {
    await kinds.selectOption({ label: kind });
    await expect(
      page
        .getByRole("region", { name: "Which declaration" })
        .getByText(/^(Authority|No edition)/)
        .first(),
    ).toBeVisible();
    const send = page.getByRole("button", { name: "Check and send" });
    if ((await send.count()) === 0) continue;
    await send.click();
    await expect(
      page
        .getByRole("alert")
        .or(page.getByRole("heading", { name: /Nothing stands in the way|Sent to the desk/ }))
        .first(),
    ).toBeVisible();
  }
});
