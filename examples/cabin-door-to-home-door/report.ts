import type { Refusal, Text } from "pratique";
import type { Flow } from "pratique/flow";
import type { CaseSetAside, CaseStanding, CustodyGap, CustodyInterval, Obligation } from "pratique/screening";
import { detail, heading, item, type Line, listed, same } from "../line.ts";
import type { FollowedJourney } from "./follow-journey.ts";
import { HOLDER_NAMES } from "./holders.ts";

/** Whether nothing was refused, nobody let go of the traveller, and nothing is overdue. */
export function isInOrder({ standing, timeline }: FollowedJourney): boolean {
  return (
    timeline.continuous &&
    timeline.overlaps.length === 0 &&
    standing.setAside.length === 0 &&
    standing.cases.every(({ run }) => run.refused.length === 0) &&
    standing.obligations.every((obligation) => obligation.standing === "in-time")
  );
}

/** The journey in words, without the traveller's name or number. */
export function linesOf({ standing, timeline }: FollowedJourney): Line[] {
  const refused = standing.cases.flatMap(({ run }) =>
    run.refused.flatMap(({ entry, refusal }) => refusalLines(entry.at, refusal, run.flow)),
  );
  const broken = [...timeline.gaps.map(gapLine), ...timeline.overlaps.map(({ from }) => overlapLine(from))];
  return [
    ...section({ en: "Where each case stands", zh: "各案卷状态" }, standing.cases.map(caseLine)),
    ...section({ en: "Refused", zh: "未予受理" }, refused),
    ...section({ en: "From cabin door to home door", zh: "从舱门到家门" }, timeline.intervals.map(intervalLine)),
    ...section({ en: "Not in one hand", zh: "衔接问题" }, broken),
    ...section({ en: "Open", zh: "待办" }, standing.obligations.flatMap(obligationLines)),
    ...section(
      { en: "Set aside", zh: "未纳入" },
      standing.setAside.map(({ file, code }) =>
        item({ en: `${file.flow}: ${SET_ASIDE[code].en}`, zh: `${file.flow}：${SET_ASIDE[code].zh}` }),
      ),
    ),
  ];
}

const SET_ASIDE: Readonly<Record<CaseSetAside["code"], Text>> = {
  "other-subject": { en: "the file of another traveller", zh: "属于其他旅客的案卷" },
  "unknown-flow": { en: "follows a flow that is not at hand", zh: "所依流程未纳入本例" },
};

function section(title: Text, lines: readonly Line[]): Line[] {
  return lines.length === 0 ? [] : [heading(title), ...lines];
}

function caseLine({ run }: CaseStanding): Line {
  const { title } = run.flow.edition;
  const status = statusIn(run.flow, run.status);
  return item({ en: `${title.en}: ${status.en}`, zh: `${title.zh}：${status.zh}` });
}

/** What was refused, what it lacked, and what would have been accepted instead. */
function refusalLines(at: string, { event, status, missing = [], accepted, way }: Refusal, flow: Flow): Line[] {
  const [name, where] = [eventIn(flow, event), statusIn(flow, status)];
  const lacking = listed(missing.map((each) => lackIn(flow, event, each)));
  const possible = inRow(accepted.map((each) => eventIn(flow, each)));
  const steps = inRow((way ?? []).map((each) => eventIn(flow, each)));
  return [
    item({ en: `${at}: ${name.en}`, zh: `${at}：${name.zh}` }),
    detail({ en: `Stays: ${where.en}`, zh: `维持状态：${where.zh}` }),
    ...(missing.length === 0 ? [] : [detail({ en: `Lacking: ${lacking.en}`, zh: `缺少：${lacking.zh}` })]),
    ...(steps.en === "" ? [] : [detail({ en: `First: ${steps.en}`, zh: `须先：${steps.zh}` })]),
    detail({ en: `Accepted there: ${possible.en}`, zh: `该状态可受理：${possible.zh}` }),
  ];
}

/** Events in a row: what they are called has commas of its own. */
function inRow(events: readonly Text[]): Text {
  return { en: events.map(({ en }) => en).join("; "), zh: events.map(({ zh }) => zh).join("；") };
}

function lackIn({ particulars, requires }: Flow, event: string, lacking: string): Text {
  const particular = particulars?.[event]?.find(({ name }) => name === lacking);
  const requirement = requires?.[event]?.find(({ flow }) => flow === lacking);
  return particular?.label ?? requirement?.label ?? same(lacking);
}

function eventIn({ labels }: Flow, event: string): Text {
  return labels.events[event] ?? same(event);
}

function statusIn({ labels }: Flow, status: string): Text {
  return labels.statuses[status] ?? same(status);
}

function intervalLine({ holder, from, to }: CustodyInterval): Line {
  const [en, zh] = to === undefined ? ["still", "至今"] : [`until ${to}`, `至${to}`];
  return item({ en: `${holder}: from ${from}, ${en}`, zh: `${named(holder)}：自${from}${zh}` });
}

function gapLine({ from, to, minutes, after, before }: CustodyGap): Line {
  return item({
    en: `nobody for ${minutes} minutes, ${from} to ${to}: between ${after ?? "the beginning"} and ${before ?? "now"}`,
    zh: `${minutes}分钟无人负责，${from}至${to}：${named(after ?? "起点")}与${named(before ?? "目前")}之间`,
  });
}

function overlapLine(from: string): Line {
  return item({ en: `more than one holder from ${from}`, zh: `自${from}起有多方负责` });
}

function named(holder: string): string {
  return Object.hasOwn(HOLDER_NAMES, holder) ? (HOLDER_NAMES[holder] ?? holder) : holder;
}

function obligationLines(obligation: Obligation): Line[] {
  const { what, owedBy, dueBy } = obligation;
  return [
    item(what),
    detail({
      en: `Owed by ${owedBy.en}, ${standingOf(obligation).en}`,
      zh: `责任方：${owedBy.zh}；${standingOf(obligation).zh}`,
    }),
    ...(dueBy === undefined ? [] : [detail({ en: `Due by ${minuteOf(dueBy)}`, zh: `期限：${minuteOf(dueBy)}` })]),
  ];
}

/** As it stands on the clock of the place: nobody is helped by the last millisecond of a day. */
function minuteOf(at: string): string {
  return `${at.slice(0, 10)} ${at.slice(11, 16)}`;
}

function standingOf({ standing }: Obligation): Text {
  if (standing === "overdue") return { en: "overdue", zh: "已逾期" };
  return standing === "in-time"
    ? { en: "in time", zh: "未到期" }
    : { en: "since when is not known", zh: "起算时间不详" };
}
