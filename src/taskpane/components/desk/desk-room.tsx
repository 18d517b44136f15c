import type { Locale } from "../../../declaration/locale";
import type { DeskPorts } from "../../desk/desk-ports";
import { useDesk } from "../../desk/use-desk";
import type { Turns } from "../../state/turns";
import { DeskPage } from "./desk-page";

interface DeskRoomProps {
  readonly ports: DeskPorts;
  /** Those of the whole pane. */
  readonly turns: Turns;
  readonly locale: Locale;
}

/** The reviewer's desk with its state; loaded when it is first opened. */
export function DeskRoom({ ports, turns, locale }: DeskRoomProps) {
  const desk = useDesk(ports, turns, locale);
  return <DeskPage desk={desk} locale={locale} />;
}
