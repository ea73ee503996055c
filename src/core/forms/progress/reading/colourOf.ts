/** Tells which status a cell's background colour looks like. */
import type { StatusName } from "../set/recommendationSet";

/** Below this a colour is white or grey; Excel's palest green (#E2EFDA) lies just above. */
const PALEST = 0.07;

/**
 * By hue, because everybody has their own green: green from 75° to 170°, yellow from 35° to 75°, red from
 * 330° to 15°. Orange lies between yellow and red and is null, as are blue, white and grey.
 */
export function statusOfColour(fill: string): StatusName | null {
  const match = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(fill.trim());
  const [red = 0, green = 0, blue = 0] = (match?.slice(1) ?? []).map((part) => parseInt(part, 16) / 255);
  const most = Math.max(red, green, blue);
  const spread = most - Math.min(red, green, blue);
  if (!match || spread < PALEST) return null;
  const hue = hueOf(red, green, blue, most, spread);
  if (hue >= 75 && hue <= 170) return "green";
  if (hue >= 35 && hue < 75) return "yellow";
  return hue <= 15 || hue >= 330 ? "red" : null;
}

/** Degrees on the colour circle: 0 = red, 120 = green, 240 = blue. */
function hueOf(red: number, green: number, blue: number, most: number, spread: number): number {
  if (most === red) return (((green - blue) / spread + 6) % 6) * 60;
  if (most === green) return ((blue - red) / spread + 2) * 60;
  return ((red - green) / spread + 4) * 60;
}
