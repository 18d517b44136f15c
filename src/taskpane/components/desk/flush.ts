import { tokens } from "@fluentui/react-components";

/** A small button without a frame whose text begins where other texts do: its padding is in the margin of the page. */
export const FLUSH = { marginLeft: `calc(-1px - ${tokens.spacingHorizontalS})` } as const;
