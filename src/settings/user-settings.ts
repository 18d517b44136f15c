import { z } from "zod";

/** What a user has chosen for all workbooks. */
export interface UserSettings {
  /** False: no rule on wording judges, whatever the rule set says. */
  readonly heuristics: boolean;
  /** Text of a rule set's file; null for none. */
  readonly ruleSet: string | null;
}

export const DEFAULT_USER_SETTINGS: UserSettings = { heuristics: true, ruleSet: null };

const STORED = z.object({ heuristics: z.boolean(), ruleSet: z.nullable(z.string()) });

/** The settings in a stored text; the default ones where it holds none. */
export function parseUserSettings(stored: string | null): UserSettings {
  return STORED.safeParse(parsed(stored)).data ?? DEFAULT_USER_SETTINGS;
}

/** The text that stores settings. */
export function storedUserSettings(settings: UserSettings): string {
  return JSON.stringify(settings);
}

function parsed(stored: string | null): unknown {
  try {
    return JSON.parse(stored ?? "null");
  } catch {
    return null;
  }
}
