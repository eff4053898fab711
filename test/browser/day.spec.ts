import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, type Page, test } from "@playwright/test";
import { toPortDaySummary } from "pratique/exchange";
import { portDayFrom, seededDraws, withPortDayFault } from "pratique/testing";
import { folderOnDisk } from "../../examples/port-day/folder-on-disk.ts";
import { readFolder } from "../../examples/port-day/read-folder.ts";
import { screenDay } from "../../examples/port-day/screen-day.ts";

const FOLDER = join(import.meta.dirname, "../../examples/port-day/data");

/** The day as the command of the example counts it, and what is true of it because it was put there. */
const counted = () => {
  const folder = readFolder(folderOnDisk(FOLDER));
  if (!("portDay" in folder)) throw new TypeError("expected the port-day of the example to be readable");
  return screenDay(folder).summary;
};
const TRUTH = JSON.parse(readFileSync(join(FOLDER, "expected.json"), "utf8")) as Record<string, unknown>;

test.beforeEach(async ({ page }) => {
  await page.goto("./#/day");
});

test("the numbers of a port-day are those of its summary.json", async ({ page }) => {
  await openFolder(page, FOLDER);
  const saved = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save summary.json" }).click();
  const text = readFileSync(await (await saved).path(), "utf8");
  const summary = counted();
  expect(text).toBe(`${JSON.stringify(toPortDaySummary(summary), undefined, 2)}\n`);
  expect(JSON.parse(text)).toMatchObject(TRUTH);

  const shown = async (name: string) => (await page.getByRole("region", { name, exact: true }).textContent()) ?? "";
  const figures = await shown("CNPEK · 18 March 2020");
  for (const number of [
    summary.manifest.expected,
    summary.manifest.declared,
    summary.undecided,
    summary.minutesToRelease.count,
  ])
    expect(figures).toContain(String(number));
  const coverage = await page
    .getByRole("region", { name: "Coverage of each check" })
    .getByRole("row")
    .allTextContents();
  for (const share of Object.values(summary.coverage)) {
    const percent = (part: number | undefined) => `${((part ?? 0) * 100).toFixed(1)}%`;
    const { count, of, interval } = share;
    const isThere = coverage.some(
      (row) =>
        row.includes(`${count}${of}`) &&
        row.includes(percent(interval?.lower)) &&
        row.includes(percent(interval?.upper)),
    );
    expect(isThere, `${count} of ${of}`).toBe(true);
  }
  const leftOver = await shown("People to account for");
  for (const { person } of summary.custody.unaccounted) expect(leftOver).toContain(person);
  for (const person of summary.manifest.undeclared) expect(leftOver).toContain(person);
});

test("a folder is dropped onto the page", async ({ page }) => {
  const zone = page.getByText("Drop a port-day folder here", { exact: false });
  await zone.waitFor();
  const box = await zone.boundingBox();
  const at = { x: (box?.x ?? 0) + 5, y: (box?.y ?? 0) + 5 };
  const browser = await page.context().newCDPSession(page);
  for (const type of ["dragEnter", "dragOver", "drop"] as const)
    await browser.send("Input.dispatchDragEvent", {
      type,
      ...at,
      data: { items: [], files: [FOLDER], dragOperationsMask: 1 },
    });
  await expect(page.getByText("Open: CNPEK, 18 March 2020. 120 people.")).toBeVisible();
});

test("a statistical alert needs the days before, and says what it was reckoned from", async ({ page }) => {
  await openFolder(page, FOLDER);
  const earlier = page.getByRole("textbox", { name: "Travellers with a ground on earlier days" });
  await earlier.fill("3 5 2 4 6 3 4 5 2 3 4");
  const table = page.getByRole("table", { name: /EARS/ });
  await expect(table.getByRole("row")).toHaveCount(4);
  await expect(table).toContainText(/C1[\s\S]*C2[\s\S]*C3/);
  await earlier.fill("3 5");
  await expect(page.getByRole("region", { name: "Alerts" })).toContainText(/7/);
});

test("two editions are replayed side by side, and the same against itself moves nobody", async ({ page }) => {
  await openFolder(page, FOLDER);
  const panel = page.getByRole("region", { name: "Two editions side by side" });
  await panel.getByRole("combobox", { name: "Second rules" }).selectOption("port-day");
  await expect(panel).toContainText(/nobody|0 of 120/i);
  await panel.getByRole("combobox", { name: "Second rules" }).selectOption({ index: 2 });
  await expect(panel.getByRole("table", { name: "Travellers by grade under both" })).toBeVisible();
});

test("what is published shows no count that is too small", async ({ page }) => {
  await openFolder(page, FOLDER);
  await page.getByRole("spinbutton", { name: "Smallest count that may be published" }).fill("10");
  const cells = page.getByRole("table", { name: "As it can be published" }).getByRole("cell");
  await expect(cells.first()).toBeVisible();
  await expect
    .poll(async () => (await cells.allTextContents()).map(Number).filter((count) => count > 0 && count < 10))
    .toEqual([]);
});

test("the report is laid out for paper and holds nothing of the screen", async ({ page }) => {
  await openFolder(page, FOLDER);
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("banner")).toBeHidden();
  await expect(page.getByRole("button", { name: "Print the report" })).toBeHidden();
  await expect(page.getByRole("heading", { name: "Port health report" })).toBeVisible();
});

test("a folder that is broken says where, and takes nothing away that was open", async ({ page }) => {
  await openFolder(page, FOLDER);
  const day = portDayFrom({ seed: 4 });
  const { files: broken } = withPortDayFault(day, "line-cut-off", seededDraws(1));
  await choose(
    page,
    Object.entries(broken).map(([name, text]) => ({ name, mimeType: "text/plain", buffer: Buffer.from(text) })),
  );
  await expect(page.getByText(/places? could not be read/)).toBeVisible();
  await choose(page, [{ name: "manifest.csv", mimeType: "text/csv", buffer: Buffer.from(day.files["manifest.csv"]) }]);
  await expect(page.getByRole("alert")).toContainText("port.json");
  await expect(page.getByRole("heading", { name: "Daily report" }), "what was open stays").toBeVisible();
});

async function openFolder(page: Page, folder: string): Promise<void> {
  const chooser = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Choose a port-day folder" }).click();
  await (await chooser).setFiles(folder);
  await expect(page.getByRole("heading", { name: "Daily report" })).toBeVisible();
}

async function choose(page: Page, files: { name: string; mimeType: string; buffer: Buffer }[]): Promise<void> {
  const chooser = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Choose the files of a port-day" }).click();
  await (await chooser).setFiles(files);
}
