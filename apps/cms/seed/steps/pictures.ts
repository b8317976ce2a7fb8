import type { Author } from '../content/authors'
import type { Client } from '../content/clients'
import type { Keys } from '../content/keys'
import type { Picture } from '../content/picture'
import { createMedia } from '../factories/media'
import { drawIllustration } from '../pictures/illustration'
import { drawLogo } from '../pictures/logo'
import { drawPortrait } from '../pictures/portrait'
import type { World } from '../world'

/** Drawing and shrinking use other threads than storing, so a few at a time are quicker than one. */
const atOnce = 4

export interface NamedPicture {
  key: string
  alt: string
  svg: string
}

/** Draws and stores pictures; texts and documents find them under their keys. */
export async function storePictures(
  { payload, ids }: World,
  pictures: readonly NamedPicture[],
): Promise<void> {
  const waiting = [...pictures]
  await Promise.all(Array.from({ length: atOnce }, storeUntilNoneIsLeft))

  async function storeUntilNoneIsLeft(): Promise<void> {
    for (let picture = waiting.shift(); picture; picture = waiting.shift()) {
      const { key, alt, svg } = picture
      ids.put('media', key, await createMedia(payload, { alt, svg, name: key }))
    }
  }
}

export function illustrationOf(key: string, { motif, ground, alt }: Picture): NamedPicture {
  return { key, alt, svg: drawIllustration({ motif, ground, seed: key }) }
}

export function logoOf({ key, name, sign }: Client): NamedPicture {
  return { key: `logo-${key}`, alt: `Logo of ${name}`, svg: drawLogo(sign) }
}

export function portraitOf({ slug, name, portrait }: Author<Keys>): NamedPicture {
  return { key: `portrait-${slug}`, alt: `Portrait of ${name}`, svg: drawPortrait(portrait) }
}
