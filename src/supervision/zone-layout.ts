import type { Editioned } from "../edition/edition.js";
import type { Text } from "../text.js";

/** Everything beyond the last door; no room may bear this name. Used equipment does not go there. */
export const OUTSIDE = "outside";

/** What a room is for, in the way of protective equipment. */
export const ROOM_USES = {
  donning: { en: "donning room", zh: "穿戴防护用品间" },
  doffing: { en: "doffing room", zh: "脱除防护用品间" },
} as const satisfies Readonly<Record<string, Text>>;
/** One of the uses. */
export type RoomUse = keyof typeof ROOM_USES;

/** A zone of the premises. */
export interface Zone {
  readonly id: string;
  readonly label: Text;
  /** One of the kinds of the scheme. */
  readonly kind: string;
  /** The protective equipment without which nobody enters; empty where none is needed. */
  readonly needs: readonly string[];
  /** Whether used equipment is kept out. Left out: yes for a zone of the cleanest kind, no for any other. */
  readonly refusesUsed?: boolean;
}

/** A room, or a marked part of a hall. */
export interface ZoneRoom {
  readonly id: string;
  readonly label: Text;
  readonly zone: string;
  /** Left out where equipment is neither put on nor taken off there. */
  readonly uses?: readonly RoomUse[];
}

/** A way between two rooms, or between a room and the outside. */
export interface ZoneDoor {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  /** `one-way` leads from the first to the second only. */
  readonly ways: "one-way" | "both-ways";
}

/** The zones, rooms and doors of a site. */
export interface ZoneLayout {
  readonly id: string;
  /** The id of the scheme's edition. */
  readonly scheme: string;
  readonly zones: readonly Zone[];
  readonly rooms: readonly ZoneRoom[];
  readonly doors: readonly ZoneDoor[];
  /** In by one way and out by another: no door between two zones is passed both ways. Left out, no. */
  readonly separateWays?: boolean;
}

/** A layout with its date and source. */
export interface ZoneLayoutEdition extends ZoneLayout, Editioned {}
