/** @internal A text as it may stand in XML; what XML cannot hold becomes U+FFFD. */
export function escapedXml(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, "\ufffd")
    .replace(/[&<>\r]/g, referenceTo);
}

/** @internal The same in an attribute. Line ends and tabs are kept by their codes: a reader makes spaces of them. */
export function escapedAttribute(text: string): string {
  return escapedXml(text).replace(/["\t\n]/g, referenceTo);
}

function referenceTo(sign: string): string {
  return NAMED[sign] ?? `&#${sign.charCodeAt(0)};`;
}

const NAMED: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
