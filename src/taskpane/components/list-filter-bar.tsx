import { Checkbox, Link, makeStyles, Select, tokens } from "@fluentui/react-components";
import { fill } from "../../locales/translation";
import { useTexts } from "../locale/texts-context";
import { useControlStyles } from "./control-styles";
import type { DeclarationView } from "../view/declaration-view";
import { NO_FILTER, rulesOf, severitiesOf, toggled, type ListFilter } from "../view/list-filter";

const useStyles = makeStyles({
  bar: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS },
  severities: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalS,
    // The boxes, not the room around them, stand below the heading.
    marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})`,
  },
  left: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
  all: { fontSize: "inherit" },
});

interface ListFilterBarProps {
  readonly view: DeclarationView;
  readonly filter: ListFilter;
  /** Number of entries that the filter hides. */
  readonly left: number;
  readonly onFilter: (filter: ListFilter) => void;
}

/** Which severities and which rule are listed. */
export function ListFilterBar({ view, filter, left, onFilter }: ListFilterBarProps) {
  const styles = useStyles();
  const controls = useControlStyles();
  const texts = useTexts();
  const { filter: words } = texts.findings;
  const rules = rulesOf(view);
  return (
    <div className={styles.bar} role="group" aria-label={words.label}>
      <div className={styles.severities}>
        {severitiesOf(view).map(({ severity, count }) => (
          <Checkbox
            key={severity}
            label={fill(words.severity, { severity: texts.severities[severity], count })}
            checked={!filter.hidden.includes(severity)}
            onChange={() => {
              onFilter({ ...filter, hidden: toggled(filter.hidden, severity) });
            }}
          />
        ))}
      </div>
      <Select
        size="small"
        className={controls.fitting}
        aria-label={words.rule}
        value={filter.rule ?? ""}
        onChange={(_, { value }) => {
          onFilter({ ...filter, rule: rules.find(({ rule }) => rule === value)?.rule ?? null });
        }}
      >
        <option value="">{words.allRules}</option>
        {rules.map(({ rule, title, count }) => (
          <option key={rule} value={rule}>
            {fill(words.ruleOption, { rule, title, count })}
          </option>
        ))}
      </Select>
      {left > 0 && (
        <p className={styles.left}>
          {fill(words.left, { count: left })}{" "}
          <Link
            as="button"
            inline
            className={styles.all}
            onClick={() => {
              onFilter({ ...NO_FILTER, collapsed: filter.collapsed });
            }}
          >
            {words.all}
          </Link>
        </p>
      )}
    </div>
  );
}
