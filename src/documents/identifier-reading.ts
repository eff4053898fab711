/**
 * How far an identifier can be relied on as it is written: `sound` when everything agrees, `doubtful` when it is unusual
 * and may be right all the same, which calls for a second look and never for a refusal, `wrong` when it cannot be right.
 */
export const IDENTIFIER_VERDICTS = ["sound", "doubtful", "wrong"] as const;
/** How far an identifier can be relied on as it is written. */
export type IdentifierVerdict = (typeof IDENTIFIER_VERDICTS)[number];

/**
 * What was read of an identifier: the verdict, what failed (each code once), the standard form, and the parts. Whatever
 * can be told is told, also of one that is wrong: there a part, or the standard form, is `undefined` only if it could not
 * be read. No code repeats what was written.
 */
export type IdentifierReading<Code extends string, Parts extends object = object> =
  | ({ readonly verdict: "sound"; readonly failed: readonly []; readonly normalised: string } & Readonly<Parts>)
  | ({
      readonly verdict: "doubtful";
      readonly failed: readonly [Code, ...Code[]];
      readonly normalised: string;
    } & Readonly<Parts>)
  | ({
      readonly verdict: "wrong";
      readonly failed: readonly [Code, ...Code[]];
      readonly normalised: string | undefined;
    } & { readonly [Part in keyof Parts]: Parts[Part] | undefined });

/** @internal Puts a reading together; with a code among `wrong` it is wrong, else with one among `doubtful` doubtful. */
export function identifierReading<Code extends string, Parts extends object>(
  normalised: string | undefined,
  parts: { readonly [Part in keyof Parts]: Parts[Part] | undefined },
  wrong: readonly Code[],
  doubtful: readonly Code[] = [],
): IdentifierReading<Code, Parts> {
  const verdict = wrong.length > 0 ? "wrong" : doubtful.length > 0 ? "doubtful" : "sound";
  const reading: object = { verdict, failed: [...wrong, ...doubtful], normalised, ...parts };
  return reading as IdentifierReading<Code, Parts>;
}
