import { makeStyles, mergeClasses, Select, ToggleButton, tokens } from "@fluentui/react-components";
import { fill } from "../../locales/translation";
import { useTexts } from "../locale/texts-context";
import type { DeclarationView } from "../view/declaration-view";
import { SeverityIcon } from "./severity-icon";
import { rulesOf, severitiesOf, toggled, type ListFilter } from "../view/list-filter";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    paddingTop: tokens.spacingVerticalS,
  },
  severity: { minWidth: "auto" },
  listed: {
    borderTopColor: tokens.colorBrandStroke1,
    borderRightColor: tokens.colorBrandStroke1,
    borderBottomColor: tokens.colorBrandStroke1,
    borderLeftColor: tokens.colorBrandStroke1,
  },
  hidden: { color: tokens.colorNeutralForeground3, textDecorationLine: "line-through" },
  rules: { minWidth: "160px", flexGrow: 1 },
  left: {
    width: "100%",
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
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
  const texts = useTexts();
  const { filter: words } = texts.findings;
  const rules = rulesOf(view);
  return (
    <div className={styles.bar} role="group" aria-label={words.label}>
      {severitiesOf(view).map((severity) => (
        <ToggleButton
          key={severity}
          size="small"
          className={mergeClasses(
            styles.severity,
            filter.hidden.includes(severity) ? styles.hidden : styles.listed,
          )}
          icon={<SeverityIcon severity={severity} decorative />}
          checked={!filter.hidden.includes(severity)}
          onClick={() => {
            onFilter({ ...filter, hidden: toggled(filter.hidden, severity) });
          }}
        >
          {texts.severities[severity]}
        </ToggleButton>
      ))}
      <Select
        size="small"
        className={styles.rules}
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
      {left > 0 && <p className={styles.left}>{fill(words.left, { count: left })}</p>}
    </div>
  );
}
