import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import ajvFormats from "ajv-formats";
import fc from "fast-check";
import { instant } from "pratique/calendar";
import { exitEntryCard11 } from "pratique/declaration";
import { describe, expect, it } from "vitest";
import { readRequests } from "../../examples/declaration-service/read-requests.ts";
import { declarationService, LARGEST } from "../../examples/declaration-service/service.ts";
import { ROOT } from "../house/sources.js";
import { runExample } from "./run-example.js";

const FILE = join(ROOT, "examples/declaration-service/declarations.json");
const SAMPLE = JSON.parse(readFileSync(FILE, "utf8"));
const [IN_ORDER, CONTRADICTORY, HALF_FILLED] = SAMPLE.requests.map(
  ({ declaration }: { readonly declaration: unknown }) => declaration,
);
const serve = (...words: string[]) => runExample("declaration-service/main.ts", words);

const service = (now = SAMPLE.now) =>
  declarationService({ form: exitEntryCard11, clock: () => instant(now), timeZone: "Asia/Shanghai" });
const post = (body: string, type = "application/json", app = service()) =>
  app.request("/declarations", { method: "POST", headers: { "content-type": type }, body });
/** The parts that are looked at of whatever a response holds. */
interface Answered {
  readonly verdict: string;
  readonly findings: readonly { readonly code: string; readonly text: object }[];
  readonly why?: object;
  readonly openapi: string;
  readonly info: { readonly title: string };
}

const holds = (response: Response) => response.json() as Promise<Answered>;
const declare = (declaration: unknown, now?: string) => post(JSON.stringify(declaration), undefined, service(now));

describe("a service that takes in declarations", () => {
  it("is run with made-up ones and answers each in both languages", async () => {
    const { code, stdout, stderr } = await serve(FILE);
    expect({ code, stderr }).toEqual({ code: 1, stderr: "" });
    await expect(stdout).toMatchFileSnapshot("declaration-service.txt");
  });

  it("is run in one language, and says what is wrong with its arguments", async () => {
    const { stdout } = await serve(FILE, "--language", "en");
    expect(stdout).toContain("taken in, for an officer to look at");
    expect(stdout).not.toMatch(/\p{Script=Han}/u);
    expect(await serve("none.json")).toMatchObject({ code: 2 });
    expect(await serve(FILE, "--language", "fr")).toMatchObject({ code: 2 });
    expect(await serve("--help", "--language", "zh")).toMatchObject({
      code: 0,
      stdout: expect.stringContaining("退出码"),
    });
  });

  it("takes in what may pass, with what an officer is to look at", async () => {
    const clear = await declare(IN_ORDER);
    expect([clear.status, await clear.json()]).toEqual([200, { verdict: "clear", completeness: 1, findings: [] }]);
    const refer = await declare(CONTRADICTORY);
    expect(refer.status).toBe(200);
    expect(await refer.json()).toMatchObject({
      verdict: "refer",
      findings: [{ code: "contradictory", rule: "symptoms-denied-but-listed", path: ["symptomsListed"] }],
    });
  });

  it("refuses what blocks with 422 and every place at once, in both languages", async () => {
    const response = await declare(HALF_FILLED);
    expect(response.status).toBe(422);
    const { verdict, findings } = await holds(response);
    expect(verdict).toBe("blocked");
    expect(findings).toContainEqual({
      code: "missing",
      severity: "block",
      path: ["port"],
      text: { en: "Port of entry or exit: not answered.", zh: "入/出境口岸：漏填。" },
    });
    expect(findings.map(({ code }) => code)).toEqual(expect.arrayContaining(["expired", "out-of-range", "malformed"]));
  });

  it("has no clock but the one given", async () => {
    expect((await declare(IN_ORDER, "2023-10-03T06:29+08:00")).status).toBe(200);
    const late = await declare(IN_ORDER, "2023-10-03T06:30+08:00");
    expect([late.status, (await holds(late)).findings]).toMatchObject([422, [{ code: "expired" }]]);
  });

  it.each([
    ["what is no JSON", "{", "application/json", 400],
    ["another type", "name=Ana", "application/x-www-form-urlencoded", 415],
    ["what is too large", JSON.stringify("a".repeat(LARGEST)), "application/json", 413],
    ["a list", "[]", "application/json", 422],
    ["a text", '"Ana"', "application/json", 422],
    ["nothing", "null", "application/json; charset=utf-8", 422],
  ])("answers %s in both languages", async (_, body, type, status) => {
    const response = await post(body, type);
    expect(response.status).toBe(status);
    const { why, findings } = await holds(response);
    expect(why ?? findings[0]?.text).toEqual({ en: expect.any(String), zh: expect.stringMatching(/\p{Script=Han}/u) });
  });

  it("has nothing elsewhere", async () => {
    const response = await service().request("/elsewhere");
    expect([response.status, await response.json()]).toMatchObject([404, { why: { zh: expect.any(String) } }]);
  });

  it("repeats nothing that was written, whatever stands where", async () => {
    const names = Object.keys(exitEntryCard11.items);
    const secret = "SECRET-of-the-traveller";
    const value = fc.constantFrom<unknown>(secret, [secret], { [secret]: secret }, [{ from: secret, [secret]: 1 }]);
    const declaration = fc.dictionary(fc.constantFrom(...names, secret), value);
    await fc.assert(
      fc.asyncProperty(declaration, async (written) => {
        for (const declared of [written, { ...IN_ORDER, ...written }, { ...IN_ORDER, [secret]: secret }]) {
          const response = await declare(declared);
          expect(await response.text()).not.toContain(secret);
          for (const said of response.headers.values()) expect(said).not.toContain(secret);
        }
      }),
      { numRuns: 60 },
    );
    for (const body of [`{"${secret}"`, secret]) expect(await (await post(body)).text()).not.toContain(secret);
  });

  it.each(["en", "zh"])("describes itself for other programs in %s: what fits is taken in", async (language) => {
    const response = await service().request(`/openapi.json?language=${language}`);
    const described = await holds(response);
    expect([response.status, described.openapi, described.info.title]).toEqual([
      200,
      "3.1.0",
      exitEntryCard11.edition.title[language as "en" | "zh"],
    ]);
    const ajv = new Ajv2020({ strict: false, allErrors: true });
    ajvFormats.default(ajv);
    ajv.addSchema(described, "api");
    const fits = (name: string, sent: unknown) => ajv.validate({ $ref: `api#/components/schemas/${name}` }, sent);
    expect(fits("cn-exit-entry-11", IN_ORDER)).toBe(true);
    expect(fits("cn-exit-entry-11", HALF_FILLED)).toBe(false);
    for (const declaration of [IN_ORDER, CONTRADICTORY, HALF_FILLED])
      expect(fits("Taken", await (await declare(declaration)).json())).toBe(true);
    expect(fits("NotRead", await (await post("{")).json())).toBe(true);
  });

  it.each([
    ["now", "yesterday"],
    ["timeZone", "Peking"],
    ["timeZone", 8],
    ["requests", {}],
    ["requests", [{ title: "no text" }]],
  ])("says what is wrong with %s of a file", (key, value) => {
    expect(readRequests({ ...SAMPLE, [key]: value })).toMatchObject({
      why: { en: expect.stringContaining(`${key}: expected`), zh: expect.stringContaining(`${key}：应为`) },
    });
  });
});
