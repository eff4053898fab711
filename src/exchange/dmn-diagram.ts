import { element, type Lines } from "./dmn-xml.js";

/** @internal The namespaces of a drawing. */
export const DIAGRAM_NAMESPACES = {
  "xmlns:dmndi": "https://www.omg.org/spec/DMN/20191111/DMNDI/",
  "xmlns:dc": "http://www.omg.org/spec/DMN/20180521/DC/",
  "xmlns:di": "http://www.omg.org/spec/DMN/20180521/DI/",
} as const;

/** @internal What needs what: the identifier of the need, who has it, and what is needed. */
export type Need = readonly [id: string, by: string, needed: string];

const [WIDTH, HEIGHT, APART] = [180, 60, 40] as const;

/**
 * @internal The drawing, without which editors show no more than the tables: row below row, an arrow for each need.
 *
 * @param rows identifiers of what is drawn, from the top
 */
export function diagramElement(rows: readonly (readonly string[])[], needs: readonly Need[]): Lines {
  const longest = Math.max(...rows.map(({ length }) => length));
  const places = new Map(
    rows.flatMap((row, down) =>
      row.map((id, across) => [
        id,
        { x: ((longest - row.length) / 2 + across) * (WIDTH + APART) + APART, y: down * (HEIGHT + 2 * APART) + APART },
      ]),
    ),
  );
  const point = (id: string, below: number) => {
    const { x, y } = places.get(id) as { readonly x: number; readonly y: number };
    return element("di:waypoint", { x: String(x + WIDTH / 2), y: String(y + below) });
  };
  const size = { width: String(WIDTH), height: String(HEIGHT) };
  const shapes = [...places].map(([id, { x, y }]) =>
    element("dmndi:DMNShape", { id: `shape-${id}`, dmnElementRef: id }, [
      element("dc:Bounds", { x: String(x), y: String(y), ...size }),
    ]),
  );
  const edges = needs.map(([id, by, needed]) =>
    element("dmndi:DMNEdge", { id: `edge-${id}`, dmnElementRef: id }, [point(needed, 0), point(by, HEIGHT)]),
  );
  return element("dmndi:DMNDI", {}, [element("dmndi:DMNDiagram", { id: "diagram" }, [...shapes, ...edges])]);
}
