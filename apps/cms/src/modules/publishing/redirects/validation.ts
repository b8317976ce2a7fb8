import type { PayloadRequest, TextFieldSingleValidation } from 'payload'

import type { Redirect } from '@lectern/shared/contract/payload-types'
import { publicPath } from '@lectern/shared/contract/public-path'

import { currentEnv } from '../../../env'
import { toPath } from './path'

export const refuseOddPath: TextFieldSingleValidation = async (from, { data, id, req, event }) => {
  if (!from) return 'Please type the old address, such as /leadership-training.'
  if (!/^\/(?![/\\])[^\s?#\\]*$/.test(from)) {
    return 'Please begin the address with a slash and leave no spaces, such as /leadership-training.'
  }
  if (from === '/' || /^\/(api|admin|_next)(\/|$)/i.test(from)) {
    return 'The website needs this address for itself. Please choose another.'
  }
  if (event === 'onChange') return true
  const redirect = { ...(data as Partial<Redirect>), from, id: String(id ?? '') }
  return (await leadsBack(redirect, req))
    ? 'This would lead visitors in a circle. Please choose where the address leads to anew.'
    : true
}

/** Steps from one redirect to the next; nobody needs more. */
const maxSteps = 10

async function leadsBack(redirect: Partial<Redirect>, req: PayloadRequest): Promise<boolean> {
  let step = redirect
  for (let count = 0; count < maxSteps; count += 1) {
    const target = await targetPath(step, req)
    if (!target) return false
    if (target === redirect.from) return true
    const next = await redirectFrom(target, { req, exceptId: redirect.id })
    if (!next) return false
    step = next
  }
  return true
}

/** `null` for addresses elsewhere. */
async function targetPath(
  { kind, url, reference }: Partial<Redirect>,
  req: PayloadRequest,
): Promise<string | null> {
  if (kind === 'url') return pathOnThisSite(url)
  if (!reference) return null
  const { relationTo, value } = reference
  const document = await req.payload.findByID({
    collection: relationTo,
    id: typeof value === 'string' ? value : value.id,
    select: { slug: true },
    disableErrors: true,
    overrideAccess: true,
    depth: 0,
    req,
  })
  return document?.slug ? publicPath({ collection: relationTo, slug: document.slug }) : null
}

function pathOnThisSite(url: string | null | undefined): string | null {
  if (!url) return null
  if (url.startsWith('/')) return toPath(url)
  const isOurs = URL.canParse(url) && new URL(url).origin === currentEnv().WEB_URL
  return isOurs ? toPath(url) : null
}

async function redirectFrom(
  from: string,
  { req, exceptId }: { req: PayloadRequest; exceptId: string | undefined },
): Promise<Redirect | null> {
  const { docs } = await req.payload.find({
    collection: 'redirects',
    where: { and: [{ from: { equals: from } }, { id: { not_equals: exceptId ?? '' } }] },
    limit: 1,
    depth: 0,
    overrideAccess: true,
    req,
  })
  return docs[0] ?? null
}
