import { useEffect, useState } from "react";

/**
 * What is to be shown, but what was shown before for as long as the mouse is pressed: the press takes the keyboard from a
 * field, and where something appeared or went for that, it would move what is pressed from beneath the mouse, so that the
 * click would be lost.
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
    // The click comes with the release, and is lost, too, where what was pressed goes before.
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
