/**
 * Groups names so that any two that are paired, directly or by way of others, stand in one group. The groups and the
 * names in them keep the order given.
 */
export function connected(
  names: readonly string[],
  pairs: Iterable<readonly [one: string, other: string]>,
): readonly (readonly string[])[] {
  const leaders = new Map(names.map((name) => [name, name]));
  const leaderOf = (name: string): string => {
    const leader = leaders.get(name) ?? name;
    return leader === name ? name : leaderOf(leader);
  };
  for (const [one, other] of pairs)
    if (leaders.has(one) && leaders.has(other)) leaders.set(leaderOf(other), leaderOf(one));
  const groups = new Map<string, string[]>();
  for (const name of names) {
    const leader = leaderOf(name);
    const group = groups.get(leader);
    if (group === undefined) groups.set(leader, [name]);
    else group.push(name);
  }
  return [...groups.values()];
}
