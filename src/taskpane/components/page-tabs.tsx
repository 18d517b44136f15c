import type { ReactNode } from "react";
import { makeStyles, Tab, TabList } from "@fluentui/react-components";
import { useTexts } from "../locale/texts-context";
import { TABS, type Page, type TabName } from "../state/use-pages";

const useStyles = makeStyles({ tabs: { flexWrap: "wrap" } });

interface PageTabsProps {
  readonly page: Page;
  readonly onOpen: (page: Page) => void;
}

/** The tabs of the pages. */
export function PageTabs({ page, onOpen }: PageTabsProps) {
  const styles = useStyles();
  const texts = useTexts();
  return (
    <TabList
      className={styles.tabs}
      // The settings are opened from the first page and lead back to it.
      selectedValue={page === "settings" ? "check" : page}
      onTabSelect={(_, { value }) => {
        onOpen(TABS.find((known) => known === value) ?? page);
      }}
    >
      {TABS.map((name) => (
        <Tab key={name} value={name} id={`tab-${name}`} aria-controls={`page-${name}`}>
          {texts.tabs[name]}
        </Tab>
      ))}
    </TabList>
  );
}

interface TabPanelProps {
  readonly name: TabName;
  readonly page: Page;
  readonly children: ReactNode;
}

/** The page of a tab; hidden, not gone, while another one is shown. */
export function TabPanel({ name, page, children }: TabPanelProps) {
  return (
    <div role="tabpanel" id={`page-${name}`} aria-labelledby={`tab-${name}`} hidden={page !== name}>
      {children}
    </div>
  );
}
