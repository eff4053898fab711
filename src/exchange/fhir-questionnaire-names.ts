/** Names that mean something else where items stand, or that objects do not take as a key of their own. */
const TAKEN: ReadonlySet<string> = /* @__PURE__ */ new Set(["asOf", "declaredAt", "absent", "__proto__"]);

/**
 * @internal The name of an item after its linkId, without the linkId of what it stands in: names hold no dots and are no
 * whole numbers.
 */
export function nameFor(linkId: string, parent: string | undefined, table: ReadonlyMap<string, unknown>): string {
  const isInside = parent !== undefined && linkId.startsWith(`${parent}.`) && linkId.length > parent.length + 1;
  const rest = (isInside ? linkId.slice(parent.length + 1) : linkId).replaceAll(".", "-");
  const plain = /^\d+$/.test(rest) ? `q${rest}` : rest;
  const name = plain.trim() === "" || TAKEN.has(plain) ? `item-${plain}` : plain;
  return freeName(name, (other) => table.has(other));
}

/** @internal A name that nothing bears: the one that was asked for, or with the first free number behind it. */
export function freeName(name: string, isTaken: (name: string) => boolean): string {
  let free = name;
  for (let again = 2; isTaken(free); again++) free = `${name}-${again}`;
  return free;
}
