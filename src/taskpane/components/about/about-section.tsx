import { makeStyles } from "@fluentui/react-components";
import { fill } from "../../../locales/translation";
import type { AboutPorts } from "../../about/about-ports";
import { ABOUT_TEXTS } from "../../about/about-texts";
import type { SelfCheck } from "../../about/use-self-check";
import { VERSION } from "../../about/version";
import { usePageTexts } from "../../locale/texts-context";
import { Section } from "../section";
import { AboutDetails } from "./about-details";
import { SelfCheckSection } from "./self-check-section";

const useStyles = makeStyles({
  text: { margin: 0 },
});

interface AboutSectionProps {
  readonly ports: AboutPorts;
  readonly selfCheck: SelfCheck;
  /** Something else is at work in the workbook. */
  readonly isBusy: boolean;
}

/** What the add-in is, what it keeps where, and whether it works here. */
export function AboutSection({ ports, selfCheck, isBusy }: AboutSectionProps) {
  const styles = useStyles();
  const about = usePageTexts(ABOUT_TEXTS);
  return (
    <>
      <Section heading={about.heading}>
        <p className={styles.text}>{fill(about.what, { version: VERSION })}</p>
        <AboutDetails about={about} />
      </Section>
      <SelfCheckSection ports={ports} selfCheck={selfCheck} about={about} isBusy={isBusy} />
    </>
  );
}
