import { expect, it } from "vitest";
import { REOPENING_REFUSAL_CODES, reopen } from "../../src/flow/reopen.js";
import { reopenable } from "./hand-over.js";

const from = (status: string, wanted: string) => reopen(reopenable, status as "received", wanted as "waiting");

it("leads from an outcome to each status that the flow allows", () => {
  expect(from("received", "waiting")).toBe("waiting");
  expect(from("received", "ready")).toBe("ready");
});

it("is refused into any other, and from what is not over", () => {
  const allowed = ["waiting", "ready"];
  const refused = { code: "not-reopenable", status: "received", wanted: "on-the-way", allowed };
  expect(from("received", "on-the-way")).toEqual(refused);
  expect(from("received", "constructor")).toMatchObject({ code: "not-reopenable", allowed });
  expect(from("ready", "waiting")).toEqual({ code: "not-final", status: "ready", wanted: "waiting", allowed: [] });
  for (const status of ["lost", "constructor", "__proto__"])
    expect(from(status, "waiting")).toMatchObject({ code: "unknown-status", allowed: [] });
});

it("bears one of the codes of the contract", () => {
  expect(REOPENING_REFUSAL_CODES).toEqual(["not-final", "not-reopenable", "unknown-status"]);
});
