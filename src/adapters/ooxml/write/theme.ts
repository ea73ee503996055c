/** The part with the colours and fonts that programs offer beside those in the cells: Office's own. */
import { OFFICE_COLOURS } from "../officeColours";
import { DECLARATION } from "./markup";

const PLAIN = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
const thrice = (one: string) => one.repeat(3);
const line = (width: number) => `<a:ln w="${width}">${PLAIN}</a:ln>`;
const font = (face: string) => `<a:latin typeface="${face}"/><a:ea typeface=""/><a:cs typeface=""/>`;

export function themePart(): string {
  const { dk1, lt1, ...others } = OFFICE_COLOURS;
  const colours = Object.entries(others).map(
    ([name, colour]) => `<a:${name}><a:srgbClr val="${colour}"/></a:${name}>`,
  );
  return (
    `${DECLARATION}<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Office Theme"><a:themeElements>` +
    `<a:clrScheme name="Office"><a:dk1><a:sysClr val="windowText" lastClr="${dk1}"/></a:dk1>` +
    `<a:lt1><a:sysClr val="window" lastClr="${lt1}"/></a:lt1>${colours.join("")}</a:clrScheme>` +
    `<a:fontScheme name="Office"><a:majorFont>${font("Calibri Light")}</a:majorFont><a:minorFont>${font("Calibri")}</a:minorFont></a:fontScheme>` +
    `<a:fmtScheme name="Office"><a:fillStyleLst>${thrice(PLAIN)}</a:fillStyleLst>` +
    `<a:lnStyleLst>${line(6350)}${line(12700)}${line(19050)}</a:lnStyleLst>` +
    `<a:effectStyleLst>${thrice("<a:effectStyle><a:effectLst/></a:effectStyle>")}</a:effectStyleLst>` +
    `<a:bgFillStyleLst>${thrice(PLAIN)}</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>`
  );
}
