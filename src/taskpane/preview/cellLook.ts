/** A cell's style, and the conditional format that applies → how it looks on the page. */
import type { CSSProperties } from "react";
import type { BorderLine, CellContent, CellStyle, ConditionalFormat } from "../../workbook/description";

const POINT = 96 / 72;

export function cellLook(
  style: CellStyle | undefined,
  content: CellContent | undefined,
  format: ConditionalFormat | null,
): CSSProperties {
  const { font, border } = style ?? {};
  const fill = format?.fill ?? style?.fill;
  const numeric =
    content?.kind === "number" || (content?.kind === "formula" && typeof content.value === "number");
  return {
    fontSize: `${(font?.size ?? 11) * POINT}px`,
    ...((format?.font?.bold ?? font?.bold) && { fontWeight: 700 }),
    ...((format?.font?.italic ?? font?.italic) && { fontStyle: "italic" }),
    ...(font?.underline && { textDecoration: "underline" }),
    color: format?.font?.colour ?? font?.colour ?? "#000000",
    ...(fill && { backgroundColor: fill }),
    textAlign: style?.horizontal ?? (numeric ? "right" : "left"),
    verticalAlign: style?.vertical === "center" ? "middle" : (style?.vertical ?? "bottom"),
    whiteSpace: style?.wrap ? "pre-wrap" : "pre",
    ...(style?.wrap && { overflowWrap: "break-word" }),
    ...(style?.indent && { paddingLeft: `${style.indent * 9 + 3}px` }),
    ...(style?.rotation && {
      writingMode: "vertical-rl",
      ...(style.rotation === 90 && { transform: "rotate(180deg)" }),
    }),
    ...line("borderTop", border?.top),
    ...line("borderRight", border?.right),
    ...line("borderBottom", border?.bottom),
    ...line("borderLeft", border?.left),
  };
}

function line(
  side: "borderTop" | "borderRight" | "borderBottom" | "borderLeft",
  drawn: BorderLine | undefined,
): CSSProperties {
  if (!drawn) return {};
  return { [side]: `${drawn.weight === "medium" ? 2 : 1}px solid ${drawn.colour}` };
}
