import { expect, it } from "vitest";
import { diagramElement } from "../../src/exchange/dmn-diagram.js";

it("stands what is needed below, in the middle, with an arrow up to what needs it", () => {
  const lines = diagramElement(
    [["top"], ["left", "right"]],
    [
      ["one", "top", "left"],
      ["two", "top", "right"],
    ],
  ).map((line) => line.trim());
  const bounds = lines.filter((line) => line.startsWith("<dc:Bounds"));
  expect(bounds).toEqual([
    '<dc:Bounds x="150" y="40" width="180" height="60" />',
    '<dc:Bounds x="40" y="180" width="180" height="60" />',
    '<dc:Bounds x="260" y="180" width="180" height="60" />',
  ]);
  const arrow = lines.indexOf('<dmndi:DMNEdge id="edge-two" dmnElementRef="two">');
  expect(lines.slice(arrow + 1, arrow + 3)).toEqual([
    '<di:waypoint x="350" y="180" />',
    '<di:waypoint x="240" y="100" />',
  ]);
});
