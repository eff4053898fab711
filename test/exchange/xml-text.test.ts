import fc from "fast-check";
import { expect, it } from "vitest";
import { escapedAttribute, escapedXml } from "../../src/exchange/xml-text.js";

it("leaves no sign that XML cannot hold, and none that it would read as its own", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const escaped = escapedXml(text);
      expect(escaped).not.toMatch(/[<>\r\0\ufffe]|&(?!(amp|lt|gt|#13);)/);
      expect(escaped).not.toMatch(/\p{Cs}/u);
      expect(escapedAttribute(text)).not.toMatch(/[<>"\t\n\r\0\ufffe]|&(?!(amp|lt|gt|quot|#9|#10|#13);)/);
    }),
  );
});

it("keeps what a reader of an attribute would make spaces of", () => {
  expect(escapedAttribute('a "b"\n\tc')).toBe("a &quot;b&quot;&#10;&#9;c");
  expect(escapedXml("a\n\tb\r")).toBe("a\n\tb&#13;");
});
