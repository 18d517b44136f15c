import { Field, makeStyles, SpinButton } from "@fluentui/react-components";

const useStyles = makeStyles({
  // Fluent's own width does not let two of them stand side by side in a narrow pane.
  number: {
    boxSizing: "border-box",
    minWidth: 0,
    width: "100%",
    "& > input": { minWidth: 0, width: "100%" },
  },
});

interface NumberFieldProps {
  readonly label: string;
  readonly value: number;
  readonly minimum: number;
  readonly maximum: number;
  readonly onChange: (value: number) => void;
}

/** A whole number within limits; what is typed beyond them is taken back to them. */
export function NumberField({ label, value, minimum, maximum, onChange }: NumberFieldProps) {
  const styles = useStyles();
  return (
    <Field label={label}>
      <SpinButton
        className={styles.number}
        value={value}
        min={minimum}
        max={maximum}
        // Fluent's own names of them are English; the arrow keys do the same.
        incrementButton={{ "aria-label": `${label} +1` }}
        decrementButton={{ "aria-label": `${label} -1` }}
        onChange={(_, { value: stepped, displayValue }) => {
          const typed = stepped ?? Number.parseInt(displayValue ?? "", 10);
          if (Number.isInteger(typed)) {
            onChange(Math.min(Math.max(typed, minimum), maximum));
          }
        }}
      />
    </Field>
  );
}
