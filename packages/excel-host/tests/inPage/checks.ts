/** What is tried in a page under the whole of office.js; each line that it writes is compared by the test. */
/// <reference types="office-js" />

const lines: string[] = [];

function say(line: string): void {
  lines.push(line);
  const place = document.getElementById("said");
  if (place) place.textContent = lines.join("\n");
}

function saved(): Promise<string> {
  return new Promise((resolve) => {
    Office.context.document.settings.set("Office.AutoShowTaskpaneWithDocument", true);
    Office.context.document.settings.saveAsync((result) => resolve(String(result.status)));
  });
}

/** The workbook's file, in the slices in which Office hands it over. @returns how many bytes they are */
async function bytesHandedOver(): Promise<number> {
  const file = await new Promise<Office.File>((resolve) => {
    Office.context.document.getFileAsync(Office.FileType.Compressed, { sliceSize: 4 }, ({ value }) =>
      resolve(value),
    );
  });
  let bytes = 0;
  for (let index = 0; index < file.sliceCount; index += 1) {
    bytes += await new Promise<number>((resolve) => {
      file.getSliceAsync(index, ({ value }) => resolve(value.data.length));
    });
  }
  file.closeAsync();
  return bytes;
}

async function tryAll(): Promise<void> {
  const { host, platform } = await Office.onReady();
  say(`${host} ${platform} ${Office.context.displayLanguage}`);
  const has = (version: string) => Office.context.requirements.isSetSupported("ExcelApi", version);
  say(`1.9 ${has("1.9")}, 1.15 ${has("1.15")}`);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Skema");
    sheet.load("id");
    sheet.getRange("A1:B1").values = [["Status", 7]];
    sheet.onChanged.add(async (event) => say(`changed ${event.address} ${event.triggerSource}`));
    await context.sync();
    const used = sheet.getUsedRange();
    used.load("values,address");
    await context.sync();
    say(`${used.address} ${JSON.stringify(used.values)}`);
  });
  const error: unknown = await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Borte").getRange("A1").load("values");
    await context.sync();
  }).catch((caught: unknown) => caught);
  if (error instanceof OfficeExtension.Error) say(`${error.code} ${error.debugInfo.errorLocation}`);
  say(`settings ${await saved()}`);
  say(`file ${await bytesHandedOver()} bytes`);
  window.emulatedExcel?.user.types("Skema", "C7", "Grøn");
  await new Promise((resolve) => setTimeout(resolve, 50));
  say(`requests ${window.emulatedExcel?.traffic.requests}`);
  say("done");
}

tryAll().catch((error: unknown) => say(`failed: ${String(error)}`));
