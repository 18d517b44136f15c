import type { KeyboardEvent, PointerEvent } from "react";
import { PANE_WIDTH, paneWidth } from "../page-options";
import { useTexts } from "./texts-context";

interface SplitterProps {
  /** Of the pane at its right, in pixels. */
  readonly width: number;
  readonly onWidth: (width: number) => void;
}

const KEY_STEP = 10;

/** The line between grid and pane, moved with the mouse or the arrow keys. */
export function Splitter({ width, onWidth }: SplitterProps) {
  const texts = useTexts();
  const grab = (event: PointerEvent<HTMLDivElement>) => {
    event.currentTarget.setPointerCapture(event.pointerId);
  };
  const drag = ({ currentTarget, pointerId, clientX }: PointerEvent<HTMLDivElement>) => {
    if (currentTarget.hasPointerCapture(pointerId)) {
      onWidth(paneWidth(window.innerWidth - clientX));
    }
  };
  const step = ({ key }: KeyboardEvent) => {
    if (key === "ArrowLeft" || key === "ArrowRight") {
      onWidth(paneWidth(width + (key === "ArrowLeft" ? KEY_STEP : -KEY_STEP)));
    }
  };
  return (
    <div
      className="splitter"
      role="separator"
      aria-orientation="vertical"
      aria-label={texts.paneWidth}
      aria-valuenow={width}
      aria-valuemin={PANE_WIDTH.narrowest}
      aria-valuemax={PANE_WIDTH.widest}
      tabIndex={0}
      onPointerDown={grab}
      onPointerMove={drag}
      onKeyDown={step}
    />
  );
}
