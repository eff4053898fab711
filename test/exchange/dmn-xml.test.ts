import { expect, it } from "vitest";
import { element, xmlName } from "../../src/exchange/dmn-xml.js";

it("writes elements with their attributes, those left out that are not given", () => {
  expect(element("a", { id: "1", label: undefined }, [element("b", {}, "x")])).toEqual([
    '<a id="1">',
    "  <b>x</b>",
    "</a>",
  ]);
  expect(element("a", { label: 'x"\n<' })).toEqual(['<a label="x&quot;&#10;&lt;" />']);
});

it("has identifiers of what a name in XML may hold", () => {
  expect(xmlName("a+b ü/1.2_x")).toBe("a-b---1.2_x");
});
