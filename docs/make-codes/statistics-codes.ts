import type { Text } from "pratique";
import {
  BULLETIN_FINDINGS,
  type BulletinIssue,
  type BulletinMergeIssue,
  type ClearanceTimeKind,
  type ClusteredProportion,
  type CountIssue,
  type CountRatio,
  FIGURE_DISAGREEMENTS,
  type ImpliedBaseline,
  type LadderDisagreement,
  type MergeIssue,
  type NoShareReason,
  type NotJudged,
  type OddsRatioEstimate,
  type OutbreakThreshold,
  type OutsideRange,
  type PoolPrevalence,
  type Proportion,
  type ProportionDifference,
  type ProportionRatio,
  type PublishedNumber,
  type PublishedUnitCheck,
  type Rate,
  type RateRatio,
  type SketchIssue,
  type StageDisagreement,
  type SupplyBulletinIssue,
  type TallyIssue,
  type TruePrevalence,
  UNIT_REASONS,
  type UnclearedBurst,
  type UnstableQueue,
  type ValidatedPrevalence,
} from "pratique/statistics";
import type { RoomCodes } from "./code-list.ts";

/** Every statistic that says why its number, or the interval of it, is not there. */
type WithoutNumber =
  | ClusteredProportion
  | CountRatio
  | ImpliedBaseline<ClearanceTimeKind, "mean">
  | OddsRatioEstimate
  | OutbreakThreshold
  | PoolPrevalence
  | Proportion
  | ProportionDifference
  | ProportionRatio
  | Rate
  | RateRatio
  | TruePrevalence
  | UnclearedBurst
  | UnstableQueue
  | ValidatedPrevalence;

