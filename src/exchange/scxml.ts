import { ABSENT_REASONS } from "../answer.js";
import { type Flow, listedFor, type Moves } from "../flow/flow.js";
import { ownOf } from "../record.js";
import type { Language, Text } from "../text.js";
import { escapedAttribute, escapedXml } from "./xml-text.js";

/** The event by which a document opens an outcome again; no name of a flow is written so. */
const REOPENED = "_reopened";

/**
 * A flow as a SCXML 1.0 document with the ECMAScript data model: a state for each status, `<final>` for each outcome that
 * is not opened again, and the same events accepted and refused. Statuses and events are named as `toScxmlName` writes
 * them. An event that must bring something carries it as its data, `{ particulars, statuses }`, and is judged as `advance`
 * judges it. An outcome that may be opened again takes the event `_reopened` with the data `{ to }`, the status as the flow
 * names it. Labels, in one language, and hours are elements of the namespace `urn:pratique:flow`, which an interpreter
 * passes over. Not carried over: the invariants, the sources, and why an event was refused.
 *
 * @example
 * const lines = toScxml(threeChecks2020, "en").split("\n");
 * lines.find((line) => line.includes("cleared"))?.trim() // => "<transition event=\"patrol-clear\" target=\"cleared\"/>"
 * @see State Chart XML (SCXML), W3C Recommendation of 1 September 2015
 */
export function toScxml<Table extends Moves>(flow: Flow<Table>, language: Language): string {
  const plain = flow as unknown as Flow;
  const { edition, initial, moves, particulars = {}, requires = {}, labels } = plain;
  const events = [...new Set(Object.values(moves).flatMap((row) => Object.keys(row)))];
  const asks = Object.values({ ...particulars, ...requires }).some((list = []) => list.length > 0);
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<scxml xmlns="http://www.w3.org/2005/07/scxml" xmlns:flow="urn:pratique:flow"',
    `    version="1.0" datamodel="ecmascript" initial="${toScxmlName(initial)}" xml:lang="${language}">`,
    `  <flow:edition id="${toScxmlName(edition.id)}">${escapedXml(edition.title[language])}</flow:edition>`,
    ...events.flatMap((event) => [
      `  <flow:event id="${toScxmlName(event)}">${named(labels.events, event, language)}</flow:event>`,
      ...[...listedFor(event, plain.particulars), ...listedFor(event, plain.requires)].map(
        ({ label }) => `  <flow:brings event="${toScxmlName(event)}">${escapedXml(label[language])}</flow:brings>`,
      ),
    ]),
    ...(asks ? [`  <script>${escapedXml(brings())}  </script>`] : []),
    ...Object.keys(moves).flatMap((status) => stateLines(plain, status, language)),
    "</scxml>",
  ];
  return `${lines.join("\n")}\n`;
}

function stateLines(flow: Flow, status: string, language: Language): string[] {
  const { moves, outcomes, labels, deadlines = {}, reopenings = {} } = flow;
  const hours = ownOf(deadlines, status)?.hours;
  const reopening = ownOf(reopenings, status);
  const isFinal = outcomes.includes(status) && reopening === undefined;
  const outcome = outcomes.includes(status) ? ' outcome="true"' : "";
  const deadline = hours === undefined ? "" : ` deadlineHours="${hours}"`;
  return [
    `  <${isFinal ? "final" : "state"} id="${toScxmlName(status)}">`,
    `    <flow:status${outcome}${deadline}>${named(labels.statuses, status, language)}</flow:status>`,
    ...(reopening === undefined
      ? []
      : [`    <flow:reopening>${escapedXml(reopening.label[language])}</flow:reopening>`]),
    ...Object.entries(moves[status] ?? {}).map(([event, to]) =>
      transition(toScxmlName(event), to, demandOf(flow, event)),
    ),
    ...(reopening?.to ?? []).map((to) => transition(REOPENED, to, `Object(_event.data).to === ${literal(to)}`)),
    `  </${isFinal ? "final" : "state"}>`,
  ];
}

