import { fill } from "../../../locales/translation";
import type { NamedSource } from "../../../desk/worker/review-all";
import { addedTo, type ChosenFiles } from "../../desk/chosen-files";
import { DESK_TEXTS } from "../../desk/desk-texts";
import { usePageTexts } from "../../locale/texts-context";
import { Question } from "../question";

interface FurtherFilesProps {
  readonly listed: readonly NamedSource<File>[];
  readonly chosen: ChosenFiles;
  readonly onReview: (files: ChosenFiles) => void;
  readonly onCancel: () => void;
}

/** Asks whether files that were chosen beside a list are added to it or take its place. */
export function FurtherFiles({ listed, chosen, onReview, onCancel }: FurtherFilesProps) {
  const { choose } = usePageTexts(DESK_TEXTS);
  const { further } = choose;
  const count = chosen.sources.length;
  return (
    <Question
      text={
        count === 0 ? choose.none : fill(further.question, { listed: listed.length, added: count })
      }
      onDismiss={onCancel}
      answers={[
        ...(count === 0
          ? []
          : [
              {
                text: further.add,
                onGive: () => {
                  onReview(addedTo(listed, chosen));
                },
              },
              {
                text: further.replace,
                onGive: () => {
                  onReview(chosen);
                },
              },
            ]),
        { text: further.cancel, onGive: onCancel },
      ]}
    />
  );
}
