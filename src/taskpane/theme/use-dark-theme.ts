import { useSyncExternalStore } from "react";
import { isDarkOffice, type KnownOfficeTheme } from "./office-theme";

const systemScheme = window.matchMedia("(prefers-color-scheme: dark)");

/** Whether the pane should be dark: as Office is where it says so, else as the system is. */
export function useDarkTheme(officeTheme: KnownOfficeTheme | undefined): boolean {
  const systemIsDark = useSyncExternalStore(subscribe, () => systemScheme.matches);
  return isDarkOffice(officeTheme) ?? systemIsDark;
}

function subscribe(onChange: () => void): () => void {
  systemScheme.addEventListener("change", onChange);
  return () => {
    systemScheme.removeEventListener("change", onChange);
  };
}
