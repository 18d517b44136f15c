import { useCallback, useMemo, useState } from "react";
import { makeStyles, Tab, TabList, tokens } from "@fluentui/react-components";
import type { Locale } from "../../declaration/locale";
import { useSelfCheck } from "../about/use-self-check";
import { formsEventOf } from "../forms/forms-event";
import type { FormsEvent } from "../forms/forms-state";
import { useTexts } from "../locale/texts-context";
import { lazyPart } from "../parts/lazy-part";
import type { PanePorts } from "../ports";
import type { PaneEvent } from "../state/pane-state";
import { turns } from "../state/turns";
import { useKeptAtEscape } from "../state/use-kept-at-escape";
import { useNavigation } from "../state/use-navigation";
import { usePane } from "../state/use-pane";
import { filterList } from "../view/list-filter";
import type { FindingEntry } from "../view/finding-entries";
import { useWorkbookView } from "../view/use-workbook-view";
import { CheckPage } from "./check-page";
import { useControlStyles } from "./control-styles";
import { keepClearOfTop } from "./keep-clear";
import { Part } from "./part";
import { SettingsBar } from "./settings/settings-bar";
import { Toolbar } from "./toolbar";

const FormsRoom = lazyPart(
  () => import("./forms/forms-room"),
  (module) => module.FormsRoom,
);
const DeskRoom = lazyPart(
  () => import("./desk/desk-room"),
  (module) => module.DeskRoom,
);
const SettingsRoom = lazyPart(
  () => import("./settings/settings-room"),
  (module) => module.SettingsRoom,
);

const TABS = ["check", "forms", "desk"] as const;
type Page = (typeof TABS)[number] | "settings";

const NO_ENTRIES: readonly FindingEntry[] = [];

const useStyles = makeStyles({
  tabs: { flexWrap: "wrap" },
  head: {
    position: "sticky",
    top: 0,
    zIndex: 2,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

interface PaneProps {
  readonly ports: PanePorts;
  readonly locale: Locale;
  /** Year of the forms that are filled in now. */
  readonly year: number;
}

/** The whole pane: a page that checks what is there, one that makes and mends forms, one for received workbooks. */
export function Pane({ ports, locale, year }: PaneProps) {
  const styles = useStyles();
  const controls = useControlStyles();
  const texts = useTexts();
  useKeptAtEscape();
  const [page, setPage] = useState<Page>("check");
  const [opened, setOpened] = useState<ReadonlySet<Page>>(new Set());
  const [fromSettings, setFromSettings] = useState(false);
  const open = useCallback((wanted: Page) => {
    setPage(wanted);
    setFromSettings(false);
    setOpened((before) => new Set([...before, wanted]));
  }, []);
  const openSettings = useCallback(() => {
    open("settings");
  }, [open]);
  // One for all pages: no two of them are at work in the workbook at a time.
  const [queue] = useState(turns);
  const [lastFormsEvent, setLastFormsEvent] = useState<FormsEvent | null>(null);
  /** Leads to the page that shows what came of a command of the ribbon. */
  const follow = useCallback(
    (event: PaneEvent) => {
      const formsEvent = formsEventOf(event);
      if (formsEvent !== null) {
        setLastFormsEvent(formsEvent);
        open("forms");
      } else if (event.type === "ribbon-command") {
        open("check");
      }
    },
    [open],
  );
  const [state, actions] = usePane(ports, queue, follow);
  const selfCheck = useSelfCheck(ports.about, actions.checkItself);
  const { validation, currentEntry } = state;
  const worded = useWorkbookView(validation, locale);
  const { workbook } = worded;
  const declarations = workbook?.status === "checked" ? workbook.declarations : [];
  const view = declarations[state.declarationIndex] ?? null;
  const list = useMemo(() => view && filterList(view, state.filter), [view, state.filter]);
  const hasResult = validation !== null;
  const rulesChanged = useCallback(() => {
    if (hasResult) {
      void actions.validate();
    }
  }, [actions, hasResult]);
  const navigation = useNavigation(
    view?.sheet ?? null,
    list?.entries ?? NO_ENTRIES,
    currentEntry,
    actions,
  );
  return (
    <>
      <h1 className={controls.hidden}>{texts.title}</h1>
      <div ref={keepClearOfTop} className={styles.head}>
        <TabList
          className={styles.tabs}
          selectedValue={page}
          onTabSelect={(_, { value }) => {
            open(TABS.find((known) => known === value) ?? page);
          }}
        >
          {TABS.map((name) => (
            <Tab key={name} value={name} id={`tab-${name}`} aria-controls={`page-${name}`}>
              {texts.tabs[name]}
            </Tab>
          ))}
        </TabList>
        {page === "check" && (
          <Toolbar
            activity={state.activity}
            steppable={list !== null && list.entries.length > 0}
            onValidate={() => void actions.validate()}
            onClear={() => void actions.clearMarks()}
            onStep={navigation.stepTo}
            onSettings={openSettings}
            fromSettings={fromSettings}
          />
        )}
        {page === "settings" && (
          <SettingsBar
            onBack={() => {
              open("check");
              setFromSettings(true);
            }}
          />
        )}
      </div>
      <main>
        <div role="tabpanel" id="page-check" aria-labelledby="tab-check" hidden={page !== "check"}>
          <CheckPage
            state={state}
            worded={worded}
            view={view}
            list={list}
            actions={actions}
            navigation={navigation}
            locale={locale}
            exports={ports.desk.exports}
            onSettings={openSettings}
          />
        </div>
        <div role="tabpanel" id="page-forms" aria-labelledby="tab-forms" hidden={page !== "forms"}>
          {opened.has("forms") && (
            <Part>
              <FormsRoom
                ports={ports.forms}
                turns={queue}
                locale={locale}
                year={year}
                event={lastFormsEvent}
              />
            </Part>
          )}
        </div>
        <div role="tabpanel" id="page-desk" aria-labelledby="tab-desk" hidden={page !== "desk"}>
          {opened.has("desk") && (
            <Part>
              <DeskRoom ports={ports.desk} turns={queue} locale={locale} />
            </Part>
          )}
        </div>
        {page === "settings" && (
          <Part>
            <SettingsRoom
              ports={ports.settings}
              turns={queue}
              about={ports.about}
              selfCheck={selfCheck}
              isBusy={state.activity !== "idle" && state.activity !== "updating"}
              locale={locale}
              onChanged={rulesChanged}
            />
          </Part>
        )}
      </main>
    </>
  );
}
