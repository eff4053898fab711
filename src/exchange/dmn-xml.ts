import { escapedAttribute, escapedXml } from "./xml-text.js";

/** @internal An element of an XML document, line by line. */
export type Lines = readonly string[];

/**
 * @internal An element with its attributes, those left out that are `undefined`, and what it holds: a text, or elements.
 */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | undefined>>,
  content: string | readonly Lines[] = [],
): Lines {
  const given = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${escapedAttribute(value)}"`],
  );
  const head = `<${name}${given.join("")}`;
  if (typeof content === "string") return [`${head}>${escapedXml(content)}</${name}>`];
  if (content.length === 0) return [`${head} />`];
  return [`${head}>`, ...content.flat().map((line) => `  ${line}`), `</${name}>`];
}

/** @internal A name that may stand as an identifier in XML: signs that may not become hyphens. */
export function xmlName(text: string): string {
  return text.replace(/[^A-Za-z0-9._-]/g, "-");
}
