/**
 * @internal An expression in FEEL that is true or is not: nothing is made of what is null but by asking for it, so that
 * engines that differ over null say the same.
 */
export interface Feel {
  readonly text: string;
  /** Whether it stands among others without brackets. */
  readonly isWhole: boolean;
}

/** @internal An expression that stands by itself. */
export function whole(text: string): Feel {
  return { text, isWhole: true };
}

/** @internal All of the parts. */
export function allOf(parts: readonly Feel[]): Feel {
  return compound(parts, "and", "true");
}

/** @internal Any of the parts. */
export function anyOf(parts: readonly Feel[]): Feel {
  return compound(parts, "or", "false");
}

function compound(parts: readonly Feel[], joint: string, none: string): Feel {
  const [only, second] = parts;
  if (only === undefined) return whole(none);
  if (second === undefined) return only;
  return { text: parts.map(enclosed).join(` ${joint} `), isWhole: false };
}

/** @internal An expression with brackets round it where it needs them. */
export function enclosed({ text, isWhole }: Feel): string {
  return isWhole ? text : `(${text})`;
}

/** @internal Whether something holds of some element of a list; of a list that is not known it does not. */
export function someOf(list: string, element: string, part: Feel): Feel {
  return { text: `some ${element} in ${list} satisfies ${part.text}`, isWhole: false };
}

/** @internal Whether something holds of every element of a list; of a list that is not known it does not. */
export function everyOf(list: string, element: string, part: Feel): Feel {
  return allOf([isKnown(list), { text: `every ${element} in ${list} satisfies ${part.text}`, isWhole: false }]);
}

/** @internal Of how many of a list of truth values, written as `for … return …`, it is so. */
export function countOf(truths: string): string {
  return `count((${truths})[item = true])`;
}

/** @internal Whether something is not known. */
export function isUnknown(text: string): Feel {
  return whole(`${text} = null`);
}

/** @internal Whether something is known. */
export function isKnown(text: string): Feel {
  return whole(`${text} != null`);
}

/** @internal Whether something holds, or may hold because something is not known. */
export function orUnknown(texts: readonly string[], part: Feel): Feel {
  return anyOf([...texts.map(isUnknown), part]);
}
