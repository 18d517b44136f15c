import * as z from "zod/mini";
import { jsonPart, valueInPart } from "../../sheet/json-part";
import { ACCEPTANCE_LIMITS, type Acceptance } from "./acceptance";

/** Namespace of the custom XML part that holds the acceptances of a workbook. */
export const ACCEPTANCES_NAMESPACE = "urn:shenbao:acceptances:1";

const ELEMENT = "acceptances";

/** Why a stored acceptance, or all of them, could not be used. */
export type IgnoredAcceptance =
  /** A part that is not in our format. */
  | "malformed"
  | "too-large"
  /** One or more entries that are not acceptances. */
  | "invalid"
  /** Excel refuses to return the part. */
  | "refused";

/** The acceptances stored in a workbook. */
export interface AcceptanceReading {
  readonly acceptances: readonly Acceptance[];
  /** Why parts or entries were ignored, each reason once: a part may contain any number of bad entries. */
  readonly ignored: readonly IgnoredAcceptance[];
}

const RULE = /^[A-Z]\d+[a-z]?$/;
const ONE_LINE = /^[^\p{Cc}]+$/u;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

const ACCEPTANCE = z.object({
  rule: z.string().check(z.regex(RULE)),
  message: z.string(),
  sheet: z.string(),
  form: z.object({ year: z.nullable(z.int()), department: z.nullable(z.string()) }),
  field: z.string(),
  row: z.array(z.string()),
  values: z.array(z.string()).check(z.minLength(1)),
  reason: z.string().check(z.maxLength(ACCEPTANCE_LIMITS.reason), z.regex(ONE_LINE)),
  at: z.string().check(z.regex(DAY)),
});

/**
 * Reads the acceptances among a workbook's custom XML parts. Parts of other namespaces are ignored silently.
 * @param parts their texts; null if they could not be read
 */
export function readAcceptances(parts: readonly string[] | null): AcceptanceReading {
  if (parts === null) {
    return { acceptances: [], ignored: ["refused"] };
  }
  const readings = parts.filter(isOurs).map(readPart);
  return {
    acceptances: readings.flatMap(({ acceptances }) => acceptances),
    ignored: [...new Set(readings.flatMap(({ ignored }) => ignored))],
  };
}

/** The part that stores acceptances; null when that would be too large for a workbook. */
export function acceptancesPart(acceptances: readonly Acceptance[]): string | null {
  const part = jsonPart(ELEMENT, ACCEPTANCES_NAMESPACE, acceptances);
  return part.length > ACCEPTANCE_LIMITS.stored ? null : part;
}

function isOurs(part: string): boolean {
  return part.includes(ACCEPTANCES_NAMESPACE);
}

function readPart(part: string): AcceptanceReading {
  if (part.length > ACCEPTANCE_LIMITS.stored) {
    return { acceptances: [], ignored: ["too-large"] };
  }
  const entries = valueInPart(ELEMENT, part);
  if (!Array.isArray(entries)) {
    return { acceptances: [], ignored: ["malformed"] };
  }
  const acceptances = entries.flatMap((entry) => ACCEPTANCE.safeParse(entry).data ?? []);
  return { acceptances, ignored: acceptances.length < entries.length ? ["invalid"] : [] };
}
