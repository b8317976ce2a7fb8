import type { Found } from './use-places.client'

/** What is meant to be done with it; `look` is nothing yet. */
export type Act = 'look' | 'unpublish' | 'delete'

/** What stands above the list of places; `null` is not known yet. */
export function placesInWords(found: Found | null, act: Act, isOne: boolean): string {
  if (found === null) return `Looking where ${isOne ? 'it is' : 'they are'} used…`
  if (found === 'no answer') return 'This could not be looked up. Please try again.'
  if (found.length === 0) return `Nothing refers to ${isOne ? 'this' : 'them'}.`
  const count = found.length === 1 ? 'one place' : `${found.length} places`
  return `${isOne ? 'It is' : 'They are'} used in ${count}${consequences[act][isOne ? 'one' : 'many']}:`
}

const consequences = {
  look: { one: '', many: '' },
  unpublish: { one: ', which would do without it', many: ', which would do without them' },
  delete: {
    one: '. It cannot be deleted while it is used there, so take it out there first',
    many: '. Those that are used cannot be deleted, so take them out there first; the others can',
  },
} as const
