import { Graph, layout } from "@dagrejs/dagre";
import type { Language } from "pratique";
import type { Flow } from "pratique/flow";
import { wrapLabel } from "./wrap-label.ts";

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A status as a box: its middle, its size, and its label line by line. */
export interface StatusBox extends Point {
  readonly status: string;
  readonly width: number;
  readonly height: number;
  readonly lines: readonly string[];
  readonly isOutcome: boolean;
}

/** The events that lead from one status to another, as one line, with a place for what is written on it. */
export interface MoveLine {
  readonly from: string;
  readonly to: string;
  readonly events: readonly string[];
  readonly points: readonly Point[];
  readonly middle: Point;
}

/** A flow as a drawing from top to bottom, in pixels. */
export interface FlowLayout {
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly StatusBox[];
  readonly lines: readonly MoveLine[];
}

export const LINE_HEIGHT = 17;
const BOX = { width: 126, padding: 10, inset: 8 };
/** The place that is kept free for the number on a line. */
export const NUMBER_SIZE = 20;
/** How far the line of a move that stays where it is goes out of its box. */
const LOOP = { out: 26, half: 10 };
const SPACES = { rankdir: "TB", nodesep: 14, edgesep: 8, ranksep: 22, marginx: 8, marginy: 12 };

const LAYOUTS = new WeakMap<Flow, Map<Language, FlowLayout>>();

/** The layout of a flow in a language: made once, for the same flow is drawn for one traveller after another. */
export function flowLayout(flow: Flow, language: Language): FlowLayout {
  const known = LAYOUTS.get(flow) ?? new Map<Language, FlowLayout>();
  LAYOUTS.set(flow, known);
  const made = known.get(language) ?? laidOut(flow, language);
  known.set(language, made);
  return made;
}

function laidOut(flow: Flow, language: Language): FlowLayout {
  const graph = new Graph<object, Partial<StatusBox>, { points?: Point[] } & Partial<Point>>();
  graph.setGraph(SPACES);
  const statuses = Object.keys(flow.moves);
  const moves = movesOf(flow);
  for (const status of statuses) {
    const lines = wrapLabel(
      (flow.labels.statuses[status] ?? { en: status, zh: status })[language],
      BOX.width - 2 * BOX.inset,
    );
    const height = lines.length * LINE_HEIGHT + 2 * BOX.padding;
    const hasLoop = moves.some(({ from, to }) => from === status && to === status);
    graph.setNode(status, { lines, width: BOX.width + (hasLoop ? 2 * LOOP.out : 0), height });
  }
  for (const { from, to } of moves)
    if (from !== to) graph.setEdge(from, to, { width: NUMBER_SIZE, height: NUMBER_SIZE, labelpos: "c" } as object);
  layout(graph);
  const { width = 0, height = 0 } = graph.graph() as { width?: number; height?: number };
  return {
    width,
    height,
    boxes: statuses.map((status) => {
      const { x = 0, y = 0, height = 0, lines = [] } = graph.node(status) ?? {};
      return { status, x, y, width: BOX.width, height, lines, isOutcome: flow.outcomes.includes(status) };
    }),
    lines: moves.map((move) => {
      if (move.from === move.to) return { ...move, ...loopAt(graph.node(move.from)) };
      const { points = [], x = 0, y = 0 } = graph.edge(move.from, move.to) ?? {};
      const ends = [edgeOf(graph.node(move.from), points[1]), edgeOf(graph.node(move.to), points.at(-2))];
      return { ...move, points: [...ends.slice(0, 1), ...points.slice(1, -1), ...ends.slice(1)], middle: { x, y } };
    }),
  };
}

/** Where a line from the middle of a box meets its border: boxes with a loop were laid out wider than they are drawn. */
function edgeOf({ x = 0, y = 0, height = 0 }: Partial<StatusBox> = {}, towards: Point = { x, y }): Point {
  const [across, down] = [towards.x - x, towards.y - y];
  const share = Math.min(BOX.width / 2 / Math.abs(across), height / 2 / Math.abs(down));
  return Number.isFinite(share) ? { x: x + across * share, y: y + down * share } : { x, y };
}

/** A line out of the right side of a box and back into it. */
function loopAt({ x = 0, y = 0 }: Partial<Point> = {}): Pick<MoveLine, "points" | "middle"> {
  const side = x + BOX.width / 2;
  const out = side + LOOP.out;
  const [above, below] = [y - LOOP.half, y + LOOP.half];
  const points = [
    { x: side, y: above },
    { x: out, y: above },
    { x: out, y: below },
    { x: side, y: below },
  ];
  return { points, middle: { x: side + LOOP.out / 2 + 2, y } };
}

/** Every pair of statuses between which there is a move, with the events that make it. */
function movesOf({ moves }: Flow): Pick<MoveLine, "from" | "to" | "events">[] {
  return Object.entries(moves).flatMap(([from, row]) => {
    const targets = [...new Set(Object.values(row))];
    return targets.map((to) => ({ from, to, events: Object.keys(row).filter((event) => row[event] === to) }));
  });
}
