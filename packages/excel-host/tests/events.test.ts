/** What happens in the workbook reaches the real client's handlers. */
import { startExcelHost } from "../src";

/** Until the messages that are under way have arrived. */
const soon = () => new Promise((resolve) => setTimeout(resolve, 5));

test("what the user types reaches the sheet's and the collection's handlers, with before and after", async () => {
  const host = startExcelHost({ sheets: ["Skema", "Andet"] });
  const heard: string[] = [];
  await Excel.run(async (context) => {
    const sheets = context.workbook.worksheets;
    const sheet = sheets.getItem("Skema");
    sheet.load("id");
    sheet.onChanged.add(async (event) => {
      heard.push(
        `sheet ${event.address} ${event.details.valueBefore}→${event.details.valueAfter} ${event.source}`,
      );
    });
    sheets.onChanged.add(async (event) => {
      heard.push(`all ${event.address} ${event.triggerSource}`);
    });
    await context.sync();
  });
  expect(host.registered).toEqual([
    "Worksheet._RegisterDataChangedEvent",
    "WorksheetCollection._RegisterDataChangedEvent",
  ]);
  host.user.types("Skema", "C7", "Grøn");
  host.user.anotherTypes("Andet", "A1", 1);
  await soon();
  expect(heard).toEqual(["sheet C7 →Grøn Local", "all C7 Unknown", "all A1 Unknown"]);
});

test("what the add-in writes is told too, as its own, unless it switches events off", async () => {
  startExcelHost({ sheets: ["Skema"] });
  const heard: string[] = [];
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Skema");
    sheet.load("id");
    sheet.onChanged.add(async (event) => {
      heard.push(`${event.address} ${event.triggerSource}`);
    });
    await context.sync();
    sheet.getRange("A1:B2").values = [
      [1, 2],
      [3, 4],
    ];
    await context.sync();
    await soon();
    context.runtime.enableEvents = false;
    sheet.getRange("A3").values = [[5]];
    await context.sync();
    await soon();
  });
  expect(heard).toEqual(["A1:B2 ThisLocalAddin"]);
});

test("the changed range is reached from the event", async () => {
  const host = startExcelHost({ sheets: ["Skema"] });
  const values: unknown[] = [];
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Skema");
    sheet.load("id");
    sheet.onChanged.add(async (event) => {
      await Excel.run(async (inner) => {
        const range = event.getRange(inner);
        range.load("values");
        await inner.sync();
        values.push(range.values);
      });
    });
    await context.sync();
  });
  host.user.types("Skema", "B2", "Gul");
  await soon();
  await soon();
  expect(values).toEqual([[["Gul"]]]);
});

test("activation and selection are told; a removed handler hears no more", async () => {
  const host = startExcelHost({ sheets: ["Skema", "Vejledning"] });
  const heard: string[] = [];
  await Excel.run(async (context) => {
    const sheets = context.workbook.worksheets;
    const activated = sheets.onActivated.add(async () => {
      heard.push("activated");
    });
    sheets.onSelectionChanged.add(async (event) => {
      heard.push(event.address);
    });
    await context.sync();
    host.user.opens("Vejledning");
    host.user.selects("Vejledning", "B2:C3");
    await soon();
    activated.remove();
    await context.sync();
    host.user.opens("Skema");
    await soon();
  });
  expect(heard).toEqual(["activated", "B2:C3"]);
});

test("while the user types in a cell requests are refused, or wait if they can", async () => {
  const host = startExcelHost({ sheets: ["Skema"] });
  host.user.startsEditing();
  const refused = Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Skema").getRange("A1").values = [[1]];
    await context.sync();
  });
  await expect(refused).rejects.toMatchObject({ code: "InvalidOperationInCellEditMode" });
  const patient = Excel.run({ delayForCellEdit: true }, async (context) => {
    const sheet = context.workbook.worksheets.getItem("Skema");
    sheet.load("name");
    await context.sync();
    return sheet.name;
  });
  await soon();
  host.user.stopsEditing();
  await expect(patient).resolves.toBe("Skema");
});