function transition(name: string, to: string, condition: string | undefined): string {
  const cond = condition === undefined ? "" : ` cond="${escapedAttribute(condition)}"`;
  return `    <transition event="${name}" target="${toScxmlName(to)}"${cond}/>`;
}

/** What an event must bring, as a condition in ECMAScript. */
function demandOf(flow: Flow, event: string): string | undefined {
  const particulars = listedFor(event, flow.particulars).map(({ name, oneOf }) => ({ name, oneOf }));
  const requires = listedFor(event, flow.requires).map(({ flow: series, status, cases }) => ({
    name: series,
    oneOf: status,
    mayLack: cases === "if-any" ? true : undefined,
  }));
  if (particulars.length + requires.length === 0) return undefined;
  return `brings(_event.data, ${literal(particulars)}, ${literal(requires)})`;
}

/** What `missingFor` does, for a machine that knows nothing of it, in the ECMAScript that every one reads. */
const brings = (): string => `
    function brings(data, particulars, requires) {
      function own(record, name) {
        var has = record !== undefined && record !== null && Object.prototype.hasOwnProperty.call(record, name);
        return has ? record[name] : undefined;
      }
      function isObject(value) {
        return typeof value === "object" && value !== null;
      }
      function isGiven(value) {
        var parts = [value];
        for (var at = 0; at < parts.length; at++) {
          var part = parts[at];
          if (part === true || (typeof part === "string" && part.trim() !== "")) return true;
          if (typeof part === "number" && part > 0 && isFinite(part)) return true;
          if (isObject(part) && ${JSON.stringify(ABSENT_REASONS)}.indexOf(part.absent) < 0)
            Object.keys(part).forEach(function (key) {
              if (parts.indexOf(part[key]) < 0) parts.push(part[key]);
            });
        }
        return false;
      }
      function isMet(value, demand) {
        if (!isGiven(value)) return isObject(data.carries) && data.carries.indexOf(demand.name) < 0;
        return demand.oneOf === undefined || (typeof value === "string" && demand.oneOf.indexOf(value) >= 0);
      }
      data = isObject(data) ? data : {};
      return (
        particulars.every(function (demand) {
          return isMet(own(data.particulars, demand.name), demand);
        }) &&
        requires.every(function (demand) {
          var reached = own(data.statuses, demand.name);
          return (demand.mayLack === true && !isGiven(reached)) || isMet(reached, demand);
        })
      );
    }
`;

/**
 * The name of a status or of an event in a SCXML document: an XML name without a stop, since there a stop makes one event a
 * kind of another. Letters, digits and hyphens of ASCII stand for themselves, except that the first must be a letter; every
 * other sign is written as its code, `_x2E_`. No two names are written alike.
 *
 * @example
 * toScxmlName("awaiting-transfer") // => "awaiting-transfer"
 * toScxmlName("2nd.test") // => "_x32_nd_x2E_test"
 */
export function toScxmlName(name: string): string {
  if (name === "") return "_x_";
  return name.replace(/^[^A-Za-z]|[^A-Za-z0-9-]/gu, (sign) => {
    return `_x${(sign.codePointAt(0) as number).toString(16).toUpperCase()}_`;
  });
}

/**
 * The name that `toScxmlName` wrote. What looks like none of its codes comes back as it is.
 *
 * @example
 * fromScxmlName("_x32_nd_x2E_test") // => "2nd.test"
 */
export function fromScxmlName(name: string): string {
  if (name === "_x_") return "";
  return name.replace(/_x([0-9A-F]{1,6})_/g, (written, code: string) => {
    const point = Number.parseInt(code, 16);
    return point > 0x10ffff ? written : String.fromCodePoint(point);
  });
}

function named(labels: Readonly<Record<string, Text>>, code: string, language: Language): string {
  return escapedXml(ownOf(labels, code)?.[language] ?? code);
}

/** A value as ECMAScript that holds none of the signs that XML cannot, nor a line's end. */
function literal(value: unknown): string {
  return JSON.stringify(value).replace(
    /[\u007F-\u009F\u2028\u2029\uFFFE\uFFFF]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
