import { makeStyles, tokens } from "@fluentui/react-components";
import type { AboutTexts } from "../../about/about-texts";
import { LICENCES } from "../../about/licences";
import { Disclosure } from "../disclosure";

const useStyles = makeStyles({
  details: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS },
  lines: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
    margin: 0,
    paddingLeft: tokens.spacingHorizontalL,
  },
  keys: {
    display: "grid",
    gridTemplateColumns: "auto 1fr",
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
    margin: 0,
    "& dt": { fontWeight: tokens.fontWeightSemibold },
    "& dd": { margin: 0 },
  },
  pair: { display: "contents" },
  text: { margin: 0 },
});

/** Privacy, storage, keyboard and licences, each a line that opens. */
export function AboutDetails({ about }: { readonly about: AboutTexts }) {
  const styles = useStyles();
  const { privacy, storage, keyboard, licences } = about;
  return (
    <div className={styles.details}>
      {[privacy, storage].map(({ heading, lines }) => (
        <Disclosure key={heading} summary={heading}>
          <ul className={styles.lines}>
            {Object.values(lines).map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </Disclosure>
      ))}
      <Disclosure summary={keyboard.heading}>
        <dl className={styles.keys}>
          {Object.entries(keyboard.keys).map(([key, meaning]) => (
            <div key={key} className={styles.pair}>
              <dt>{key}</dt>
              <dd>{meaning}</dd>
            </div>
          ))}
        </dl>
      </Disclosure>
      <Disclosure summary={licences.heading}>
        <p className={styles.text}>{licences.own}</p>
        <ul className={styles.lines}>
          {LICENCES.map(({ name, licence }) => (
            <li key={name}>
              {name} ({licence})
            </li>
          ))}
        </ul>
        <p className={styles.text}>{licences.officeJs}</p>
      </Disclosure>
    </div>
  );
}
