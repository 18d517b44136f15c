/**
 * Refuses files that are dropped where nothing takes them: the browser would open them in place of the pane. What takes
 * files prevents the default itself before the event comes here.
 */
export function refuseFileDrops(pane: Window): void {
  for (const type of ["dragover", "drop"] as const) {
    pane.addEventListener(type, (event) => {
      if (!event.defaultPrevented && carriesFiles(event.dataTransfer)) {
        event.preventDefault();
        event.dataTransfer.dropEffect = "none";
      }
    });
  }
}

/** Whether files are dragged, not a text or a picture of the page. */
export function carriesFiles(data: DataTransfer | null): data is DataTransfer {
  return data?.types.includes("Files") === true;
}
