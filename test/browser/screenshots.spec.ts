import { join } from "node:path";
import { expect, type Page, test } from "@playwright/test";
import { Card } from "./card.ts";
import { NAMES, screens } from "./screens.ts";

/* The pictures of `docs/port-desk`, of made-up people; made anew at each run, and there to be looked at. */

const FOLDER = join(import.meta.dirname, "../../docs/port-desk");

for (const { language, size, use } of screens(1400))
  test.describe(`${size}, ${language}`, () => {
    test.use(use);

    test("declare", async ({ page }) => {
      await page.goto("./");
      const card = new Card(page, language);
      await card.fillAll();
      await card.say("birthDate", "2020-03-19");
      await card.choose("symptomsAny", "yes");
      await page.getByRole("button", { name: NAMES.send[language] }).click();
      await expect(page.getByRole("alert")).toBeFocused();
      await picture(page, `declare-${language}-${size}`);
    });

    test("desk", async ({ page }) => {
      await page.goto("./#/desk");
      await page.getByRole("button", { name: NAMES.madeUp[language] }).click();
      await page.getByRole("table").getByRole("button").nth(1).click();
      await expect(page.getByRole("img").last()).toBeVisible();
      await page.evaluate(() => scrollTo(0, 0));
      await picture(page, `desk-${language}-${size}`);
    });

    test("day", async ({ page }) => {
      await page.goto("./#/day");
      await page.getByRole("button", { name: NAMES.madeUp[language] }).click();
      await expect(page.getByRole("heading", { name: NAMES.report[language], exact: true })).toBeVisible();
      await picture(page, `day-${language}-${size}`);
    });
  });

async function picture(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: join(FOLDER, `${name}.png`), animations: "disabled", caret: "hide" });
}
