/** What Office says about its theme: nothing in Excel on the web (office-js#6134), less in older versions. */
export type KnownOfficeTheme = Partial<
  Pick<Office.OfficeTheme, "isDarkTheme" | "bodyBackgroundColor">
>;

/** Whether Office is dark; null where it does not say. */
export function isDarkOffice(theme: KnownOfficeTheme | undefined): boolean | null {
  if (theme?.isDarkTheme !== undefined) {
    return theme.isDarkTheme;
  }
  const match = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(
    theme?.bodyBackgroundColor ?? "",
  );
  if (match === null) {
    return null;
  }
  const [red = 0, green = 0, blue = 0] = match.slice(1).map((part) => parseInt(part, 16));
  return LUMA.red * red + LUMA.green * green + LUMA.blue * blue < 128;
}

/** Share of each colour in perceived brightness (ITU-R BT.601). */
const LUMA = { red: 0.299, green: 0.587, blue: 0.114 };
