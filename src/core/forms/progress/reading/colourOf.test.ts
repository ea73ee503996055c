import { APPEARANCE } from "../status/appearance";
import { statusOfColour } from "./colourOf";

test.each([
  ["Excel's own green", "#00B050", "green"],
  ["Excel's light green", "#92D050", "green"],
  ["Excel's 'good'", "#C6EFCE", "green"],
  ["Excel's palest green", "#E2EFDA", "green"],
  ["the form's green", APPEARANCE.green.fill, "green"],
  ["Excel's yellow", "#FFFF00", "yellow"],
  ["Excel's gold", "#FFC000", "yellow"],
  ["Excel's 'neutral'", "#FFEB9C", "yellow"],
  ["the form's yellow", APPEARANCE.yellow.fill, "yellow"],
  ["Excel's red", "#FF0000", "red"],
  ["Excel's dark red", "#C00000", "red"],
  ["Excel's 'bad'", "#FFC7CE", "red"],
  ["the form's red", APPEARANCE.red.fill, "red"],
  ["orange, which may be either", "#ED7D31", null],
  ["blue", "#5B9BD5", null],
  ["purple", "#7030A0", null],
  ["white", "#FFFFFF", null],
  ["grey", "#D9D9D9", null],
  ["black", "#000000", null],
  ["no colour at all", "auto", null],
])("%s (%s)", (_, fill, status) => {
  expect(statusOfColour(fill)).toBe(status);
});
