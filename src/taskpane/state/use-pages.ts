import { useCallback, useState } from "react";

/** The pages that have a tab. */
export const TABS = ["check", "forms", "desk"] as const;
export type TabName = (typeof TABS)[number];
export type Page = TabName | "settings";

/** Which page of the pane is shown. */
export interface Pages {
  readonly page: Page;
  /** Pages that were shown once; what they hold stays. */
  readonly opened: ReadonlySet<Page>;
  /** The page is shown because the settings were left. */
  readonly isFromSettings: boolean;
  /** Keeps its identity. */
  readonly open: (page: Page) => void;
  /** Shows the first page again. */
  readonly leaveSettings: () => void;
}

export function usePages(): Pages {
  const [page, setPage] = useState<Page>("check");
  const [opened, setOpened] = useState<ReadonlySet<Page>>(new Set());
  const [isFromSettings, setFromSettings] = useState(false);
  const open = useCallback((wanted: Page) => {
    setPage(wanted);
    setFromSettings(false);
    setOpened((before) => new Set([...before, wanted]));
  }, []);
  const leaveSettings = useCallback(() => {
    open("check");
    setFromSettings(true);
  }, [open]);
  return { page, opened, isFromSettings, open, leaveSettings };
}
