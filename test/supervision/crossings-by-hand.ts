import { epochMilliseconds } from "../../src/calendar/instant.js";
import type { CrossingOptions } from "../../src/supervision/check-crossings.js";
import type { CrossingEvent } from "../../src/supervision/crossing-log.js";
import type { ProtectionRules } from "../../src/supervision/protection-rules.js";
import type { ZoneLayout } from "../../src/supervision/zone-layout.js";

type Worn = Map<string, { readonly since: number; used: boolean; lowered: boolean }>;

/**
 * The check of one person's log again, with names and sets in place of bits and numbers: for a layout of three zones whose
 * clean zone, like the outside, refuses used equipment. Findings as `event code equipment`, the equipment sorted.
 */
export function crossingsByHand(
  layout: ZoneLayout,
  rules: ProtectionRules,
  events: readonly CrossingEvent[],
  { now, isOver }: CrossingOptions,
): { findings: string[]; standing: { room: string | undefined; wearing: string[] } | undefined } {
  const findings: string[] = [];
  const ranks = ["clean", "buffer", "contaminated"];
  const all = new Set([
    ...layout.zones.flatMap(({ needs }) => needs),
    ...rules.donning.flat(),
    ...rules.doffing.flat(),
  ]);
  const roomOf = (id: string | undefined) => layout.rooms.find((room) => room.id === id);
  const zoneOf = (id: string | undefined) => layout.zones.find((zone) => zone.id === roomOf(id)?.zone);
  const isThere = (id: string | undefined) => id === "outside" || roomOf(id) !== undefined;
  const refuses = (id: string) => id === "outside" || zoneOf(id)?.kind === "clean";
  const isSoiling = (id: string | undefined) => (zoneOf(id)?.needs.length ?? 0) > 0 && zoneOf(id)?.kind !== "clean";
  const leads = (from: string, to: string) =>
    layout.doors.some(
      (door) =>
        (door.from === from && door.to === to) || (door.ways === "both-ways" && door.to === from && door.from === to),
    );
  const rankIn = (order: ProtectionRules["donning"], item: string) => order.findIndex((group) => group.includes(item));

  let place: string | undefined;
  const on: Worn = new Map();
  let off = new Set<string>();
  let last = { time: Number.NEGATIVE_INFINITY, line: "" };
  let isSeen = false;

  for (const [index, event] of events.entries()) {
    const time = epochMilliseconds(event.at);
    if (now !== undefined && time > epochMilliseconds(now)) continue;
    isSeen = true;
    const found = (code: string, equipment: Iterable<string> = []) =>
      findings.push(`${index + 1} ${code} ${[...equipment].sort()}`);
    const listed = event.event === "passed" ? event.wearing : event.equipment;
    const items = listed?.filter((item) => all.has(item));
    const line = JSON.stringify([
      event.event,
      event.event === "passed" ? event.from : event.room,
      event.event === "passed" ? event.to : "",
      items?.toSorted(),
    ]);
    if (line === last.line && time === last.time) {
      found("recorded-twice");
      continue;
    }
    last = { time, line };
    if (listed?.some((item) => !all.has(item))) found("unknown-equipment");
    const tooLong = (item: string) => {
      const limit = rules.wearLimits.find(({ equipment }) => equipment === item);
      const worn = on.get(item);
      if (limit && worn && (time - worn.since) / 60_000 > limit.minutes) found("worn-too-long", [item]);
    };
    const takenOff = (removed: readonly string[], room: string | undefined) => {
      const here = roomOf(room);
      if (here && !here.uses?.includes("doffing")) {
        const needed = removed.filter((item) => zoneOf(room)?.needs.includes(item));
        if (needed.length > 0) found("bare-where-needed", needed);
        const spent = removed.filter((item) => !needed.includes(item) && (on.get(item)?.used ?? true));
        if (spent.length > 0) found("doffed-elsewhere", spent);
      } else if (room === "outside") {
        const spent = removed.filter((item) => on.get(item)?.used ?? true);
        if (spent.length > 0) found("doffed-elsewhere", spent);
      }
      for (const item of removed) {
        tooLong(item);
        on.delete(item);
        off.add(item);
      }
    };

    if (event.event === "passed") {
      let from = event.from ?? place;
      if ((from !== undefined && !isThere(from)) || !isThere(event.to)) found("unknown-room");
      if (from !== undefined && !isThere(from)) from = undefined;
      if (from !== undefined && place !== undefined && from !== place) found("not-where-recorded");
      place = from;
      if (items !== undefined) {
        takenOff(
          [...all].filter((item) => {
            const isUnknown = !on.has(item) && !off.has(item);
            const isNeeded = zoneOf(place)?.needs.includes(item) === true;
            return !items.includes(item) && (on.has(item) || (isUnknown && isNeeded));
          }),
          place,
        );
        for (const item of items) {
          const worn = on.get(item);
          const isFresh = off.has(item) || (place !== undefined && refuses(place));
          if (worn) worn.lowered = false;
          else on.set(item, { since: time, used: isSoiling(place) || !isFresh, lowered: false });
        }
        off = new Set([...all].filter((item) => !items.includes(item)));
      }
      if (!isThere(event.to)) {
        place = undefined;
        continue;
      }
      if (from === event.to) continue;
      const { to } = event;
      if (from !== undefined && !leads(from, to)) {
        const ends = [zoneOf(from), zoneOf(to)].map((zone) => ranks.indexOf(zone?.kind ?? ""));
        const skips = ends.every((rank) => rank >= 0) && Math.abs((ends[0] ?? 0) - (ends[1] ?? 0)) > 1;
        found(leads(to, from) ? "wrong-direction" : skips ? "zone-skipped" : "no-door");
      }
      const isNewZone = from === undefined || from === "outside" || to === "outside" || zoneOf(from) !== zoneOf(to);
      const uses = roomOf(from)?.uses ?? [];
      if (!roomOf(to)?.uses?.includes("donning") && (isNewZone || uses.length > 0)) {
        const needs = zoneOf(to)?.needs ?? [];
        const missing = needs.filter((item) => off.has(item) || on.get(item)?.lowered);
        if (missing.length > 0) found("equipment-missing", missing);
        const unknown = needs.filter((item) => !off.has(item) && !on.has(item));
        if (unknown.length > 0) found("equipment-not-recorded", unknown);
      }
      const brought = [...on].filter(([, { used }]) => used).map(([item]) => item);
      if (isNewZone && refuses(to) && brought.length > 0) found("used-equipment-brought", brought);
      if (isSoiling(to)) for (const worn of on.values()) worn.used = true;
      place = to;
      continue;
    }

    const { room } = event;
    if (room !== undefined && !isThere(room)) found("unknown-room");
    else if (room !== undefined && room !== place) {
      if (place !== undefined) found("not-where-recorded");
      place = room;
    }
    const equipment = items ?? [];
    if (event.event === "donned") {
      const already = equipment.filter((item) => on.has(item));
      if (already.length > 0) found("already-worn", already);
      const fresh = equipment.filter((item) => !on.has(item));
      if (fresh.length > 0 && place !== undefined && !roomOf(place)?.uses?.includes("donning"))
        found("donned-elsewhere", fresh);
      for (const item of fresh) {
        const later = [...on.keys()].filter((other) => rankIn(rules.donning, other) > rankIn(rules.donning, item));
        if (later.length > 0) found("donned-out-of-order", [item, ...later]);
      }
      for (const item of fresh) {
        on.set(item, { since: time, used: isSoiling(place), lowered: false });
        off.delete(item);
      }
    } else if (event.event === "doffed") {
      const bare = equipment.filter((item) => off.has(item));
      if (bare.length > 0) found("not-worn", bare);
      const removed = equipment.filter((item) => !off.has(item));
      for (const item of removed) {
        const sooner = [...on.keys()].filter(
          (other) => !equipment.includes(other) && rankIn(rules.doffing, other) < rankIn(rules.doffing, item),
        );
        if (sooner.length > 0) found("doffed-out-of-order", [item, ...sooner]);
      }
      takenOff(removed, place);
    } else {
      const bare = equipment.filter((item) => off.has(item));
      if (bare.length > 0) found("not-worn", bare);
      const moved = equipment.filter((item) => !off.has(item));
      for (const item of moved)
        on.set(item, { since: time, used: true, ...on.get(item), lowered: event.event === "lowered" });
      const shown = moved.filter((item) => zoneOf(place)?.needs.includes(item));
      if (event.event === "lowered" && shown.length > 0) found("lowered-where-needed", shown);
    }
  }

  for (const { equipment, minutes, warnMinutesBefore = 0 } of rules.wearLimits) {
    const worn = on.get(equipment);
    if (now === undefined || worn === undefined) continue;
    const held = (epochMilliseconds(now) - worn.since) / 60_000;
    if (held > minutes) findings.push(`undefined worn-too-long ${equipment}`);
    else if (held >= minutes - warnMinutesBefore) findings.push(`undefined wear-limit-near ${equipment}`);
  }
  if (isOver && (isSeen || events.length > 0)) {
    if (place === undefined) findings.push("undefined whereabouts-unknown ");
    else if (!refuses(place)) findings.push("undefined still-inside ");
  }
  const standing = { room: place, wearing: [...on.keys()].sort() };
  return { findings, standing: events.length === 0 ? undefined : standing };
}
