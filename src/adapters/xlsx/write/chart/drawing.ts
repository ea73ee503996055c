/** Turns the places of a sheet's charts into the drawing that holds their frames. */
import type { ChartCorner, ChartDescription } from "../../../../workbook/chart";
import { attributes, DECLARATION, OFFICE } from "../../../ooxml/write/markup";
import { relationshipId } from "../../../ooxml/write/relationships";

const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
const MAIN = "http://schemas.openxmlformats.org/drawingml/2006/main";
const CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
/** The drawing itself is 1. */
const FIRST_ID = 2;

/** The drawing is related to the charts in their order. */
export function drawingPart(charts: readonly ChartDescription[]): string {
  const frames = charts.map(frame).join("");
  return `${DECLARATION}<xdr:wsDr xmlns:xdr="${DRAWING}" xmlns:a="${MAIN}" xmlns:r="${OFFICE}">${frames}</xdr:wsDr>`;
}

function frame({ name, altText, anchor }: ChartDescription, index: number): string {
  const words = attributes({ id: FIRST_ID + index, name, descr: altText });
  return (
    `<xdr:twoCellAnchor editAs="oneCell">${corner("from", anchor.from)}${corner("to", anchor.to)}` +
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr${words}/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>` +
    '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>' +
    `<a:graphic><a:graphicData uri="${CHART}"><c:chart xmlns:c="${CHART}" r:id="${relationshipId(index)}"/></a:graphicData></a:graphic>` +
    "</xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>"
  );
}

function corner(name: string, { row, column }: ChartCorner): string {
  return `<xdr:${name}><xdr:col>${column - 1}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row - 1}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${name}>`;
}
