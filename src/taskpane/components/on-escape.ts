import type { KeyboardEvent } from "react";

/** Key listener of something that was opened: Escape dismisses it and does nothing else. */
export function onEscape(dismiss: () => void): (event: KeyboardEvent) => void {
  return (event) => {
    // While Chinese is being typed, Escape belongs to the input method.
    if (event.key === "Escape" && !event.nativeEvent.isComposing) {
      event.stopPropagation();
      dismiss();
    }
  };
}
