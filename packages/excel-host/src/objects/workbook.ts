/** Workbook: where every path begins. */
import { Failure, refuse } from "../wire/failure";
import { application } from "./application";
import { comments } from "./comments";
import { documentProperties } from "./documentProperties";
import { givenBoolean, givenText } from "./given";
import { insertSheets } from "./files";
import type { Host } from "./host";
import { doing, nothing, object, orNull, value, type HostObject } from "./hostObject";
import { names } from "./names";
import { range } from "./range/range";
import { settings } from "./settings";
import { tables } from "./tables/tables";
import { workbookProtection } from "./workbookProtection";
import { findSheet, worksheets } from "./worksheets";

export function workbook(host: Host): HostObject {
  const { workbook: model } = host;
  const selected = () => {
    const sheet = findSheet(host, model.selection.sheet);
    if (!sheet) throw new Failure("InvalidOperation", "Nothing is selected.");
    return { sheet, area: model.selection.area };
  };
  const kept = (id: unknown) =>
    host.references.find(givenText(id, "reference")) ?? refuse(`There is no reference ${String(id)}.`);
  return {
    type: "Workbook",
    properties: {
      name: { read: () => model.name },
      readOnly: { read: () => false },
      isDirty: { read: () => true },
    },
    parts: {
      worksheets: () => worksheets(host),
      names: () => names(host, null),
      application: () => application(host),
      properties: () => documentProperties(model),
      settings: () => settings(model),
      protection: () => workbookProtection(model),
      tables: () => tables(host, null),
      comments: () => comments(host, null),
      _Runtime: () => runtime(host),
    },
    methods: {
      getSelectedRange: () => {
        const { sheet, area } = selected();
        return object(range(host, sheet, area));
      },
      getActiveCell: () => {
        const { sheet, area } = selected();
        return object(range(host, sheet, { from: area.from, to: area.from }));
      },
      save: doing(([behaviour]) => {
        if (!["Save", "Prompt"].includes(givenText(behaviour, "behaviour")))
          refuse("There is no such way to save.");
        model.saves += 1;
      }),
      insertWorksheetsFromBase64: ([file, options]) => value(insertSheets(host, file, options)),
      _RemoveReference: doing(([id]) => host.references.release(givenText(id, "reference"))),
      _RemoveAllReferences: () => nothing,
      _GetObjectByReferenceId: ([id]) => object(kept(id)),
      _GetRangeForEventByReferenceId: ([id]) => object(kept(id)),
      _GetRangeOrNullObjectForEventByReferenceId: ([id]) =>
        orNull(host.references.find(givenText(id, "reference"))),
    },
  };
}

function runtime(host: Host): HostObject {
  return {
    type: "Runtime",
    properties: {
      enableEvents: {
        read: () => host.eventsEnabled,
        write: (given) => {
          host.eventsEnabled = givenBoolean(given, "enableEvents");
        },
      },
    },
  };
}
