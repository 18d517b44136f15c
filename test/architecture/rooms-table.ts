import { readFileSync } from "node:fs";

/** A row of the table "The rooms of `src/`, and what each may use". */
export interface Room {
  readonly name: string;
  /** The rooms it may use: itself, those named, and whatever these may use. */
  readonly rooms: ReadonlySet<string>;
  /** The packages it may use, as the table names them: `zod`, `@fluentui/*`. */
  readonly packages: ReadonlySet<string>;
}

const ROW = /^\| `([a-z]+)\/` *\|[^|]*\|([^|]*)\|$/gm;

/** Reads the table of docs/architecture.md. */
export function readRooms(): readonly Room[] {
  const [, section = ""] = readFileSync("docs/architecture.md", "utf8").split("## The rooms of");
  const uses = new Map(
    Array.from(section.matchAll(ROW), ([, name = "", cell = ""]) => [name, quoted(cell)]),
  );
  const roomsOf = (name: string): readonly string[] => [
    name,
    ...(uses.get(name) ?? []).filter(isRoom).flatMap((used) => roomsOf(used.slice(0, -1))),
  ];
  return Array.from(uses, ([name, used]) => ({
    name,
    rooms: new Set(roomsOf(name)),
    packages: new Set(used.filter((one) => !isRoom(one))),
  }));
}

const isRoom = (used: string): boolean => used.endsWith("/");

function quoted(cell: string): readonly string[] {
  return Array.from(cell.matchAll(/`([^`]+)`/g), ([, text = ""]) => text);
}
