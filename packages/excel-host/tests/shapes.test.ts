/** What lies over the cells: boxes, pictures, lines and groups, and what Excel refuses to tell of each. */
import { startExcelHost, type Drawn } from "../src";

const box: Drawn = { type: "GeometricShape", left: 48, top: 30, text: "Vi er i gang" };

function startWith(...drawn: readonly Drawn[]) {
  const host = startExcelHost({ sheets: ["Skema"], excelApi: "1.9" });
  for (const one of drawn) host.user.draws("Skema", one);
  return host;
}

test("shapes are listed from the bottom up, with kind and place", async () => {
  startWith({ type: "Image", left: 10, top: 20 }, box, { type: "Unsupported" });
  await Excel.run(async (context) => {
    const { shapes } = context.workbook.worksheets.getItem("Skema");
    shapes.load("items/type,items/left,items/top,items/zOrderPosition");
    const count = shapes.getCount();
    await context.sync();
    expect(
      shapes.items.map(({ type, left, top, zOrderPosition }) => [type, left, top, zOrderPosition]),
    ).toEqual([
      ["Image", 10, 20, 0],
      ["GeometricShape", 48, 30, 1],
      ["Unsupported", 0, 0, 2],
    ]);
    expect(count.value).toBe(3);
  });
});

test("a box tells its text, and one without says that it has none", async () => {
  startWith(box, { ...box, text: "" });
  await Excel.run(async (context) => {
    const { shapes } = context.workbook.worksheets.getItem("Skema");
    const [full, empty] = [shapes.getItemAt(0), shapes.getItemAt(1)];
    for (const shape of [full, empty]) shape.load("textFrame/hasText,textFrame/textRange/text");
    await context.sync();
    expect([full, empty].map(({ textFrame }) => [textFrame.hasText, textFrame.textRange.text])).toEqual([
      [true, "Vi er i gang"],
      [false, ""],
    ]);
  });
});

test("the shapes of a group stand in it, and those of a group in the group in that", async () => {
  startWith({
    type: "Group",
    members: [{ type: "Image" }, { type: "Group", members: [{ ...box, text: "inderst" }] }],
  });
  await Excel.run(async (context) => {
    const { shapes } = context.workbook.worksheets.getItem("Skema");
    const outer = shapes.getItemAt(0).group.shapes;
    outer.load("items/type,items/level");
    const inner = outer.getItemAt(1).group.shapes;
    inner.load("items/level,items/textFrame/textRange/text");
    await context.sync();
    expect(outer.items.map(({ type, level }) => [type, level])).toEqual([
      ["Image", 1],
      ["Group", 1],
    ]);
    expect(inner.items.map(({ level, textFrame }) => [level, textFrame.textRange.text])).toEqual([
      [2, "inderst"],
    ]);
  });
});

type Ask = (shape: Excel.Shape) => void;
const forText: Ask = (shape) => shape.load("textFrame/hasText");

test.each<[string, Drawn, Ask]>([
  ["text of a picture", { type: "Image" }, forText],
  ["text of a line", { type: "Line" }, forText],
  ["text of a chart or a control", { type: "Unsupported" }, forText],
  ["text of a group", { type: "Group", members: [box] }, forText],
  ["the text's range of a picture", { type: "Image" }, ({ textFrame }) => textFrame.textRange.load("text")],
  ["the shapes of a box", box, ({ group }) => group.shapes.load("items/type")],
])("refuses to tell %s", async (_, drawn, ask) => {
  startWith(drawn);
  await Excel.run(async (context) => {
    ask(context.workbook.worksheets.getItem("Skema").shapes.getItemAt(0));
    await expect(context.sync()).rejects.toMatchObject({ code: "InvalidArgument" });
  });
});

test("a shape that is not there is not found", async () => {
  startWith(box);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Skema").shapes.getItem("Tekstfelt 1").load("type");
    await expect(context.sync()).rejects.toMatchObject({ code: "ItemNotFound" });
  });
});
