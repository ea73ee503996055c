/** Turns the place of a chart into the drawing that holds it in the text. */
import { emus, escaped } from "../markup/markup";

const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";
const MAIN = "http://schemas.openxmlformats.org/drawingml/2006/main";
const CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
/** 1440 twentieths of a point are an inch, and so are 914,400 English metric units. */
const EMUS_A_TWIP = 635;

export interface Frame {
  /** Unique among the document's drawings. */
  readonly id: number;
  readonly name: string;
  readonly altText: string;
  /** In twentieths of a point. */
  readonly width: number;
  /** In centimetres. */
  readonly height: number;
  /** Of the chart's part. */
  readonly relationship: string;
}

export function chartFrame({ id, name, altText, width, height, relationship }: Frame): string {
  return (
    `<w:r><w:drawing><wp:inline xmlns:wp="${DRAWING}" distT="0" distB="0" distL="0" distR="0">` +
    `<wp:extent cx="${width * EMUS_A_TWIP}" cy="${emus(height)}"/><wp:docPr id="${id}" name="${escaped(name)}" descr="${escaped(altText)}"/>` +
    `<wp:cNvGraphicFramePr/><a:graphic xmlns:a="${MAIN}"><a:graphicData uri="${CHART}">` +
    `<c:chart xmlns:c="${CHART}" r:id="${relationship}"/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`
  );
}
