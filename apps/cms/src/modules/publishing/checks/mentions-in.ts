import type { Spot } from './finding'
import { wordsOf, type Node } from './text-of'

/** Something that may be the id of a document, and where it stands. */
export interface Mention {
  id: string
  spot: Spot
}

/**
 * Ids in the values of a form, however deep: of relationships, pictures, links and blocks. Ids are unique over
 * all collections, so whoever looks for them need not know which field holds what.
 */
export function mentionsIn(value: unknown): Mention[] {
  return goThrough(value, { path: '', isInText: false })
}

type Place = Spot & { isInText: boolean }

/** The key under which rows and blocks keep their own. */
const ownId = 'id'
/** What SQLite and MongoDB give out. */
const likeAnId = /^(?:[\da-f]{24}|[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})$/i

function goThrough(value: unknown, place: Place): Mention[] {
  if (typeof value === 'string')
    return likeAnId.test(value) ? [{ id: value, spot: spotAt(place) }] : []
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value)
    .filter(([name]) => name !== ownId)
    .flatMap(([name, inner]) => goThrough(inner, placeWithin(value, { place, name })))
}

/** A text is one field, whatever is in it. */
function placeWithin(value: object, { place, name }: { place: Place; name: string }): Place {
  if (isLink(value)) return { ...place, words: wordsOf(value).trim() }
  if (place.isInText) return place
  if (name === 'root') return { ...place, isInText: true }
  return { ...place, path: place.path ? `${place.path}.${name}` : name }
}

function spotAt({ path, words }: Place): Spot {
  return { path, ...(words && { words }) }
}

function isLink(value: object): value is Node {
  return ['link', 'autolink'].includes((value as Node).type ?? '')
}
