import { useEffect } from "react";

/** In Excel on the web office.js sends the keyboard to the pane's beginning at Escape, on its way to the grid: it stays where it was. */
export function useKeptAtEscape(): void {
  useEffect(() => {
    const onKeyDown = ({ key, target }: KeyboardEvent) => {
      if (key === "Escape" && target instanceof HTMLElement) {
        target.focus();
      }
    };
    // On the window, where office.js listens, and after it.
    window.addEventListener("keydown", onKeyDown);
    return () => {
      window.removeEventListener("keydown", onKeyDown);
    };
  }, []);
}
