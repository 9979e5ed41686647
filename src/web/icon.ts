import { crc32, deflateSync } from 'node:zlib';

/**
 * The service's icon as PNG, since that is what feed readers take: a disc at the lower left and two arcs around it, as on a feed
 * icon, on a field of one colour. Drawn rather than stored, so that the sizes are one thing.
 */

const FIELD = [0x00, 0x5f, 0x73] as const;
const MARK = [0xff, 0xff, 0xff] as const;
const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const SHADES = 256;

/** Distances from the lower left corner of the mark, in parts of the side. */
const CORNER = { x: 0.24, y: 0.76 };
const DISC_RADIUS = 0.085;
const INNER_ARC = { from: 0.24, to: 0.35 };
const OUTER_ARC = { from: 0.46, to: 0.57 };

export const ICON_SIZES = [64, 144, 512] as const;

/** @param size of the side in pixels */
export function drawIcon(size: number): Uint8Array<ArrayBuffer> {
  const header = new Uint8Array(13);
  const view = new DataView(header.buffer);
  view.setUint32(0, size);
  view.setUint32(4, size);
  // 8 bits a pixel, indexed colour.
  header.set([8, 3, 0, 0, 0], 8);
  return concat([
    Uint8Array.from(SIGNATURE),
    chunk('IHDR', header),
    chunk('PLTE', palette()),
    chunk('IDAT', deflateSync(pixels(size))),
    chunk('IEND', new Uint8Array()),
  ]);
}

/** One palette index a pixel, which is how much of the mark covers it; each row begins with its filter type, 0. */
function pixels(size: number): Uint8Array {
  const rows = new Uint8Array((size + 1) * size);
  for (let y = 0; y < size; y += 1) {
    for (let x = 0; x < size; x += 1) {
      const cover = coverage((x + 0.5) / size - CORNER.x, CORNER.y - (y + 0.5) / size, 1 / size);
      rows[y * (size + 1) + 1 + x] = Math.round(cover * (SHADES - 1));
    }
  }
  return rows;
}

/** Share of a pixel that the mark covers: edges are softened over one pixel. */
function coverage(x: number, y: number, pixel: number): number {
  const disc = within(DISC_RADIUS - Math.hypot(x - DISC_RADIUS, y - DISC_RADIUS), pixel);
  const radius = Math.hypot(x, y);
  const quadrant = Math.min(within(x, pixel), within(y, pixel));
  const inner = Math.min(within(radius - INNER_ARC.from, pixel), within(INNER_ARC.to - radius, pixel));
  const outer = Math.min(within(radius - OUTER_ARC.from, pixel), within(OUTER_ARC.to - radius, pixel));
  return Math.max(disc, Math.min(quadrant, Math.max(inner, outer)));
}

/** 1 inside an edge, 0 outside, and between on it. */
function within(distance: number, pixel: number): number {
  return Math.min(1, Math.max(0, distance / pixel + 0.5));
}

function palette(): Uint8Array {
  return Uint8Array.from({ length: SHADES * 3 }, (_, i) => {
    const share = Math.floor(i / 3) / (SHADES - 1);
    const [from = 0, to = 0] = [FIELD[i % 3], MARK[i % 3]];
    return Math.round(from + (to - from) * share);
  });
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const named = concat([new TextEncoder().encode(type), data]);
  const framed = new Uint8Array(named.length + 8);
  const view = new DataView(framed.buffer);
  view.setUint32(0, data.length);
  framed.set(named, 4);
  view.setUint32(named.length + 4, crc32(named));
  return framed;
}

function concat(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
