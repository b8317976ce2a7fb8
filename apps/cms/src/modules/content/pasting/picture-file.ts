import type { PastedPicture } from './pasted-text'

/** As `media` takes them. */
const takenTypes = /^image\/(?:jpeg|png|webp|avif)$/i

export function isTakenPicture({ type }: File): boolean {
  return takenTypes.test(type)
}

/** Whether the address of a picture is the picture itself, and of a kind that we take. */
export function holdsTakenPicture(address: string): boolean {
  const [, type = ''] = /^data:(image\/\w+);base64,[\w+/=\s]+$/i.exec(address) ?? []
  return takenTypes.test(type)
}

/** The file of a picture that came within a text; `number` is for its name. */
export function pictureFile({ source }: PastedPicture, number: number): File | null {
  if (typeof source !== 'string') return source
  const [, type, data] = /^data:(image\/\w+);base64,(.+)$/is.exec(source) ?? []
  if (!type || !data) return null
  try {
    const bytes = Uint8Array.from(atob(data.replace(/\s/g, '')), (sign) => sign.charCodeAt(0))
    return new File([bytes], `picture-${number}.${type.slice('image/'.length)}`, { type })
  } catch {
    return null
  }
}
