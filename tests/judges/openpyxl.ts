/** Turns a workbook file into what openpyxl finds in it. */
import {
  array,
  boolean,
  nullable,
  number,
  object,
  parse,
  record,
  string,
  tuple,
  union,
  type InferOutput,
} from "valibot";
import { openpyxl } from "../programs";

const seenCell = object({
  value: nullable(union([string(), number(), boolean()])),
  type: string(),
  locked: boolean(),
  wrap: boolean(),
  vertical: nullable(string()),
  indent: number(),
  rotation: number(),
  format: string(),
  fill: nullable(string()),
  font: nullable(string()),
  size: nullable(number()),
  bold: boolean(),
  colour: nullable(string()),
});

const seenSeries = object({
  name: string(),
  values: string(),
  fill: string(),
  /** The stripes' colour. */
  striped: nullable(string()),
  line: string(),
  label: nullable(tuple([string(), string()])),
});

const seenChart = object({
  title: nullable(string()),
  direction: string(),
  grouping: string(),
  overlap: nullable(number()),
  gap: nullable(number()),
  legend: nullable(string()),
  upsideDown: boolean(),
  valuesShown: boolean(),
  series: array(seenSeries),
});

const seenSheet = object({
  state: string(),
  cells: record(string(), seenCell),
  widths: record(string(), number()),
  hiddenColumns: array(string()),
  hiddenRows: array(number()),
  freeze: nullable(string()),
  breaks: array(number()),
  gridlines: boolean(),
  zoom: nullable(number()),
  tab: nullable(string()),
  merges: array(string()),
  print: record(string(), union([nullable(string()), number(), array(nullable(string()))])),
  validations: array(
    object({
      range: string(),
      type: string(),
      formulas: array(nullable(string())),
      blank: boolean(),
      prompt: array(nullable(string())),
      error: array(nullable(string())),
    }),
  ),
  formats: array(
    object({
      range: string(),
      priority: number(),
      formula: string(),
      fill: nullable(string()),
      colour: nullable(string()),
      bold: nullable(boolean()),
    }),
  ),
  protection: object({ on: boolean(), password: boolean(), forbidden: array(string()) }),
  tables: record(string(), tuple([string(), nullable(string())])),
  links: record(string(), nullable(string())),
  charts: array(seenChart),
});

const seenWorkbook = object({
  active: string(),
  sheets: record(string(), seenSheet),
  names: record(string(), string()),
  properties: record(string(), nullable(string())),
});

export type SeenWorkbook = InferOutput<typeof seenWorkbook>;

/**
 * @param saver who wrote the file: in ours charts and formulas are looked at, in what another program saved
 *   only the values that it stored
 */
export function describeWorkbook(file: string, saver: "ours" | "another" = "ours"): SeenWorkbook {
  return parse(seenWorkbook, openpyxl(SCRIPT, file, saver));
}

export function sheetOf(workbook: SeenWorkbook, name: string): SeenWorkbook["sheets"][string] {
  const sheet = workbook.sheets[name];
  if (!sheet) throw new Error(`No sheet ${name}`);
  return sheet;
}

