import { useControlStyles } from "./control-styles";

/** What a screen reader says as soon as it changes; nothing is seen of it. */
export function Spoken({ text }: { readonly text: string }) {
  const { hidden } = useControlStyles();
  return (
    <p role="status" className={hidden}>
      {text}
    </p>
  );
}