/** The codes of statistics: why there is no number, and what in reported figures cannot be. */
export const STATISTICS_CODES: RoomCodes = {
  room: "pratique/statistics",
  lists: [
    {
      title: { en: "Why a number or its interval is not there", zh: "没有数值或区间的原因" },
      at: [
        "ClusteredProportion.because",
        "CountRatio.because",
        "ImpliedBaseline.because",
        "OddsRatio.because",
        "OddsRatioEstimate.because",
        "OutbreakThreshold.because",
        "PoolPrevalence.because",
        "Proportion.because",
        "ProportionDifference.because",
        "ProportionRatio.because",
        "Rate.because",
        "RateRatio.because",
        "TruePrevalence.because",
        "UnclearedBurst.because",
        "UnstableQueue.because",
        "ValidatedPrevalence.because",
      ],
      texts: "found",
      codes: {
        "no-denominator": { en: "there is nobody, or no time, to speak of", zh: "分母为零" },
        "no-events": { en: "nothing happened on either side", zh: "两侧均无事件" },
        "zero-cell": { en: "one of the counts is 0, which leaves a side open", zh: "某格为零，一侧无界" },
        "margins-fix-table": { en: "with such totals no other counts are possible", zh: "合计已使各格唯一确定" },
        "open-bound": { en: "a count is only a bound, or absent", zh: "某计数仅为界限或者缺失" },
        "one-cluster": { en: "a single cluster says nothing of the spread", zh: "仅一个聚集组，无从得知差异" },
        "no-variation": { en: "every cluster has the same share", zh: "各聚集组比例相同，没有差异" },
        "no-validation": { en: "nobody was tested in one of the validation studies", zh: "某项验证研究无人受检" },
        "every-pool-positive": {
          en: "every pool is positive: only the lower end says anything",
          zh: "每个混样均为阳性，仅下限有意义",
        },
        "fall-of-everything": { en: "the fall is all of it, or more", zh: "降幅达到或超过全部" },
        "dies-out": { en: "no outbreak takes off at such a reproduction number", zh: "该再生数下不会发生暴发" },
        "arrivals-reach-capacity": {
          en: "as many come as the lanes can see, or more: the queue grows without end",
          zh: "到达量达到或超过通道能力，队列持续增长",
        },
        "no-lanes": { en: "no lane is open", zh: "没有开放的通道" },
      } satisfies Readonly<Record<NonNullable<WithoutNumber["because"]>, Text>>,
    },
    {
      title: { en: "Why a reported share is not there", zh: "没有上报比例的原因" },
      list: "NO_SHARE_REASONS",
      type: "NoShareReason",
      at: ["ReportedShare.because"],
      texts: "found",
      codes: {
        "not-reported": { en: "one of the numbers was not reported", zh: "有一数未报" },
        "not-a-count": { en: "one of the numbers is no count", zh: "有一数不是计数" },
        "no-denominator": { en: "the number below is 0", zh: "分母为零" },
        "part-exceeds-whole": { en: "the part is more than the whole", zh: "部分大于全部" },
      } satisfies Readonly<Record<NoShareReason, Text>>,
    },
    {
      title: { en: "Why a day was not judged", zh: "某日未作判断的原因" },
      list: "NOT_JUDGED",
      type: "NotJudged",
      at: [
        "ChartDay.because",
        "CusumDay.because",
        "EarsC3Day.because",
        "EarsDay.because",
        "EpidemicCurveDay.because",
        "EssenceDay.because",
        "EwmaDay.because",
        "GapJudged.because",
      ],
      texts: "found",
      codes: {
        "no-report": { en: "nobody reported the day", zh: "当日未报告" },
        "too-early": { en: "the series has not lasted long enough", zh: "序列尚短" },
        "insufficient-baseline": { en: "too few days of the baseline were reported", zh: "基线报告天数不足" },
        "no-spread": { en: "the baseline has no spread to measure by", zh: "基线没有离散度" },
        "earlier-day-not-judged": {
          en: "the chart adds up days, of which an earlier one was not judged",
          zh: "该图逐日累加，而先前某日未作判断",
        },
        "no-denominator": { en: "nobody was examined", zh: "无人受检" },
      } satisfies Readonly<Record<NotJudged, Text>>,
    },
    {
      title: { en: "On which side of a share a raw result lies", zh: "原始结果超出比例范围的一侧" },
      type: "OutsideRange",
      at: ["TruePrevalence.outside", "ValidatedPrevalence.outside"],
      texts: "found",
      codes: {
        "below-0": { en: "below 0; held at 0", zh: "小于0，按0计" },
        "above-1": { en: "above 1; held at 1", zh: "大于1，按1计" },
      } satisfies Readonly<Record<OutsideRange, Text>>,
    },
    {
      title: { en: "Why a number is not published", zh: "数字不予公布的原因" },
      at: ["PublishedNumber.because"],
      texts: "found",
      codes: {
        small: { en: "a small count, by which somebody could be known", zh: "计数过小，可能识别个人" },
        "from-hidden": { en: "worked out from a cell that is hidden", zh: "由已隐去的单元格算得" },
      } satisfies Readonly<Record<NonNullable<PublishedNumber["because"]>, Text>>,
    },
    {
      title: { en: "Reported figures that disagree", zh: "上报数字不一致" },
      list: "FIGURE_DISAGREEMENTS",
      type: "FigureDisagreementCode",
      at: ["FigureDisagreement.code", "FigureRule.code", "OpenFigures.code", "CumulativeDisagreement.code"],
      texts: "expected",
      codes: FIGURE_DISAGREEMENTS,
    },
    {
      title: { en: "Steps and stages that do not add up", zh: "阶梯或分段不合" },
      at: ["LadderDisagreement.code", "StageDisagreement.code"],
      texts: "found",
      codes: {
        "step-exceeds-earlier": {
          en: "more people reached a step than the one before it",
          zh: "到达某一级的人数多于前一级",
        },
        "stages-not-total": { en: "the stages do not come to their total", zh: "各段之和不等于合计" },
      } satisfies Readonly<Record<LadderDisagreement["code"] | StageDisagreement["code"], Text>>,
    },
    {
      title: { en: "Published bulletin of supplies", zh: "公布的物资统计通报" },
      list: "BULLETIN_FINDINGS",
      type: "BulletinFindingCode",
      at: ["BulletinFinding.code", "PublishedUnitCheck.error"],
      texts: "expected",
      codes: BULLETIN_FINDINGS,
    },
    {
      title: { en: "Why a unit cannot be right", zh: "计量单位不符的原因" },
      list: "UNIT_REASONS",
      type: "UnitReason",
      at: ["PublishedUnitCheck.because"],
      texts: "found",
      codes: UNIT_REASONS satisfies Readonly<Record<PublishedUnitCheck["because"][number], Text>>,
    },
    {
      title: { en: "Why stored or written data are not read", zh: "存储或书面数据不能读取的原因" },
      at: ["TallyIssue.code", "SketchIssue.code", "SupplyBulletinIssue.code", "BulletinIssue.code", "CountIssue.code"],
      texts: "found",
      codes: {
        missing: { en: "nothing stands there", zh: "空白" },
        malformed: { en: "cannot be read as what stands here", zh: "无法识别为此处应有的内容" },
        "unknown-version": { en: "of a version that this version does not know", zh: "版本不为本版本所知" },
        "unknown-unit": { en: "a unit that is not known", zh: "计量单位不明" },
        twice: { en: "a group that is there twice", zh: "类别重复" },
      } satisfies Readonly<
        Record<(TallyIssue | SketchIssue | SupplyBulletinIssue | BulletinIssue | CountIssue)["code"], Text>
      >,
    },
    {
      title: { en: "Why tallies or bulletins are not merged", zh: "分类计数或通报不能合并的原因" },
      at: ["MergeIssue.code", "BulletinMergeIssue.code"],
      texts: "found",
      codes: {
        "other-format": { en: "of another version of the shape", zh: "数据格式版本不同" },
        "other-definition": { en: "of another definition", zh: "定义不同" },
        "other-version": { en: "of another version of the definition", zh: "定义版本不同" },
        "other-dimensions": { en: "by other dimensions", zh: "维度不同" },
        "other-direction": { en: "import and export", zh: "进出口方向不同" },
        "other-convention": { en: "counted by another convention", zh: "计数口径不同" },
        "other-currency": { en: "valued in another currency", zh: "币种不同" },
        "other-breakdowns": { en: "broken down by other things", zh: "分组项目不同" },
      } satisfies Readonly<Record<(MergeIssue | BulletinMergeIssue)["code"], Text>>,
    },
  ],
};
