import { columnPoints } from "./layout";

// Excel's own column dialogue: 8.43 characters are 64 pixels, 10 are 75, 0 are 5; a pixel is 0.75 points.
test.each([
  [8.43, 48],
  [10, 56.25],
  [110, 581.25],
])("%d characters are %d points", (characters, points) => {
  expect(columnPoints(characters)).toBe(points);
});
