import { Input, makeStyles, mergeClasses, Select, tokens } from "@fluentui/react-components";
import { SearchRegular } from "@fluentui/react-icons/svg/search";
import { fill } from "../../../locales/translation";
import { VERDICTS, type DeskList } from "../../desk/desk-list";
import { SORTS, type DeskFilter } from "../../desk/desk-state";
import { DESK_TEXTS } from "../../desk/desk-texts";
import { usePageTexts } from "../../locale/texts-context";
import { useControlStyles } from "../control-styles";

const useStyles = makeStyles({
  bar: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  search: { flexBasis: "100%" },
  select: { flexGrow: 1, flexBasis: "120px" },
});

interface DeskControlsProps {
  readonly filter: DeskFilter;
  readonly list: DeskList;
  readonly onFilter: (filter: Partial<DeskFilter>) => void;
}

/** Which rows are listed, and in which order. */
export function DeskControls({ filter, list, onFilter }: DeskControlsProps) {
  const styles = useStyles();
  const controls = useControlStyles();
  const { list: words, verdicts } = usePageTexts(DESK_TEXTS);
  return (
    <div className={styles.bar} role="search">
      <Input
        className={mergeClasses(styles.search, controls.fitting)}
        type="search"
        size="small"
        contentBefore={<SearchRegular aria-hidden />}
        aria-label={words.search}
        placeholder={words.search}
        value={filter.search}
        onChange={(_, { value }) => {
          onFilter({ search: value });
        }}
      />
      <Select
        className={mergeClasses(styles.select, controls.fitting)}
        size="small"
        aria-label={words.verdict}
        value={filter.verdict ?? ""}
        onChange={(_, { value }) => {
          onFilter({ verdict: VERDICTS.find((verdict) => verdict === value) ?? null });
        }}
      >
        <option value="">{words.allVerdicts}</option>
        {VERDICTS.filter((verdict) => list.verdicts[verdict] > 0).map((verdict) => (
          <option key={verdict} value={verdict}>
            {fill(words.verdictOption, {
              verdict: verdicts[verdict],
              count: list.verdicts[verdict],
            })}
          </option>
        ))}
      </Select>
      <Select
        className={mergeClasses(styles.select, controls.fitting)}
        size="small"
        aria-label={words.sort}
        value={filter.sort}
        onChange={(_, { value }) => {
          onFilter({ sort: SORTS.find((sort) => sort === value) ?? "order" });
        }}
      >
        {SORTS.map((sort) => (
          <option key={sort} value={sort}>
            {words.sorts[sort]}
          </option>
        ))}
      </Select>
    </div>
  );
}
