import type { RuleSetProblem } from "../settings/read-rule-set";
import { OFFICE_FILE, readSettingsFile } from "../settings/settings-file";
import type { SettingsChoices } from "../settings/user-settings";

/** What the office has chosen for everybody who uses its installation. */
export interface OfficeSettings {
  readonly choices: SettingsChoices;
  /** Why its file, or a part of it, is not used: it could not be loaded, or these places in it; null where all is well. */
  readonly problem: "not-loaded" | readonly RuleSetProblem[] | null;
}

/** Milliseconds after which the pane continues without the file. */
const PATIENCE = 5000;

let fetched: Promise<OfficeSettings> | null = null;

/** The settings in the file beside the page, requested until they have come; never fails. */
export function officeSettings(): Promise<OfficeSettings> {
  fetched ??= fetchSettings().then((settings) => {
    if (settings.problem === "not-loaded") {
      fetched = null;
    }
    return settings;
  });
  return fetched;
}

async function fetchSettings(): Promise<OfficeSettings> {
  const text = await fetchText();
  if (text === null) {
    return { choices: {}, problem: "not-loaded" };
  }
  const { choices, problems } = readSettingsFile(text);
  return { choices, problem: problems.length > 0 ? problems : null };
}

async function fetchText(): Promise<string | null> {
  const abort = new AbortController();
  const timer = setTimeout(() => {
    abort.abort();
  }, PATIENCE);
  try {
    const response = await fetch(OFFICE_FILE, { signal: abort.signal, cache: "no-cache" });
    return response.ok ? await response.text() : null;
  } catch {
    // The pane works without the office's settings, whatever went wrong.
    return null;
  } finally {
    clearTimeout(timer);
  }
}
