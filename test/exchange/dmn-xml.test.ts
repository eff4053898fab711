import fc from "fast-check";
import { expect, it } from "vitest";
import { element, escapedXml, xmlName } from "../../src/exchange/dmn-xml.js";

it("writes elements with their attributes, those left out that are not given", () => {
  expect(element("a", { id: "1", label: undefined }, [element("b", {}, "x")])).toEqual([
    '<a id="1">',
    "  <b>x</b>",
    "</a>",
  ]);
  expect(element("a", { label: 'x"\n<' })).toEqual(['<a label="x&quot;&#10;&lt;" />']);
});

it("leaves no sign that XML cannot hold, and none that it would read as its own", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const escaped = escapedXml(text);
      expect(escaped).not.toMatch(/[<>\r\0\ufffe]|&(?!(amp|lt|gt|#13);)/);
      expect(escaped).not.toMatch(/\p{Cs}/u);
    }),
  );
  expect(xmlName("a+b ü/1.2_x")).toBe("a-b---1.2_x");
});
