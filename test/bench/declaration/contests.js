import { deepEqual, equal } from "node:assert/strict";
import { do_not_optimize } from "mitata";
import { Disagreement } from "../disagreement.js";
import { declarations } from "./declarations.js";

const COUNT = 256;

// Each contender counts the issues of a declaration (timed) and names their places (checked before).
const CONTENDERS = {
  "hand-written": async () => {
    const { issuesOf } = await import("./hand-written.js");
    return {
      count: (declaration) => issuesOf(declaration)?.length ?? 0,
      places: (declaration) => (issuesOf(declaration) ?? []).map(({ path }) => path.join(".")),
    };
  },
  zod: async () => {
    const { contenderWith, schema } = await import("./zod.js");
    return contenderWith(schema);
  },
  "zod-compile": async () => {
    const { compile } = await import("zod");
    const { contenderWith, schema } = await import("./zod.js");
    return contenderWith(compile(schema, { strict: true }));
  },
  ajv: async () => (await import("./ajv.js")).contender,
  typebox: async () => (await import("./typebox.js")).contender,
  valibot: async () => (await import("./valibot.js")).contender,
};

export const declarationContests = [];