const SCRIPT = `
import datetime, json, sys
import openpyxl

OURS = sys.argv[2] == "ours"
book = openpyxl.load_workbook(sys.argv[1], data_only=not OURS)

def colour(of):
    return of.rgb if of is not None and isinstance(of.rgb, str) else None

def rgb(fill):
    return getattr(fill.srgbClr, "val", fill.srgbClr)

def cell(c):
    value = c.value
    if isinstance(value, (datetime.date, datetime.time)):
        value = value.isoformat()
    solid = c.fill.fill_type == "solid"
    return dict(value=value, type=c.data_type, locked=c.protection.locked, wrap=bool(c.alignment.wrap_text),
        vertical=c.alignment.vertical, indent=c.alignment.indent, rotation=c.alignment.textRotation,
        format=c.number_format, fill=colour(c.fill.fgColor) if solid else None, font=c.font.name, size=c.font.sz,
        bold=bool(c.font.b), colour=colour(c.font.color))

def label(s):
    if s.dLbls is None:
        return None
    return [s.dLbls.numFmt, rgb(s.dLbls.txPr.p[0].pPr.defRPr.solidFill)]

def chart(c):
    return dict(title=c.title.tx.strRef.f if c.title else None, direction=c.barDir, grouping=c.grouping,
        overlap=c.overlap, gap=c.gapWidth, legend=c.legend.position if c.legend else None,
        upsideDown=c.x_axis.scaling.orientation == "maxMin", valuesShown=not c.y_axis.delete,
        series=[dict(name=s.tx.strRef.f, values=s.val.numRef.f, fill=rgb(s.spPr.pattFill.bgClr if s.spPr.pattFill else s.spPr.solidFill),
            striped=rgb(s.spPr.pattFill.fgClr) if s.spPr.pattFill else None, line=rgb(s.spPr.ln.solidFill), label=label(s)) for s in c.series])

FORBIDDEN = ["autoFilter", "deleteColumns", "deleteRows", "formatCells", "formatColumns", "formatRows", "insertColumns",
    "insertHyperlinks", "insertRows", "pivotTables", "selectLockedCells", "selectUnlockedCells", "sort"]

def sheet(s):
    setup, margins, footer = s.page_setup, s.page_margins, s.oddFooter
    return dict(state=s.sheet_state,
        cells={c.coordinate: cell(c) for row in s.iter_rows() for c in row if c.value is not None or c.has_style},
        widths={letter: d.width for letter, d in s.column_dimensions.items()},
        hiddenColumns=[letter for letter, d in s.column_dimensions.items() if d.hidden],
        hiddenRows=[number for number, d in s.row_dimensions.items() if d.hidden],
        freeze=s.freeze_panes, breaks=[b.id for b in s.row_breaks.brk], gridlines=s.sheet_view.showGridLines is not False,
        zoom=s.sheet_view.zoomScale, tab=colour(s.sheet_properties.tabColor), merges=sorted(str(m) for m in s.merged_cells.ranges),
        print=dict(paper=str(setup.paperSize), orientation=setup.orientation, across=setup.fitToWidth, down=setup.fitToHeight,
            left=margins.left, rows=s.print_title_rows, columns=s.print_title_cols,
            area=s.print_area or None, footer=[footer.left.text, footer.center.text, footer.right.text]),
        validations=[dict(range=str(v.sqref), type=v.type, formulas=[v.formula1, v.formula2], blank=bool(v.allowBlank),
            prompt=[v.promptTitle, v.prompt], error=[v.errorStyle, v.errorTitle, v.error]) for v in s.data_validations.dataValidation],
        formats=[dict(range=str(f.sqref), priority=r.priority, formula=r.formula[0],
            fill=colour(r.dxf.fill.bgColor) if r.dxf.fill else None, colour=colour(r.dxf.font.color) if r.dxf.font else None,
            bold=r.dxf.font.b if r.dxf.font else None) for f in s.conditional_formatting for r in f.rules],
        protection=dict(on=s.protection.sheet, password=bool(s.protection.password),
            forbidden=[name for name in FORBIDDEN if getattr(s.protection, name)]),
        tables={t.name: [t.ref, t.tableStyleInfo.name if t.tableStyleInfo else None] for t in s.tables.values()},
        links={h.ref: h.location for h in s._hyperlinks if h.location} or
            {c.coordinate: c.hyperlink.location for row in s.iter_rows() for c in row if c.hyperlink},
        charts=[chart(c) for c in s._charts] if OURS else [])

names = book.defined_names
items = names.items() if hasattr(names, "items") else [(n.name, n) for n in names.definedName]
p = book.properties
properties = dict(title=p.title, subject=p.subject, description=p.description, creator=p.creator,
    created=p.created and p.created.isoformat(), modified=p.modified and p.modified.isoformat())
print(json.dumps(dict(active=book.active.title, sheets={s.title: sheet(s) for s in book.worksheets},
    names={name: n.attr_text for name, n in items}, properties=properties)))
`;
