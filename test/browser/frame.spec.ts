import { expect, test } from "@playwright/test";

test("the three views are reached by their links and by the browser's way back", async ({ page }) => {
  await page.goto("./");
  await expect(page).toHaveTitle("Declare · Port desk");
  await page.getByRole("link", { name: "Day" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
  await expect(page).toHaveTitle("Day · Port desk");
  await page.goBack();
  await expect(page).toHaveTitle("Declare · Port desk");
});

test("the language is that of the browser until somebody chooses, and screen readers are told", async ({
  page,
  browser,
}) => {
  await page.goto("./");
  await expect(page.locator("html")).toHaveAttribute("lang", "en-GB");
  await page.getByRole("radio", { name: "中文" }).click();
  await expect(page.locator("html")).toHaveAttribute("lang", "zh-CN");
  await expect(page).toHaveTitle("申报 · 口岸检疫台");
  const chinese = await browser.newPage({ locale: "zh-CN" });
  await chinese.goto("./");
  await expect(chinese).toHaveTitle("申报 · 口岸检疫台");
  await chinese.close();
});

test("the page speaks to the server that it came from and to nobody else", async ({ page, baseURL }) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await page.goto("./#/desk");
  await page
    .getByRole("button", { name: /made-up day/i })
    .first()
    .click();
  await expect(page.getByRole("row").nth(1)).toBeVisible();
  expect(
    asked.filter((url) => !url.startsWith(String(baseURL)) && !url.startsWith("data:") && !url.startsWith("blob:")),
  ).toEqual([]);
});
