import { expect, type Page, test } from "@playwright/test";

test.beforeEach(async ({ page }) => {
  await page.goto("./#/desk");
  await page.getByRole("button", { name: "Open a made-up day" }).click();
  await expect(page.getByText("1–50 of 120")).toBeVisible();
});

test("the queue is searched, filtered and turned page by page", async ({ page }) => {
  await page.getByRole("button", { name: "Next" }).click();
  await expect(page.getByText("51–100 of 120")).toBeVisible();
  await page.getByRole("combobox", { name: "Grade", exact: true }).selectOption("undecided");
  await expect(page.getByText(/^1–15 of 15/)).toBeVisible();
  await page.getByRole("combobox", { name: "Grade", exact: true }).selectOption("every");
  await page.getByRole("searchbox").fill("E76155354");
  await expect(page.getByRole("table").getByRole("button")).toHaveCount(1);
});

test("one traveller: why, what is needed, what if", async ({ page }) => {
  await openCase(page, "E76155354");
  await expect(page.getByRole("region", { name: "Grade and why" })).toContainText(
    "stay in a seriously affected country",
  );
  await expect(page.getByRole("region", { name: "Still needed" })).toContainText("Nothing");
  await page.getByRole("button", { name: "Back to the queue" }).click();
  await page.getByRole("searchbox").fill("");
  await page.getByRole("combobox", { name: "Grade", exact: true }).selectOption("undecided");
  await page.getByRole("table").getByRole("button").first().click();
  await expect(page.getByRole("region", { name: "Still needed" }).getByRole("listitem").first()).toBeVisible();
  const whatIf = page.getByRole("region", { name: "What if" });
  await whatIf.getByRole("combobox", { name: "contact with a case" }).selectOption("yes");
  await expect(whatIf).toContainText("With a ground");
  await whatIf.getByRole("button", { name: "Back to what is recorded" }).click();
  await expect(whatIf.getByRole("combobox", { name: "contact with a case" })).not.toHaveValue("yes");
});

test("an event out of turn is refused and explained in both languages; in turn it is recorded, and taken back", async ({
  page,
}) => {
  await openCase(page, "E76155354");
  const flow = page.getByRole("region", { name: "Flow", exact: true });
  await expect(flow).toContainText("Now: referred to the three screenings");
  await page.getByRole("textbox", { name: "Officer (name or number)" }).first().fill("officer-7");
  await page.getByRole("combobox", { name: "Another event" }).selectOption("released");
  await page.getByRole("button", { name: "Record", exact: true }).click();
  const refusal = page.getByRole("alert");
  await expect(refusal).toContainText("referred to the three screenings");
  await expect(refusal).toContainText("epidemiological survey completed");
  await page.getByRole("radio", { name: "中文" }).click();
  await expect(refusal).toContainText("流行病学调查");
  await page.getByRole("radio", { name: "English" }).click();

  await page.getByRole("button", { name: "epidemiological survey completed" }).click();
  await expect(page.getByRole("status").filter({ hasText: "Recorded:" })).toContainText("survey completed");
  await expect(flow).toContainText("Now: survey completed");
  await expect(page.getByRole("row", { name: /E76155354/ }), "the queue knows of it").toContainText("survey completed");

  await page.getByText("Take back the last thing recorded here").click();
  await page.getByRole("textbox", { name: "Reason" }).first().fill("wrong traveller");
  await page.getByRole("button", { name: /^Take back:/ }).click();
  await expect(flow).toContainText("Now: referred to the three screenings");
});

test("an officer's verdict stands beside the computed grade", async ({ page }) => {
  await openCase(page, "E76155354");
  const verdict = page.getByRole("region", { name: "Officer's verdict" });
  await verdict.getByRole("combobox", { name: "Grade by the officer" }).selectOption("clear");
  await verdict.getByRole("button", { name: "Give a verdict" }).click();
  await expect(verdict, "a verdict has a reason").toContainText(/reason/i);
  await verdict.getByRole("textbox", { name: "Reason" }).fill("the stay was a change of aircraft");
  await verdict.getByRole("textbox", { name: "Officer (name or number)" }).fill("officer-7");
  await verdict.getByRole("button", { name: "Give a verdict" }).click();
  await expect(verdict).toContainText("the stay was a change of aircraft");
  await expect(verdict).toContainText("With a ground");
  await expect(page.getByRole("region", { name: "Grade and why" })).toContainText("With a ground");
});

async function openCase(page: Page, documentNumber: string): Promise<void> {
  await page.getByRole("searchbox").fill(documentNumber);
  await page.getByRole("button", { name: new RegExp(`^Open the case file of .*${documentNumber}`) }).click();
  await expect(page.getByRole("heading", { name: /^Case file of/ })).toBeFocused();
}
