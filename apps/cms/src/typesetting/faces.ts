import type { FontPair } from '@lectern/shared/theme/look'
import { create, type Font } from 'fontkit'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'

import { scriptFont, type ScriptFont } from './script-fonts'

/** What a headline is set in, and what labels are: the pair's own, as the website has them. */
export type FaceUse = 'display' | 'label'

const families: Record<FontPair, Record<FaceUse, string>> = {
  bricolage: { display: 'bricolage-grotesque', label: 'figtree' },
  schibsted: { display: 'schibsted-grotesk', label: 'instrument-sans' },
  hanken: { display: 'hanken-grotesk', label: 'hanken-grotesk' },
  atkinson: { display: 'atkinson-hyperlegible-next', label: 'atkinson-hyperlegible-next' },
}

/** With the letters of Western Europe, and with the others that are written in Latin ones. */
export function facesOf(pair: FontPair, use: FaceUse): Font[] {
  const family = families[pair][use]
  return [`${family}-${use}`, `${family}-${use}-ext`].map((name) =>
    opened(name, () =>
      readFileSync(/* turbopackIgnore: true */ path.join(folder(), `${name}.ttf`)),
    ),
  )
}

export function faceOfScript(name: ScriptFont): Font {
  return opened(name, () => scriptFont(name))
}

const open = new Map<string, Font>()

function opened(name: string, read: () => Buffer): Font {
  const font = open.get(name) ?? create(read())
  open.set(name, font)
  return font
}

/**
 * A bundled program has left its source behind, and runs in its application's folder; tests run in the
 * repository's. `npm run fonts` of the website writes what is there.
 */
function folder(): string {
  const places = ['faces', 'apps/cms/faces'].map((place) =>
    path.resolve(/* turbopackIgnore: true */ place),
  )
  const found = places.find((place) => existsSync(place))
  if (!found) throw new Error(`There are no typefaces in ${places.join(' or in ')}.`)
  return found
}
