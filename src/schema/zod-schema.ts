import * as z from "zod";
import { type ExaminationOptions, examine } from "../declaration/examine.js";
import type { Form } from "../declaration/form.js";
import type { AnswerTo, Item, ItemTable } from "../declaration/items.js";
import { say } from "../declaration/say.js";
import { isRecord } from "../record.js";
import type { Language } from "../text.js";
import { itemSchemas } from "./item-schemas.js";

/** What a form's zod schema is told besides what an examination is. */
export interface ZodSchemaOptions extends ExaminationOptions {
  /** Language of the messages; English unless said. */
  readonly language?: Language;
}

/** The zod schema of one item: the key may be left out, and what comes out is the answer or the reason it is absent. */
export interface ItemSchema<Kept extends Item = Item> extends z.ZodType<AnswerTo<Kept>, unknown> {
  readonly _zod: z.core.$ZodTypeInternals<AnswerTo<Kept>, unknown> & { readonly optin: "optional" };
}

/** The zod schemas of a form's items, by name. */
export type FormShape<Items extends ItemTable = ItemTable> = {
  readonly [Name in keyof Items]: ItemSchema<Items[Name]>;
};

/**
 * The zod schema of a form: an object of its items that accepts exactly what `readDeclaration` accepts, and gives the
 * declaration. It says everything at once: its issues are the findings that block, each with its finding under
 * `params.finding`, and after `.extend` those of the added keys as zod says them.
 *
 * Keys that neither the form nor an extension asks for are left out of what it gives; `.strict()` refuses them. `null`
 * and `undefined` count as an empty declaration. The form is examined as a whole: `.pick`, `.omit` and `.partial` throw,
 * and `.extend` throws for the name of an item of the form.
 *
 * @example
 * zodSchema(exitEntryCard5).safeParse({}).success // => false
 * const withChild = zodSchema(exitEntryCard5).extend({ child: zodSchema(exitEntryCard5) });
 * withChild.safeParse({ name: 5 }).error?.issues.some(({ path }) => path.join(".") === "child.name") // => true
 * @see https://zod.dev/api?id=extend
 */
export function zodSchema<Items extends ItemTable>(
  form: Form<Items>,
  options: ZodSchemaOptions = {},
): z.ZodObject<FormShape<Items>> {
  const shape = itemSchemas(form);
  const def: ExaminedDef = { type: "object", shape, checks: [WHOLE], examined: { form, options, shape } };
  return new ExaminedObject(def) as unknown as z.ZodObject<FormShape<Items>>;
}

/** What an examined object examines, and the schemas of the form's own items. */
interface Examined {
  readonly form: Form<ItemTable>;
  readonly options: ZodSchemaOptions;
  readonly shape: z.core.$ZodShape;
}

interface ExaminedDef extends z.core.$ZodObjectDef {
  readonly examined: Examined;
}

/**
 * A refinement that refuses nothing. An object that bears one is kept whole by zod: `.pick` and its like throw, and so
 * does `.extend` for a key that is there; bearing a `when`, it also keeps `z.compile` from going past the examination.
 */
const WHOLE = z.refine(() => true, { when: () => true });

/** Under a name of its own, because the compiler asks for the type of whatever asserts. */
const asObject: z.core.$constructor<z.ZodObject> = z.ZodObject;

/**
 * An object schema whose items are read by the examination, and its other keys by zod. It is a class of its own because
 * what zod derives from a schema (`.extend`, `.strict`, `.refine`, …) is of the class of that schema.
 */
const ExaminedObject: z.core.$constructor<z.ZodObject, ExaminedDef> = z.core.$constructor(
  "ExaminedObject",
  (inst, def) => {
    asObject.init(inst, def);
    let others: z.ZodObject | null | undefined;
    inst._zod.parse = (payload, context) => {
      const { value: input } = payload;
      payload.value = examined(input, def.examined, payload.issues);
      if (others === undefined) others = othersOf(def);
      if (others === null) return payload;
      const read = others._zod.run({ value: isRecord(input) ? input : {}, issues: [] }, context);
      return read instanceof Promise ? read.then((done) => merged(payload, done, def)) : merged(payload, read, def);
    };
  },
);

/** The declaration; the findings that block are added to the issues. */
function examined(input: unknown, { form, options }: Examined, issues: z.core.$ZodRawIssue[]): object {
  const { declaration, findings } = examine(form, input, options);
  for (const finding of findings) {
    if (finding.severity !== "block") continue;
    const message = say(finding, options.language ?? "en");
    // No input, so that what was written is not repeated even when zod is asked to report it. And whatever refines the
    // schema goes on: the declaration has its type whatever was found.
    issues.push({
      code: "custom",
      path: [...finding.path],
      message,
      params: { finding },
      input: undefined,
      continue: true,
    });
  }
  return declaration;
}

/** Whether a key is the form's own, and was not put in its place by an extension. */
function isOwn(key: PropertyKey, { shape, examined: { shape: own } }: ExaminedDef): boolean {
  return Object.hasOwn(own, key) && own[key as string] === shape[key as string];
}

/** The object without what the examination reads: any value does for an item of the form. `null` when nothing is left. */
function othersOf(def: ExaminedDef): z.ZodObject | null {
  const keys = Reflect.ownKeys(def.shape);
  if (def.catchall === undefined && keys.every((key) => isOwn(key, def))) return null;
  const entries = keys.map((key) => [key, isOwn(key, def) ? z.any().optional() : def.shape[key as string]]);
  const object = z.object(Object.fromEntries(entries));
  return def.catchall === undefined ? object : object.catchall(def.catchall);
}

/** The declaration and what was read besides it. */
function merged(payload: z.core.ParsePayload, others: z.core.ParsePayload, def: ExaminedDef): z.core.ParsePayload {
  payload.issues.push(...others.issues);
  const read = others.value as Record<PropertyKey, unknown>;
  for (const key of Reflect.ownKeys(read))
    if (!isOwn(key, def)) (payload.value as Record<PropertyKey, unknown>)[key] = read[key];
  return payload;
}
