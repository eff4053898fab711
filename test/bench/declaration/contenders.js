/**
 * The validators of the declaration, each imported only in the process that measures it. Of a declaration, `count`
 * counts the issues (this is timed) and `places` names where they are (this is compared before).
 */
export const CONTENDERS = {
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

export async function pratique() {
  const { examine } = await import("pratique/declaration");
  const { benchForm } = await import("./form.js");
  return {
    count: (declaration) => examine(benchForm, declaration).findings.length,
    places: (declaration) => examine(benchForm, declaration).findings.map(({ path }) => path.join(".")),
    /** The record of answers is put together when it is asked for: this asks for it. */
    record: (declaration) => examine(benchForm, declaration).declaration,
  };
}

export async function pratiqueOnCards() {
  const { examine, exitEntryCard5 } = await import("pratique/declaration");
  return {
    count: (card) => examine(exitEntryCard5, card).findings.length,
    places: (card) => examine(exitEntryCard5, card).findings.map(({ path }) => path.join(".")),
  };
}
