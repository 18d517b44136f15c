import { EVENT, type EventSource, type EventType } from "../model/event-source";

/** Internal methods by which office.js asks for an event and ends asking. */
const EVENT_NAMES: Readonly<Record<string, EventType>> = {
  ActivatedEvent: EVENT.activated,
  DataChangedEvent: EVENT.changed,
  DeactivatedEvent: EVENT.deactivated,
  SelectionChangedEvent: EVENT.selectionChanged,
};

/** Whose events are meant. */
interface EventTarget {
  readonly events: EventSource;
  readonly target: string;
}

/** The `_Register…Event` and `_Unregister…Event` methods of a class that has events. */
export function eventMethods<T>(
  targetOf: (object: T) => EventTarget,
): Record<string, (object: T) => null> {
  const methods: Record<string, (object: T) => null> = {};
  for (const [name, type] of Object.entries(EVENT_NAMES)) {
    methods[`_Register${name}`] = (object) => {
      const { events, target } = targetOf(object);
      events.register(type, target);
      return null;
    };
    methods[`_Unregister${name}`] = (object) => {
      const { events, target } = targetOf(object);
      events.unregister(type, target);
      return null;
    };
  }
  return methods;
}
