import { firstDayInWords, STATUSES } from "../in-words/edition-in-words.ts";
import { code, sideBySide, table } from "../in-words/markdown.ts";
import { type KnownPolicy, knownPolicies } from "./known-policies.ts";
import { policyPage } from "./policy-page.ts";

/** Every page of `docs/policies` with its text, by file name. */
export function policyPages(): ReadonlyMap<string, string> {
  const policies = knownPolicies();
  return new Map([
    ["README.md", indexPage(policies)],
    ...policies.map((policy): [string, string] => [`${policy.edition.id}.md`, policyPage(policy, policies)]),
  ]);
}

function indexPage(policies: readonly KnownPolicy[]): string {
  const rows = policies.map(({ edition, rules }) => {
    const [en, zh] = sideBySide(edition.title);
    const [since, zi] = sideBySide(firstDayInWords(edition));
    const [status, xingzhi] = sideBySide(STATUSES[edition.status]);
    return [
      `[${code(edition.id)}](${edition.id}.md)`,
      en,
      zh,
      `${since}<br>${zi}`,
      `${status}<br>${xingzhi}`,
      String(rules.length),
    ];
  });
  return `${[
    "# Policies · 风险分级规则",
    "Every policy, and every set of rules laid over one, as a decision table. These pages are made from the policies themselves by `npm run docs:policies`.",
    "各项分级规则及其叠加规则，均以决策表列出。本目录各页由规则数据生成：`npm run docs:policies`。",
    table(["Edition · 版本", "English", "中文", "From · 施行", "Status · 性质", "Rules · 规则数"], rows),
  ].join("\n\n")}\n`;
}
