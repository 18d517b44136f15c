import type { Locale } from "../declaration/locale";
import { FEN_PER_WAN, fen, type Money } from "../declaration/money";
import type { Edition } from "../editions/edition";
import { ruleById } from "./catalogue";
import { fieldName } from "./field-name";
import { fillSlots } from "./fill-slots";
import type { Finding, Message, MessageValue, Note } from "./finding";
import { WORDING } from "./message-words";

/**
 * The sentence of a finding: its rule's message with the slots filled, the clauses of its notes, and
 * the rules that were not checked because of it.
 * @throws RangeError when the rule has no such message, or a slot has no value
 */
export function wordFinding(finding: Finding, edition: Edition, locale: Locale): string {
  const { rule, message, details } = finding;
  const template = ruleById(rule).texts[locale].messages[message.id];
  if (template === undefined) {
    throw new RangeError(`Rule ${rule} has no message ${message.id}`);
  }
  const { notes, clauseSeparator, stop } = WORDING[locale];
  const notChecked: readonly Note[] =
    details.notChecked === undefined
      ? []
      : [{ id: "notChecked", values: { rules: { rules: details.notChecked } } }];
  const clauses = [...(message.notes ?? []), ...notChecked].map(({ id, values }) =>
    fillSlots(notes[id], wordValues(values, edition, locale)),
  );
  const sentence = fillSlots(template, wordValues(message.values, edition, locale));
  return clauses.length === 0
    ? sentence
    : [withoutStop(sentence, stop), ...clauses].join(clauseSeparator) + stop;
}

/** An amount in 万元 with two decimals, or as many as it needs: `322.83`, `0.005`. */
export function wanFigures(money: Money): string {
  return (money / FEN_PER_WAN).toFixed(6).replace(/0{1,4}$/, "");
}

function withoutStop(sentence: string, stop: string): string {
  return sentence.endsWith(stop) ? sentence.slice(0, -stop.length) : sentence;
}

function wordValues(
  values: Message["values"],
  edition: Edition,
  locale: Locale,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(values).map(([slot, value]) => [slot, wordValue(value, edition, locale)]),
  );
}

function wordValue(value: MessageValue, edition: Edition, locale: Locale): string {
  const { listSeparator, more, less } = WORDING[locale];
  if (typeof value !== "object") {
    return String(value);
  }
  if ("money" in value) {
    return wordMoney(value.money, locale);
  }
  if ("difference" in value) {
    const size = wordMoney(fen(Math.abs(value.difference)), locale);
    return fillSlots(value.difference < 0 ? less : more, { money: size });
  }
  if ("group" in value) {
    const group = edition.budgetGroups.find(({ id }) => id === value.group);
    return group?.label.name[locale] ?? value.group;
  }
  if ("operands" in value) {
    return value.operands
      .map(({ field, amount }) => `${fieldName(field, edition, locale)} ${wanFigures(amount)}`)
      .join(" + ");
  }
  if ("field" in value) {
    return fieldName(value.field, edition, locale);
  }
  if ("label" in value) {
    return value.label[locale];
  }
  return wordList(value, edition, locale).join(listSeparator);
}

type ListValue = Extract<
  MessageValue,
  | { fields: unknown }
  | { cells: unknown }
  | { labels: unknown }
  | { texts: unknown }
  | { rules: unknown }
>;

function wordList(value: ListValue, edition: Edition, locale: Locale): readonly string[] {
  if ("fields" in value) {
    return value.fields.map((field) => fieldName(field, edition, locale));
  }
  if ("rules" in value) {
    return value.rules.map((id) => `${id} ${ruleById(id).texts[locale].title}`);
  }
  if ("labels" in value) {
    return value.labels.map((label) => label[locale]);
  }
  return "cells" in value ? value.cells : value.texts;
}

function wordMoney(money: Money, locale: Locale): string {
  return fillSlots(WORDING[locale].money, { amount: wanFigures(money) });
}
