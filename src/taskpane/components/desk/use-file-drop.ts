import { useState, type DragEvent } from "react";
import { droppedFiles, workbooksAmong, type ChosenFiles } from "../../desk/chosen-files";
import { carriesFiles } from "../../refuse-file-drops";

/** What the element listens to that takes files. */
interface DropListeners {
  readonly onDragOver: (event: DragEvent) => void;
  readonly onDragLeave: (event: DragEvent) => void;
  readonly onDrop: (event: DragEvent) => void;
}

/**
 * Takes files and folders that are dropped on an element.
 * @param busy none are taken now
 * @returns whether some are held over it, and what the element listens to
 */
export function useFileDrop(
  busy: boolean,
  onChoose: (chosen: ChosenFiles) => void,
): { readonly over: boolean; readonly listeners: DropListeners } {
  const [over, setOver] = useState(false);
  const takes = ({ dataTransfer }: DragEvent): boolean => !busy && carriesFiles(dataTransfer);
  return {
    over,
    listeners: {
      onDragOver: (event) => {
        if (takes(event)) {
          event.preventDefault();
          setOver(true);
        }
      },
      onDragLeave: ({ currentTarget, relatedTarget }) => {
        // Not when they are only held over another element within it.
        if (!(relatedTarget instanceof Node && currentTarget.contains(relatedTarget))) {
          setOver(false);
        }
      },
      onDrop: (event) => {
        setOver(false);
        if (takes(event)) {
          event.preventDefault();
          void droppedFiles(event.dataTransfer.items).then(({ files, unread }) => {
            onChoose(workbooksAmong(files, unread));
          });
        }
      },
    },
  };
}
