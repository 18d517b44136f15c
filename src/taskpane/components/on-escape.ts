import type { KeyboardEvent } from "react";

/** What listens to the keys of something that was opened: Escape dismisses it and leads nowhere else. */
export function onEscape(dismiss: () => void): (event: KeyboardEvent) => void {
  return (event) => {
    // While Chinese is being typed, Escape is the input method's.
    if (event.key === "Escape" && !event.nativeEvent.isComposing) {
      event.stopPropagation();
      dismiss();
    }
  };
}
