import { join } from "node:path";
import { expect, type Page, test } from "@playwright/test";
import { Card } from "./card.ts";

/* The pictures of `docs/port-desk`, of made-up people; made anew at each run, and there to be looked at. */

const FOLDER = join(import.meta.dirname, "../../docs/port-desk");
const WIDTHS = { wide: { width: 1280, height: 1400 }, narrow: { width: 390, height: 1400 } } as const;
const LOCALES = { en: "en-GB", zh: "zh-CN" } as const;
const NAMES = {
  send: { en: "Check and send", zh: "检查并提交" },
  madeUp: { en: "Open a made-up day", zh: "打开虚构的一日" },
  report: { en: "Daily report", zh: "日报" },
} as const;

for (const [width, viewport] of Object.entries(WIDTHS))
  for (const language of ["en", "zh"] as const)
    test.describe(`${width}, ${language}`, () => {
      test.use({ viewport, locale: LOCALES[language] });

      test("declare", async ({ page }) => {
        await page.goto("./");
        const card = new Card(page, language);
        await card.fillAll();
        await card.say("birthDate", "2020-03-19");
        await card.choose("symptomsAny", "yes");
        await page.getByRole("button", { name: NAMES.send[language] }).click();
        await expect(page.getByRole("alert")).toBeFocused();
        await picture(page, `declare-${language}-${width}`);
      });

      test("desk", async ({ page }) => {
        await page.goto("./#/desk");
        await page.getByRole("button", { name: NAMES.madeUp[language] }).click();
        await page.getByRole("table").getByRole("button").nth(1).click();
        await expect(page.getByRole("img").last()).toBeVisible();
        await page.evaluate(() => scrollTo(0, 0));
        await picture(page, `desk-${language}-${width}`);
      });

      test("day", async ({ page }) => {
        await page.goto("./#/day");
        await page.getByRole("button", { name: NAMES.madeUp[language] }).click();
        await expect(page.getByRole("heading", { name: NAMES.report[language], exact: true })).toBeVisible();
        await picture(page, `day-${language}-${width}`);
      });
    });

async function picture(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: join(FOLDER, `${name}.png`), animations: "disabled", caret: "hide" });
}
