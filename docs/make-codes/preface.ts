/** What stands above the lists: what a code is, what is promised of it, and what to do with an unknown one. */
export const CODES_PREFACE = `# Codes · 代码

Every code that the library gives, with its text in English and Chinese. This page is made from the lists that the package
exports, by \`npm run docs:codes\`; a test holds it to them. What stands in braces, \`{item}\`, is filled in.
本库给出的每个代码及其中英文说明。本页由程序包导出的列表生成（\`npm run docs:codes\`），并有测试核对。花括号内为待填内容，如\`{item}\`。

## What is promised · 稳定性承诺

- A code is kept, with its meaning, within a major version. It is never used again for something else.
- A minor version may add a code. It never takes one away and never changes what one means.
- A code that goes, or means something else, makes a major version, and the changelog names it.
- While the version begins with 0, its second number stands for the major one here and its third for the minor one.
- The texts are no API: a better word may come in any version. Compare codes, never texts.
- A code says what is so. Which severity it has is said beside it, and a form or a policy may state another.
- Nothing that a traveller wrote stands in a code or in a text made from it.

<!-- -->

- 同一主版本内，代码及其含义保持不变；代码不会挪作他用。
- 次版本可以新增代码，但不删除代码，也不改变其含义。
- 删除代码或改变其含义须升主版本，并在变更记录中写明。
- 版本号以0开头期间，第二位相当于主版本，第三位相当于次版本。
- 文字不属于接口，任何版本都可改进措辞。请比较代码，不要比较文字。
- 代码说明事实；严重程度另行给出，申报表或分级规则可以另作规定。
- 代码及由其生成的文字，均不含旅客所写内容。

## A code that you do not know · 遇到未知代码

Your program was built against one version, and data may come from a newer one. Do not drop such a code, do not count it as
fine, and do not throw. Go by what stands beside it: the severity or the verdict, the path, the text of \`say\`. Where
nothing stands beside it, a person looks. Keep the code as it came, so that it can be read after an update.
您的程序按某一版本编写，数据却可能来自更新的版本。未知代码不可丢弃，不可视为正常，也不要抛出错误。应依据同处所列的严重程度、结论、
路径和\`say\`给出的文字处理；没有这些时，交人工查看。代码原样保存，以便升级后识别。

\`\`\`ts
import { examine, say } from "pratique";
import { exitEntryCard5 } from "pratique/declaration";

const steps: Readonly<Record<string, string>> = { missing: "ask", contradictory: "officer" };
const bySeverity = { block: "officer", refer: "officer", ask: "ask", note: "keep" } as const;
const stepFor = ({ code, severity }: Parameters<typeof say>[0]) => steps[code] ?? bySeverity[severity];

const { findings } = examine(exitEntryCard5, { symptomsAny: "no", symptomsListed: ["fever"], colour: "red" });
const unrecognised = findings.filter(({ code }) => code === "unrecognised");
unrecognised.map(stepFor); // => ["keep"]
unrecognised.map((finding) => say(finding, "zh")); // => ["此处内容不属于本表所列项目。"]
\`\`\`

In TypeScript a \`Record\` on the exported type (\`Record<FindingCode, …>\`) fails to compile when a version adds a code: use
it where you want to be told, and a fallback as above where data arrive.
在TypeScript中，以导出类型为键的\`Record\`（如\`Record<FindingCode, …>\`）会在新增代码时编译失败：希望得到提醒之处用它，接收数据之处用上述兜底办法。

## The lists · 列表`;
