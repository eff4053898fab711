import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { Card } from "./card.ts";
import { NAMES, screens } from "./screens.ts";

/* Every rule that axe has, its best practices included, in both languages and on a wide and a narrow screen. */

for (const { language, size, use } of screens(900))
  test.describe(`${size}, ${language}`, () => {
    test.use(use);

    test("the form: empty, with everything wrong, and under another edition", async ({ page }) => {
      await page.goto("./");
      await nothingFound(page);
      const card = new Card(page, language);
      await card.say("birthDate", "2030-01-01");
      await card.choose("symptomsAny", "yes");
      await page.getByRole("button", { name: NAMES.send[language] }).click();
      await expect(page.getByRole("alert")).toBeFocused();
      await nothingFound(page);
      await page.getByRole("textbox", { name: NAMES.date[language] }).fill("2023-10-01");
      await expect(page.getByRole("region", { name: NAMES.changed[language] })).toBeVisible();
      await nothingFound(page);
    });

    test("the desk: nothing open, the queue, a case file", async ({ page }) => {
      await page.goto("./#/desk");
      await page.getByRole("button", { name: NAMES.madeUp[language] }).waitFor();
      await nothingFound(page);
      await page.getByRole("button", { name: NAMES.madeUp[language] }).click();
      await page.getByRole("table").getByRole("button").first().waitFor();
      await nothingFound(page);
      await page.getByRole("table").getByRole("button").first().click();
      await expect(page.getByRole("heading", { level: 2 }).first()).toBeVisible();
      await nothingFound(page);
    });

    test("the day", async ({ page }) => {
      await page.goto("./#/day");
      await page.getByRole("button", { name: NAMES.madeUp[language] }).click();
      await expect(page.getByRole("heading", { name: NAMES.report[language], exact: true })).toBeVisible();
      await nothingFound(page);
    });
  });

async function nothingFound(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html.slice(0, 200))])).toEqual([]);
  const isWider = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
  expect(isWider, "nothing has to be scrolled sideways").toBe(false);
}
