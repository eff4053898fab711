import { existsSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test } from "@playwright/test";

/* The reference that `npm run docs` builds, read on a phone, from the disk: it needs no server. */

const SITE = join(import.meta.dirname, "../../docs/reference");
const WIDTH = 390;
const SMALLEST_TEXT = 16;

/** One page of each kind, of those the widest: long signatures, tables of many columns, long names, Chinese. */
const PAGES = [
  "index.html",
  "modules/pratique.html",
  "functions/risk.conveyancePermission.html",
  "types/declaration.AnswerTo.html",
  "variables/declaration.maritimeDeclaration2005.html",
  "interfaces/schema.ItemSchema.html",
  "documents/README.zh-CN.html",
  "documents/guides_five-minutes.html",
  "documents/forms_cn-epidemiological-survey.html",
  "documents/policies_README.html",
  "documents/flows_traveller-screening-2023-11-01.html",
  "documents/statistics_README.html",
  "documents/codes.html",
  "documents/vocabulary.html",
];

const addressOf = (page: string) => pathToFileURL(join(SITE, page)).href;

// No trace: of pages as long as these it takes longer than the tests.
test.use({ viewport: { width: WIDTH, height: 844 }, isMobile: true, hasTouch: true, trace: "off" });

test.beforeAll(() => {
  expect(existsSync(join(SITE, "index.html")), "the reference is not built: npm run docs").toBe(true);
});

for (const address of PAGES)
  test(`${address} is no wider than a phone, and its text no smaller than can be read`, async ({ page }) => {
    await page.goto(addressOf(address));
    await expect(page.getByRole("heading", { level: 1 }).first()).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(WIDTH);
    expect(await page.evaluate(smallTexts, SMALLEST_TEXT)).toEqual([]);
  });

test("a table that is wider than the phone is moved by itself", async ({ page }) => {
  await page.goto(addressOf("documents/policies_README.html"));
  const table = page.getByRole("table").first();
  const moved = await table.evaluate((element) => {
    element.scrollLeft = element.scrollWidth;
    return element.scrollLeft;
  });
  expect(moved).toBeGreaterThan(0);
  expect(await page.evaluate(() => window.scrollX)).toBe(0);
});

test("the menu leads to the pages by their folders, and to the rooms by what is imported", async ({ page }) => {
  await page.goto(addressOf("index.html"));
  const menu = page.getByRole("navigation");
  await page.getByRole("link", { name: "Menu", exact: true }).click();
  await menu.getByRole("link", { name: "Module pratique/statistics", exact: true }).click();
  await expect(page).toHaveURL(addressOf("modules/statistics.html"));
  await page.getByRole("link", { name: "Menu", exact: true }).click();
  await menu.getByRole("link", { name: "Document policies", exact: true }).click();
  await expect(page).toHaveURL(addressOf("documents/policies_README.html"));
});

/** What is written smaller than that on the page, each with its size; runs in the page. */
function smallTexts(smallest: number): string[] {
  const small: string[] = [];
  const walker = document.createTreeWalker(
    document.querySelector(".col-content") ?? document.body,
    NodeFilter.SHOW_TEXT,
  );
  while (walker.nextNode()) {
    const text = walker.currentNode.textContent?.trim() ?? "";
    const element = walker.currentNode.parentElement;
    if (text === "" || element === null || element.getClientRects().length === 0) continue;
    const size = Number.parseFloat(getComputedStyle(element).fontSize);
    if (size < smallest) small.push(`${size} px: ${text}`);
  }
  return small;
}
