import type { RangeAddress } from "../address";

/**
 * `Worksheet.getRanges` takes about 8 192 characters (office-js#5198); how Excel counts them,
 * with or without sheet name and dollar signs, is not documented.
 */
const MAX_CHARACTERS = 4000;

/** Addresses joined by commas for `Worksheet.getRanges`, in as few texts as it can take. */
export function joinAddresses(addresses: readonly RangeAddress[]): readonly string[] {
  const joined: string[] = [];
  for (const address of addresses) {
    const longer = [joined.at(-1), address].join(",");
    if (joined.length > 0 && longer.length <= MAX_CHARACTERS) {
      joined[joined.length - 1] = longer;
    } else {
      joined.push(address);
    }
  }
  return joined;
}
