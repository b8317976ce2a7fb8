import type { Logo } from '@lectern/shared/contract/payload-types'
import type { Payload } from 'payload'

import { serial } from './serial'
import { quietly } from './storing'

export function makeLogoSvg(colour = '#a43b1c'): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 120 40"><circle cx="20" cy="20" r="12" fill="${colour}"/><path d="M44 12h64v4H44zM44 24h40v4H44z"/></svg>`
}

export async function createLogo(payload: Payload, svg = makeLogoSvg()): Promise<Logo> {
  const data = Buffer.from(svg)
  const name = `logo-${serial('logo')}.svg`
  return payload.create({
    collection: 'logos',
    data: {},
    file: { data, mimetype: 'image/svg+xml', name, size: data.length },
    ...quietly,
  })
}
