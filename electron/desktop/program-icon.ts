import { type NativeImage, nativeImage } from 'electron';

const strokes: readonly (readonly [fromX: number, fromY: number, toX: number, toY: number])[] = [
  [0.27, 0.52, 0.44, 0.7],
  [0.44, 0.7, 0.75, 0.32],
];
const thickness = 0.075;

/** The program's mark, a tick on a disc, for the tray and for what is dragged; sharp on a screen of double density too. */
export function programIcon(): NativeImage {
  const icon = nativeImage.createFromBitmap(markPixels(16), { width: 16, height: 16 });
  icon.addRepresentation({ scaleFactor: 2, width: 32, height: 32, buffer: markPixels(32) });
  return icon;
}

/** A square of `size` pixels of four bytes each: blue, green, red, opacity (premultiplied). */
function markPixels(size: number): Buffer {
  const pixels = Buffer.alloc(size * size * 4);
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column < size; column += 1) {
      const [x, y] = [(column + 0.5) / size, (row + 0.5) / size];
      const disc = coverage(0.48 - Math.hypot(x - 0.5, y - 0.5), size);
      const tick = Math.max(...strokes.map((stroke) => coverage(thickness - distance(x, y, stroke), size)));
      const shade = [0x8a, 0x5a, 0x1f].map((part) => Math.round((part + (255 - part) * tick) * disc));
      pixels.set([...shade, Math.round(255 * disc)], (row * size + column) * 4);
    }
  }
  return pixels;
}

/** How much of a pixel lies inside an edge that is this far away, in parts of the whole. */
function coverage(inside: number, size: number): number {
  return Math.min(1, Math.max(0, inside * size + 0.5));
}

function distance(x: number, y: number, [fromX, fromY, toX, toY]: (typeof strokes)[number]): number {
  const [dx, dy] = [toX - fromX, toY - fromY];
  const along = ((x - fromX) * dx + (y - fromY) * dy) / (dx * dx + dy * dy);
  const near = Math.min(1, Math.max(0, along));
  return Math.hypot(x - fromX - near * dx, y - fromY - near * dy);
}
