import type { PastedPicture } from './pasted-text'

/** The file of a picture that came within a text; `number` is for its name. */
export function pictureFile({ source }: PastedPicture, number: number): File | null {
  const [, type, data] = /^data:(image\/\w+);base64,(.+)$/s.exec(source) ?? []
  if (!type || !data) return null
  try {
    const bytes = Uint8Array.from(atob(data.replace(/\s/g, '')), (sign) => sign.charCodeAt(0))
    return new File([bytes], `picture-${number}.${type.slice('image/'.length)}`, { type })
  } catch {
    return null
  }
}
