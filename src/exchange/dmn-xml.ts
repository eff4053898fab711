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

/** @internal A text as it may stand in XML; what XML cannot hold becomes U+FFFD. */
export function escapedXml(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, "\ufffd")
    .replace(/[&<>\r]/g, codeOf);
}

/** Line ends and tabs in an attribute are kept by their codes: a reader makes spaces of them. */
function escapedAttribute(text: string): string {
  return escapedXml(text).replace(/["\t\n]/g, codeOf);
}

function codeOf(sign: string): string {
  return NAMED[sign] ?? `&#${sign.charCodeAt(0)};`;
}

const NAMED: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** @internal A name that may stand as an identifier in XML: signs that may not become hyphens. */
export function xmlName(text: string): string {
  return text.replace(/[^A-Za-z0-9._-]/g, "-");
}
