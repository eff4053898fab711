import { describe, expect, it } from "vitest";
import * as z from "zod";
import {
  RECEIVED_EXPECTATIONS,
  type ReceivedCode,
  receivedIssue,
  receivedIssues,
} from "../../src/schema/received-issue.js";

const said = (schema: z.ZodType, input: unknown) =>
  receivedIssues(schema.safeParse(input).error?.issues ?? [], input).map(({ code, path, expectation }) => [
    code,
    path,
    expectation.en,
  ]);

describe("what zod found, in our words", () => {
  it("tells what is missing from what is malformed", () => {
    const schema = z.object({ a: z.string(), b: z.number(), c: z.array(z.boolean()) });
    expect(said(schema, { b: "x", c: [1] })).toEqual([
      ["missing", ["a"], "a text"],
      ["malformed", ["b"], "a number"],
      ["malformed", ["c", 0], "true or false"],
    ]);
    expect(said(schema, undefined)).toEqual([["missing", [], "an object"]]);
    expect(said(schema, null)).toEqual([["malformed", [], "an object"]]);
  });

  it("says each key that has no meaning by itself", () => {
    expect(said(z.strictObject({}), { a: 1, b: 2 }).map(([code, path]) => [code, path])).toEqual([
      ["unrecognised", ["a"]],
      ["unrecognised", ["b"]],
    ]);
  });

  it("goes into the alternative that was meant, and names them all where none was", () => {
    const schema = z.object({ a: z.union([z.string(), z.object({ b: z.number() })]) });
    expect(said(schema, { a: { b: "x" } })).toEqual([["malformed", ["a", "b"], "a number"]]);
    expect(said(schema, { a: 5 })).toEqual([["malformed", ["a"], "a text or an object"]]);
    expect(said(z.enum(["x", "y"]), "z")).toEqual([["malformed", [], "one of: x, y"]]);
    const kinds = z.discriminatedUnion("kind", [
      z.object({ kind: z.literal("p") }),
      z.object({ kind: z.literal("q") }),
    ]);
    expect(said(kinds, { kind: 5 })).toEqual([["malformed", ["kind"], "one of: p, q"]]);
    expect(said(kinds, {})).toEqual([["missing", ["kind"], "one of: p, q"]]);
    expect(said(z.iso.date(), "x")).toEqual([["malformed", [], "what has its place here in such a document"]]);
  });
});

it("what would be right is said in both languages", () => {
  for (const code of Object.keys(RECEIVED_EXPECTATIONS) as ReceivedCode[]) {
    const { en, zh } = receivedIssue(code, [], { en: "a text", zh: "文字" }).expectation;
    expect(zh).toMatch(/\p{Script=Han}/u);
    expect(en).not.toMatch(/\{(levels|values|amendments|expected)\}/);
  }
});
