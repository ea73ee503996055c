/** Workbook.names and Worksheet.names: defined names, added, found, read and deleted. */
import { absolute, quoteSheet } from "../model/addresses";
import { formulaFault } from "../model/formulas";
import { parseRange, splitSheet } from "../model/ranges";
import { isTaken, nameFault, sameName } from "../model/rules";
import type { DefinedName, Sheet } from "../model/workbook";
import { Failure, refuse } from "../wire/failure";
import { givenBoolean, givenText, isAbsent } from "./given";
import type { Host } from "./host";
import { toldFormula } from "./manners";
import { doing, isHostObject, object, orNull, value, type HostObject } from "./hostObject";
import { range } from "./range/range";
import { worksheet } from "./worksheet";

/** @param sheet the names that belong to it, or null for those of the workbook */
export function names(host: Host, sheet: Sheet | null): HostObject {
  const list = sheet ? sheet.names : host.workbook.names;
  const find = (key: unknown) => {
    const found = list.find((one) => sameName(one.name, givenText(key, "name")));
    return found ? named(host, sheet, found) : null;
  };
  const add = (name: unknown, formula: string, comment: unknown) => {
    const text = givenText(name, "name");
    const fault = nameFault(text);
    if (fault !== null) refuse(`A name ${fault}: ${text}`);
    const taken = sheet ? list.some((one) => sameName(one.name, text)) : isTaken(host.workbook, text);
    if (taken) throw new Failure("ItemAlreadyExists", `There is a name ${text} already.`);
    const wrong = formulaFault(host.workbook, formula);
    if (wrong !== null) refuse(`The formula of ${text} ${wrong}: ${formula}`);
    const made: DefinedName = {
      name: text,
      formula,
      comment: isAbsent(comment) ? "" : givenText(comment, "comment"),
      visible: true,
    };
    list.push(made);
    return object(named(host, sheet, made));
  };
  return {
    type: "NamedItemCollection",
    items: () => list.map((one) => named(host, sheet, one)),
    methods: {
      getItem: ([key]) => {
        const found = find(key);
        if (!found) throw new Failure("ItemNotFound", `There is no name ${String(key)}.`);
        return object(found);
      },
      getItemOrNullObject: ([key]) => orNull(find(key)),
      getCount: () => value(list.length),
      add: ([name, reference, comment]) => add(name, formulaOf(reference), comment),
      addFormulaLocal: ([name, formula, comment]) => add(name, formulaOf(formula), comment),
    },
  };
}

/** A range, or a formula with its "=". */
function formulaOf(reference: unknown): string {
  if (isHostObject(reference)) {
    if (!reference.cells) return refuse("A name needs a range or a formula.");
    const { sheet, area } = reference.cells;
    return `=${quoteSheet(sheet.name)}!${absolute(area)}`;
  }
  const text = givenText(reference, "reference");
  // Without "=" Excel takes it for a text constant, which nobody means.
  return text.startsWith("=") ? text : refuse(`A formula starts with "=": ${text}`);
}

function named(host: Host, sheet: Sheet | null, name: DefinedName): HostObject {
  const list = sheet ? sheet.names : host.workbook.names;
  const found = () => rangeOfName(host, name);
  const needed = () => {
    if (sheet) return worksheet(host, sheet);
    throw new Failure("InvalidReference", `${name.name} belongs to the whole workbook.`);
  };
  return {
    type: "NamedItem",
    id: name.name,
    properties: {
      name: { read: () => name.name },
      type: { read: () => typeOf(host, name) },
      value: { read: () => (/#REF!/.test(name.formula) ? "#REF!" : name.formula.slice(1)) },
      formula: {
        read: () => toldFormula(host, name.formula),
        write: (given) => {
          const formula = formulaOf(given);
          const wrong = formulaFault(host.workbook, formula);
          if (wrong !== null) refuse(`The formula of ${name.name} ${wrong}: ${formula}`);
          name.formula = formula;
        },
      },
      comment: {
        read: () => name.comment,
        write: (given) => {
          name.comment = givenText(given, "comment");
        },
      },
      visible: {
        read: () => name.visible,
        write: (given) => {
          name.visible = givenBoolean(given, "visible");
        },
      },
      scope: { read: () => (sheet ? "Worksheet" : "Workbook") },
    },
    parts: {
      worksheet: needed,
      worksheetOrNullObject: () => (sheet ? worksheet(host, sheet) : null),
    },
    methods: {
      getRange: () => {
        const there = found();
        if (!there) throw new Failure("InvalidReference", `${name.name} is no range: ${name.formula}`);
        return object(there);
      },
      getRangeOrNullObject: () => orNull(found()),
      delete: doing(() => {
        list.splice(list.indexOf(name), 1);
      }),
    },
  };
}

function typeOf(host: Host, name: DefinedName): string {
  if (/#REF!/.test(name.formula)) return "Error";
  if (rangeOfName(host, name)) return "Range";
  if (/^="/.test(name.formula)) return "String";
  return /^=-?\d+(\.\d+)?$/.test(name.formula) ? "Double" : "Range";
}

/** The cells that a name stands for; null for a constant, a formula or a lost reference. */
export function rangeOfName(host: Host, name: DefinedName): HostObject | null {
  const { sheet, rest } = splitSheet(name.formula);
  const there = host.workbook.sheets.find((one) => sheet !== null && sameName(one.name, sheet));
  const area = parseRange(rest);
  return there && area ? range(host, there, area) : null;
}

/** The sheet's own name first, then the workbook's. */
export function findName(host: Host, sheet: Sheet, name: string): DefinedName | null {
  return [...sheet.names, ...host.workbook.names].find((one) => sameName(one.name, name)) ?? null;
}
