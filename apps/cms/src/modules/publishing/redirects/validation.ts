import type { PayloadRequest, TextFieldSingleValidation } from 'payload'

import { hasTooLongPart } from '@lectern/shared/addresses/canonical-path'
import type { Redirect } from '@lectern/shared/contract/payload-types'
import { belongsToWebsite } from '@lectern/shared/addresses/own-paths'

import { leadsBack } from './circles'
import { findRedirects } from './find-redirects'
import { isPublishedAt } from './published-at'
import { readOldAddress, type OldAddress } from './old-address'

export const maxOldAddressCharacters = 300

export const refuseOddPath: TextFieldSingleValidation = async (typed, { data, id, req, event }) => {
  if (!typed) return 'Please type the old address, such as /leadership-training.'
  const old = readOldAddress(typed)
  const problem = old
    ? problemOf(old)
    : 'Please begin the address with one slash, such as /leadership-training, or paste all of it from https:// on.'
  if (problem || !old) return problem ?? true
  if (event === 'onChange') return true
  const redirect = { ...(data as Partial<Redirect>), from: old.path, id: String(id ?? '') }
  return (await problemAmongOthers(redirect, req)) ?? true
}

function problemOf({ path, query }: OldAddress): string | null {
  if (query) {
    return `A redirect goes by what stands before the question mark alone. Please leave “?${query}” out, if everything at ${path} shall lead to the new address.`
  }
  if (path.length > maxOldAddressCharacters || hasTooLongPart(path)) {
    return 'This address is longer than the website can be asked for. Please choose another.'
  }
  return belongsToWebsite(path)
    ? 'The website needs this address for itself. Please choose another.'
    : null
}

type Unsaved = Partial<Redirect> & { from: string; id: string }

async function problemAmongOthers(redirect: Unsaved, req: PayloadRequest): Promise<string | null> {
  if (await isPublishedAt(req, redirect.from)) {
    return 'Something that is published stands at this address, so nobody would be led on. Please unpublish it first, or give it another address: the redirect is then made by itself.'
  }
  const others = await findRedirects(req, { exceptId: redirect.id })
  if (others.has(redirect.from)) {
    return 'There is a redirect from this address already. Please change that one.'
  }
  return (await leadsBack(redirect, { others, req }))
    ? 'This would lead visitors in a circle. Please choose where the address leads to anew.'
    : null
}
