import { useEffect } from "react";
import { useUserSettings } from "../settings/current-settings-context";
import type { PaneActions } from "./pane-actions";
import { isDue, type PaneEvent, type PaneState } from "./pane-state";

/** Milliseconds without an edit after which the workbook is checked again. */
export const LIVE_PAUSE = 800;

/** Checks the workbook again when the user has stopped editing, where that was chosen; and when the pane has moved rows. */
export function useLiveChecking(
  state: PaneState,
  actions: PaneActions,
  dispatch: (event: PaneEvent) => void,
): void {
  const { live } = useUserSettings();
  useEffect(() => {
    dispatch({ type: "live-switched", live });
  }, [dispatch, live]);

  const isFollowing = state.activity === "idle" && state.following;
  useEffect(() => {
    if (isFollowing) {
      void actions.update();
    }
  }, [actions, isFollowing]);

  const { due } = state;
  const isTime = state.activity === "idle" && isDue(state);
  useEffect(() => {
    if (!isTime) {
      return undefined;
    }
    const timer = setTimeout(() => void actions.update(), LIVE_PAUSE);
    return () => {
      clearTimeout(timer);
    };
  }, [actions, isTime, due]);
}
