import { parseArgs } from "node:util";

/**
 * The whole numbers that a script is started with, as `--name N`; what is left out is as in `defaults`. Anything else ends
 * the script with code 2 and says how it is started.
 */
export function wholeOptions<const Defaults extends Readonly<Record<string, number>>>(
  usage: string,
  defaults: Defaults,
): { readonly [Name in keyof Defaults]: number } {
  try {
    const names = Object.keys(defaults);
    const options = Object.fromEntries(names.map((name) => [name, { type: "string" as const }]));
    const { values } = parseArgs({ options });
    const numbers = Object.entries(defaults).map(([name, value]) => {
      const number = Number(values[name] ?? value);
      if (!Number.isSafeInteger(number) || number < 1)
        throw new RangeError(`--${name}: expected a whole number from 1`);
      return [name, number];
    });
    return Object.fromEntries(numbers) as { readonly [Name in keyof Defaults]: number };
  } catch (error) {
    process.stderr.write(`${(error as Error).message.split("\n")[0]}\nusage: ${usage}\n`);
    process.exit(2);
  }
}
