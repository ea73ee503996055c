/** A filled-in form → the same with an option button over a cell, as Excel 2007 writes it: no program here does. */
import { altered, related } from "../intake/cases/alteredPackage";

const NAMESPACES =
  'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"';

/** A chosen one in column C of the form's sheet, which is the first. @param row 1 = the first */
export function withOptionButton(row: number, text: string): (source: Uint8Array) => Uint8Array {
  return (source) =>
    altered(source, {
      "xl/worksheets/_rels/sheet1.xml.rels": related("button1", "vmlDrawing", "../drawings/vmlDrawing99.vml"),
      "xl/drawings/vmlDrawing99.vml": () => `<xml ${NAMESPACES}>
 <v:shape id="_x0000_s1025" type="#_x0000_t201" style='position:absolute;z-index:1'>
  <v:textbox><div style='text-align:left'><font face="Tahoma" size="160" color="auto">${text}</font></div></v:textbox>
  <x:ClientData ObjectType="Radio">
   <x:Anchor>
    2, 5, ${row - 1}, 5, 2, 80, ${row - 1}, 25</x:Anchor>
   <x:Checked>1</x:Checked>
   <x:FirstButton/>
  </x:ClientData>
 </v:shape>
</xml>`,
    });
}
