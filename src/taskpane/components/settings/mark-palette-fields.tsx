import { makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import {
  isMarkPalette,
  MARK_LEVELS,
  MARK_PALETTES,
  MARK_STYLES_OF,
  type MarkPalette,
} from "../../../sheet/marks/mark-styles";
import { usePageTexts, useTexts } from "../../locale/texts-context";
import { SETTINGS_TEXTS } from "../../settings/settings-texts";
import type { Settings } from "../../settings/use-settings";

const useStyles = makeStyles({
  samples: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalXS,
    paddingTop: tokens.spacingVerticalXS,
  },
  sample: {
    padding: `0 ${tokens.spacingHorizontalS}`,
    // The colours are what is chosen.
    forcedColorAdjust: "none",
  },
});

/** In which colours cells are marked, each as it looks. */
export function MarkPaletteFields({ settings }: { readonly settings: Settings }) {
  const { marks: words } = usePageTexts(SETTINGS_TEXTS);
  const { current, actions } = settings;
  return (
    <RadioGroup
      aria-label={words.heading}
      value={current.settings.marks}
      onChange={(_, { value }) => {
        if (isMarkPalette(value)) {
          void actions.choose({ marks: value });
        }
      }}
    >
      {MARK_PALETTES.map((palette) => (
        <Radio
          key={palette}
          value={palette}
          label={
            <>
              {words.palettes[palette]}
              <Samples palette={palette} />
            </>
          }
        />
      ))}
    </RadioGroup>
  );
}

function Samples({ palette }: { readonly palette: MarkPalette }) {
  const styles = useStyles();
  const { severities } = useTexts();
  return (
    <span className={styles.samples} aria-hidden>
      {MARK_LEVELS.map((level) => {
        const { fill, font } = MARK_STYLES_OF[palette][level];
        return (
          <span
            key={level}
            className={styles.sample}
            style={{ backgroundColor: fill, color: font }}
          >
            {severities[level]}
          </span>
        );
      })}
    </span>
  );
}
