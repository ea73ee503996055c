// A picture of a screen → the same with at most 256 colours, a third of its size: screens have few.
import { deflateSync, inflateSync } from "node:zlib";

const SIGNATURE = Buffer.from("89504e470d0a1a0a", "hex");
const MOST_COLOURS = 256;

/** @returns the chunks of a PNG file: type and data */
function chunksOf(png) {
  const chunks = [];
  for (let at = SIGNATURE.length; at < png.length;) {
    const length = png.readUInt32BE(at);
    chunks.push([png.toString("latin1", at + 4, at + 8), png.subarray(at + 8, at + 8 + length)]);
    at += length + 12;
  }
  return chunks;
}

/** As the PNG standard wants it; Node's own came late in Node 20. */
function crc32(bytes) {
  let crc = -1;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc >>> 0;
}

function chunk(type, data) {
  const named = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, check]);
}

/** The neighbour that a sample resembles most, as the PNG standard says. */
function paeth(left, up, corner) {
  const guess = left + up - corner;
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
  return a <= b && a <= c ? left : b <= c ? up : corner;
}

/** Lines as a PNG stores them, each as the difference to its neighbours → the samples themselves. */
function unfiltered(lines, width, height, size) {
  const stride = width * size;
  const samples = Buffer.alloc(stride * height);
  for (let y = 0; y < height; y += 1) {
    const filter = lines[y * (stride + 1)];
    for (let x = 0; x < stride; x += 1) {
      const at = y * stride + x;
      const left = x >= size ? samples[at - size] : 0;
      const up = y > 0 ? samples[at - stride] : 0;
      const corner = x >= size && y > 0 ? samples[at - stride - size] : 0;
      const guess = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter];
      samples[at] = lines[y * (stride + 1) + 1 + x] + guess;
    }
  }
  return samples;
}

/** Every pixel's place in the palette; of each colour only so many bits are told apart that the palette suffices. */
function withPalette(samples, size) {
  for (let bits = 8; bits > 0; bits -= 1) {
    const mask = (0xff << (8 - bits)) & 0xff;
    const palette = new Map();
    const pixels = Buffer.alloc(samples.length / size);
    for (let pixel = 0; pixel < pixels.length && palette.size <= MOST_COLOURS; pixel += 1) {
      const [red, green, blue] = samples.subarray(pixel * size, pixel * size + 3);
      const key = ((red & mask) << 16) | ((green & mask) << 8) | (blue & mask);
      if (!palette.has(key)) palette.set(key, { place: palette.size, colour: [red, green, blue] });
      pixels[pixel] = palette.get(key).place;
    }
    if (palette.size <= MOST_COLOURS) {
      return { pixels, palette: Buffer.from([...palette.values()].flatMap(({ colour }) => colour)) };
    }
  }
  throw new Error("A bit of each colour makes eight.");
}

/** @param {Buffer} png with 8 bits a sample, in colours, as browsers write it */
export function withFewerColours(png) {
  const chunks = chunksOf(png);
  const [[, head]] = chunks;
  const [width, height, size] = [head.readUInt32BE(0), head.readUInt32BE(4), { 2: 3, 6: 4 }[head[9]]];
  const data = Buffer.concat(chunks.filter(([type]) => type === "IDAT").map(([, part]) => part));
  const { pixels, palette } = withPalette(unfiltered(inflateSync(data), width, height, size), size);
  const lines = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y += 1) pixels.copy(lines, y * (width + 1) + 1, y * width, (y + 1) * width);
  const newHead = Buffer.from(head);
  newHead[9] = 3;
  return Buffer.concat([
    SIGNATURE,
    chunk("IHDR", newHead),
    chunk("PLTE", palette),
    chunk("IDAT", deflateSync(lines, { level: 9 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}
