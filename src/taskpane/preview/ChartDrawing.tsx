/** A chart's words and numbers → bars, drawn as Excel will draw them. */
import type { ChartDescription } from "../../workbook/chart";
import type { ChartData } from "./chartData";

interface ChartDrawingProps {
  readonly chart: ChartDescription;
  readonly data: ChartData;
  readonly width: number;
  readonly height: number;
}

const TITLE_LINE = 18;
const LEGEND = 26;
const EDGE = 8;
const LETTER = 6.2;

export function ChartDrawing({ chart, data, width, height }: ChartDrawingProps) {
  const titleLines = data.title.split("\n");
  const top = EDGE + titleLines.length * TITLE_LINE + 6;
  const bottom = height - EDGE - (chart.legend === "bottom" ? LEGEND : 0);
  const left =
    EDGE + Math.min(width * 0.45, Math.max(...data.categories.map((text) => text.length), 1) * LETTER + 8);
  const right = width - EDGE - 8;
  const step = (bottom - top) / Math.max(1, data.categories.length);
  const thickness = step / (1 + chart.gap / 100);
  const sums = data.categories.map((_, at) =>
    data.series.reduce((sum, { values }) => sum + (values[at] ?? 0), 0),
  );
  const longest = chart.valueAxis.max ?? Math.max(...sums, 1);
  const scale = (value: number, at: number) => {
    const whole = chart.stacking === "percent" ? sums[at] || 1 : longest;
    return (value / whole) * (right - left);
  };
  const most = Math.floor((left - EDGE - 8) / LETTER);
  return (
    <svg
      role="img"
      aria-label={chart.altText}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
    >
      <rect width={width} height={height} fill="#FFFFFF" stroke="#D2D0CE" />
      {titleLines.map((line, index) => (
        <text
          key={line}
          x={EDGE}
          y={EDGE + 13 + index * TITLE_LINE}
          fontSize={index === 0 ? 14 : 12}
          fontWeight={index === 0 ? 700 : 400}
          fill="#201F1E"
        >
          {line}
        </text>
      ))}
      {data.categories.map((category, at) => {
        let x = left;
        const y = top + at * step + (step - thickness) / 2;
        return (
          <g key={category}>
            <text x={left - 6} y={y + thickness / 2 + 4} fontSize={11} textAnchor="end" fill="#201F1E">
              {category.length > most ? `${category.slice(0, Math.max(1, most - 1))}…` : category}
            </text>
            {data.series.map(({ name, values, fill, outline, label }) => {
              const value = values[at] ?? 0;
              const size = scale(value, at);
              const from = x;
              x += size;
              if (size <= 0) return null;
              return (
                <g key={name}>
                  <rect
                    x={from}
                    y={y}
                    width={size}
                    height={thickness}
                    fill={fill}
                    stroke={outline}
                    strokeWidth={0.75}
                  />
                  {label !== null && size > 12 && thickness > 9 && (
                    <text
                      x={from + size / 2}
                      y={y + thickness / 2 + 4}
                      fontSize={11}
                      textAnchor="middle"
                      fill={label}
                    >
                      {value}
                    </text>
                  )}
                </g>
              );
            })}
          </g>
        );
      })}
      {chart.legend === "bottom" && <Legend data={data} y={height - EDGE - 6} width={width} />}
    </svg>
  );
}

function Legend({
  data,
  y,
  width,
}: {
  readonly data: ChartData;
  readonly y: number;
  readonly width: number;
}) {
  const lengths = data.series.map(({ name }) => name.length * LETTER + 30);
  const whole = lengths.reduce((sum, length) => sum + length, 0);
  let x = Math.max(EDGE, (width - whole) / 2);
  return (
    <g>
      {data.series.map(({ name, fill, outline }, index) => {
        const at = x;
        x += lengths[index] ?? 0;
        return (
          <g key={name}>
            <rect x={at} y={y - 10} width={11} height={11} fill={fill} stroke={outline} strokeWidth={0.75} />
            <text x={at + 16} y={y} fontSize={11} fill="#201F1E">
              {name}
            </text>
          </g>
        );
      })}
    </g>
  );
}
