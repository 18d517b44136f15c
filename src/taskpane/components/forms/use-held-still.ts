import { useEffect, useState } from "react";

/**
 * A value that does not change while the mouse is pressed: the press takes the focus from a field, and if something appeared
 * or disappeared because of that, it would move the pressed button from beneath the mouse, and the click would be lost.
 */
export function useHeldStill<Shown>(wanted: Shown): Shown {
  const isPressed = usePressed();
  const [shown, show] = useState(wanted);
  if (!isPressed && shown !== wanted) {
    show(wanted);
  }
  return shown;
}

/** Whether the mouse is pressed, or a finger taps, which browsers report in the same way. */
function usePressed(): boolean {
  const [isPressed, setPressed] = useState(false);
  useEffect(() => {
    let later: ReturnType<typeof setTimeout> | undefined;
    const press = () => {
      clearTimeout(later);
      setPressed(true);
    };
    // The click comes with the release, and is lost, too, if the pressed button disappears before.
    const release = () => {
      later = setTimeout(() => {
        setPressed(false);
      });
    };
    // In the capturing phase, since nothing may keep them from here.
    document.addEventListener("mousedown", press, true);
    document.addEventListener("mouseup", release, true);
    // No release is reported of what is dragged.
    document.addEventListener("dragend", release, true);
    return () => {
      clearTimeout(later);
      document.removeEventListener("mousedown", press, true);
      document.removeEventListener("mouseup", release, true);
      document.removeEventListener("dragend", release, true);
    };
  }, []);
  return isPressed;
}
