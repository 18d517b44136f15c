import { useCallback, useState } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";
import type { Locale } from "../../declaration/locale";
import { useSelfCheck } from "../about/use-self-check";
import { formsEventOf } from "../forms/forms-event";
import type { FormsEvent } from "../forms/forms-state";
import { useTexts } from "../locale/texts-context";
import { lazyPart } from "../parts/lazy-part";
import type { PanePorts } from "../ports";
import type { PaneEvent } from "../state/pane-state";
import { turns } from "../state/turns";
import { useCheck } from "../state/use-check";
import { useKeptAtEscape } from "../state/use-kept-at-escape";
import { usePages } from "../state/use-pages";
import { CheckPage } from "./check-page";
import { useControlStyles } from "./control-styles";
import { keepClearOfTop } from "./keep-clear";
import { PageTabs, TabPanel } from "./page-tabs";
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

const useStyles = makeStyles({
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
  const { page, opened, isFromSettings, open, leaveSettings } = usePages();
  const openSettings = useCallback(() => {
    open("settings");
  }, [open]);
  // One for all pages: no two of them are at work in the workbook at a time.
  const [queue] = useState(turns);
  const [lastFormsEvent, setLastFormsEvent] = useState<FormsEvent | null>(null);
  /** Leads to the page that shows the result of a ribbon command. */
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
  const check = useCheck(ports, queue, follow, locale);
  const { state, actions, list, navigation } = check;
  const selfCheck = useSelfCheck(ports.about, actions.checkItself);
  const hasResult = state.validation !== null;
  const rulesChanged = useCallback(() => {
    if (hasResult) {
      void actions.validate();
    }
  }, [actions, hasResult]);
  return (
    <>
      <h1 className={controls.hidden}>{texts.title}</h1>
      <div ref={keepClearOfTop} className={styles.head}>
        <PageTabs page={page} onOpen={open} />
        {page === "check" && (
          <Toolbar
            activity={state.activity}
            steppable={list !== null && list.entries.length > 0}
            onValidate={() => void actions.validate()}
            onClear={() => void actions.clearMarks()}
            onStep={navigation.stepTo}
            onSettings={openSettings}
            fromSettings={isFromSettings}
          />
        )}
        {page === "settings" && <SettingsBar onBack={leaveSettings} />}
      </div>
      <main>
        <TabPanel name="check" page={page}>
          <CheckPage
            {...check}
            locale={locale}
            exports={ports.desk.exports}
            onSettings={openSettings}
          />
        </TabPanel>
        <TabPanel name="forms" page={page}>
          {opened.has("forms") && (
            <Part>
              <FormsRoom
                ports={ports.forms}
                turns={queue}
                locale={locale}
                year={year}
                event={lastFormsEvent}
                onMoved={actions.followRows}
              />
            </Part>
          )}
        </TabPanel>
        <TabPanel name="desk" page={page}>
          {opened.has("desk") && (
            <Part>
              <DeskRoom ports={ports.desk} turns={queue} locale={locale} />
            </Part>
          )}
        </TabPanel>
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
