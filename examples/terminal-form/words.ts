import { fill, type Language, type Text } from "pratique";

/** What the conversation says by itself; labels, hints, options and findings are the form's. */
const WORDS = {
  keys: {
    en: "* must be answered.  ? I do not know   - I decline   < back   (empty) leave out",
    zh: "*为必填。  ? 不知道   - 拒绝回答   < 返回上一项   （空）不填",
  },
  filledIn: { en: "Filled in on {at}", zh: "填写时间：{at}" },
  illustrative: { en: "An example: this is not a published text.", zh: "示例：并非已公布的文本。" },
  row: { en: "{label}, row {row}", zh: "{label}，第{row}行" },
  firstRow: { en: "{label}: add a row? (y/n)", zh: "{label}：是否添加一行？（是/否）" },
  nextRow: { en: "{label}: another row? (y/n)", zh: "{label}：是否再添加一行？（是/否）" },
  group: { en: "{label}: fill in? (y/n)", zh: "{label}：是否填写？（是/否）" },
  yes: { en: "yes", zh: "是" },
  no: { en: "no", zh: "否" },
  date: { en: "YYYY-MM-DD", zh: "格式：YYYY-MM-DD" },
  instant: { en: "such as 2022-09-05T08:30:00+08:00", zh: "如2022-09-05T08:30:00+08:00" },
  country: { en: "three letters, such as CHN", zh: "三位字母代码，如CHN" },
  several: { en: "separated by commas", zh: "以逗号分隔" },
  choices: { en: "numbers, separated by commas", zh: "填写序号，以逗号分隔" },
  notAmongThem: { en: "Not one of these.", zh: "不在以上选项之中。" },
  nothingBefore: { en: "There is nothing before this.", zh: "前面没有项目。" },
  again: {
    en: "Left out although they must be answered: {count}. Go through them? (y/n)",
    zh: "有{count}个必填项未填，是否补填？（是/否）",
  },
  found: { en: "Found:", zh: "审核发现：" },
  complete: {
    en: "Answered {answered} of {required} items that must be answered, of which {unknown} with “I do not know” or “I decline”.",
    zh: "必填{required}项，已答{answered}项，其中{unknown}项为“不知道”或“拒绝回答”。",
  },
  blocked: { en: "It cannot be handed in as it is.", zh: "须更正后方可提交。" },
  refer: {
    en: "It may be handed in; an officer will look at what was found.",
    zh: "可以提交；所列问题将由关员核查。",
  },
  ask: {
    en: "It may be handed in; an officer will ask about what was found.",
    zh: "可以提交；关员将就所列问题询问。",
  },
  clear: { en: "It may be handed in.", zh: "可以提交。" },
} as const satisfies Readonly<Record<string, Text>>;

/** What the conversation says, in one language. */
export type Say = (word: keyof typeof WORDS, values?: Readonly<Record<string, string | number>>) => string;

export function wordsIn(language: Language): Say {
  return (word, values = {}) => fill(WORDS[word][language], values);
}
