import { expect, type Page, test } from "@playwright/test";

test("opens again without a network, and still computes", async ({ page, context }) => {
  await page.goto("./");
  await expect(page.getByRole("status").filter({ hasText: "Works without a network" })).toBeVisible();
  await context.setOffline(true);
  await page.reload();
  await expect(page).toHaveTitle("Declare · Port desk");
  await page.getByRole("link", { name: "Desk" }).click();
  await page
    .getByRole("button", { name: /made-up day/i })
    .first()
    .click();
  await expect(page.getByRole("row").nth(1)).toBeVisible();
});

test("keeps nothing unless it is told to, and forgets what it is told to forget", async ({ page }) => {
  await page.goto("./");
  expect(await keptBy(page)).toEqual([]);
  const keep = page.getByRole("switch", { name: "Keep what is done here on this device" });
  // What is clicked is the track that stands for the switch: the input itself is not seen.
  await keep.focus();
  await page.keyboard.press("Space");
  await page.getByRole("radio", { name: "中文" }).click();
  await expect.poll(() => keptBy(page)).toEqual(["pratique-port-desk"]);
  await page.reload();
  await expect(page).toHaveTitle("申报 · 口岸检疫台");
  const kept = page.getByRole("switch", { name: "将本页所做内容保存在本设备" });
  await expect(kept).toBeChecked();
  await kept.focus();
  await page.keyboard.press("Space");
  await expect.poll(() => keptBy(page)).toEqual([]);
});

/** What the browser keeps of the page: stores of files are the page's own, everything else would be people's. */
async function keptBy(page: Page): Promise<string[]> {
  return page.evaluate(async () => [
    ...Object.keys(localStorage),
    ...Object.keys(sessionStorage),
    ...(await indexedDB.databases()).map(({ name }) => String(name)),
    ...document.cookie.split(";").filter((cookie) => cookie !== ""),
  ]);
}
