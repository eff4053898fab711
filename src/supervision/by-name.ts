/** @internal Everything that bears a name, by name, in the order of the list: nothing that shares its name is lost. */
export function byName<Named>(
  list: Iterable<Named>,
  nameOf: (one: Named) => string,
): ReadonlyMap<string, readonly Named[]> {
  const all = new Map<string, Named[]>();
  for (const one of list) {
    const others = all.get(nameOf(one));
    if (others === undefined) all.set(nameOf(one), [one]);
    else others.push(one);
  }
  return all;
}

/** @internal The names that more than one bears, each once. */
export function namedTwice(named: ReadonlyMap<string, readonly unknown[]>): readonly string[] {
  return [...named].flatMap(([name, all]) => (all.length > 1 ? [name] : []));
}
