import { declareValuePlugin, PluginKind } from "@stryker-mutator/api/plugin";

/** A text that people see is looked at by people: which words it has is no logic. Docblocks and messages of errors the same. */
const textsAreIgnored = {
  shouldIgnore(path) {
    if (path.isObjectExpression() && hasKeys(path.node, ["en", "zh"])) return "a text";
    if (path.isNewExpression() && /Error$/.test(path.node.callee.name ?? "")) return "the message of an error";
    return undefined;
  },
};

function hasKeys({ properties }, keys) {
  const names = properties.map((property) => property.key?.name ?? property.key?.value);
  return keys.every((key) => names.includes(key));
}

export const strykerPlugins = [declareValuePlugin(PluginKind.Ignore, "texts-are-ignored", textsAreIgnored)];
