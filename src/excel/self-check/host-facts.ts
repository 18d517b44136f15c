/** Requirement sets that decide what the add-in can do: the minimum, and what it uses where available. */
const EXCEL_API = [13, 14, 15, 16, 17, 18, 19, 20].map((minor) => `1.${minor}`);

/** What Office reports about itself; nothing that the workbook holds. */
export interface HostFacts {
  /** `Excel · PC · 16.0.17928.20114`; empty where Office does not say. */
  readonly host: string;
  readonly displayLanguage: string;
  /** The supported versions of ExcelApi, from the minimum on. */
  readonly excelApi: readonly string[];
  /** Whether the small window of a ribbon command can be shown. */
  readonly hasDialogs: boolean;
}

/** Some hosts lack parts of what the types promise. */
interface KnownContext {
  readonly diagnostics?: Readonly<Partial<Record<"host" | "platform" | "version", unknown>>>;
  readonly displayLanguage?: string;
  readonly requirements: Office.RequirementSetSupport;
}

/** Asks Office, without touching the workbook. */
export function hostFacts(): HostFacts {
  return factsOf(Office.context);
}

function factsOf({ diagnostics, displayLanguage = "", requirements }: KnownContext): HostFacts {
  const parts = [diagnostics?.host, diagnostics?.platform, diagnostics?.version];
  return {
    host: parts.filter((part) => typeof part === "string").join(" · "),
    displayLanguage,
    excelApi: EXCEL_API.filter((version) => requirements.isSetSupported("ExcelApi", version)),
    hasDialogs: requirements.isSetSupported("DialogApi", "1.1"),
  };
}
