import { createHash } from "node:crypto";
import { declareValuePlugin, PluginKind } from "@stryker-mutator/api/plugin";

/** A text that people see is looked at by people: which words it has is no logic. The messages of errors the same. */
const texts = {
  shouldIgnore(path) {
    if (path.isObjectExpression() && hasKeys(path.node, ["en", "zh"])) return "a text";
    if (path.isStringLiteral() && /\s|\p{Script=Han}/u.test(path.node.value)) return "a text";
    if (path.isNewExpression() && /Error$/.test(path.node.callee.name ?? "")) return "the message of an error";
    return undefined;
  },
};

function hasKeys({ properties }, keys) {
  const names = properties.map((property) => property.key?.name ?? property.key?.value);
  return keys.every((key) => names.includes(key));
}

const [part, parts] = (process.env["PART"] ?? "1/1").split("/").map(Number);

/** A declaration belongs to the same part for as long as it says the same. */
const otherParts = {
  shouldIgnore(path) {
    if (parts === 1 || !path.parentPath?.isProgram()) return undefined;
    const drawn = createHash("sha256").update(path.toString()).digest().readUInt32BE() % parts;
    return drawn + 1 === part ? undefined : "another part";
  },
};

export const strykerPlugins = [
  declareValuePlugin(PluginKind.Ignore, "texts", texts),
  declareValuePlugin(PluginKind.Ignore, "other-parts", otherParts),
];
