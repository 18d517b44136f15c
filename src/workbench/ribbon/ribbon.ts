/** The add-in's part of the ribbon, in one language. Addresses are paths on the add-in's own server. */
export interface Ribbon {
  /** The page whose functions the buttons run; null when no button runs one. */
  readonly functionFile: string | null;
  readonly groups: readonly RibbonGroup[];
}

/** A group of buttons with its label. */
export interface RibbonGroup {
  readonly id: string;
  readonly label: string;
  readonly buttons: readonly RibbonButton[];
}

/** A button as the manifest describes it. */
export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  /** Heading and text of the hint. */
  readonly supertip: { readonly title: string; readonly description: string };
  /** Icon of 32 pixels. */
  readonly icon: string;
  readonly action: RibbonAction;
}

export type RibbonAction =
  | { readonly type: "show-taskpane"; readonly page: string }
  | { readonly type: "execute-function"; readonly name: string };
