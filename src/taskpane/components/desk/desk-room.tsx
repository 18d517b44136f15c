import type { Locale } from "../../../declaration/locale";
import type { DeskPorts } from "../../desk/desk-ports";
import { useDesk } from "../../desk/use-desk";
import { DeskPage } from "./desk-page";

interface DeskRoomProps {
  readonly ports: DeskPorts;
  readonly locale: Locale;
}

/** The reviewer's desk with its state; loaded when it is first opened. */
export function DeskRoom({ ports, locale }: DeskRoomProps) {
  const desk = useDesk(ports, locale);
  return <DeskPage desk={desk} locale={locale} />;
}
