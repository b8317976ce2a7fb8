const headBytes = 6
const entryBytes = 16

/** A square PNG as an icon file, which may hold one as it is. Pixels are those of its side, at most 255. */
export function icoFile(png: Buffer, pixels: number): Buffer<ArrayBuffer> {
  const head = Buffer.alloc(headBytes + entryBytes)
  head.writeUInt16LE(1, 2) // An icon, and no cursor.
  head.writeUInt16LE(1, 4) // One picture.
  head.writeUInt8(pixels, 6)
  head.writeUInt8(pixels, 7)
  head.writeUInt16LE(1, 10) // One plane, of
  head.writeUInt16LE(32, 12) // so many bits for each pixel.
  head.writeUInt32LE(png.length, 14)
  head.writeUInt32LE(head.length, 18)
  return Buffer.concat([head, png])
}
