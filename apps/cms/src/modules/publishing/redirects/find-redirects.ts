import { canonicalPath } from '@lectern/shared/addresses/canonical-path'
import type { Redirect } from '@lectern/shared/contract/payload-types'
import type { PayloadRequest } from 'payload'

export type StoredRedirect = Pick<
  Redirect,
  'id' | 'from' | 'kind' | 'url' | 'sitePage' | 'reference'
>

/** All redirects by the one spelling of their old address, also those that were stored in another. */
export async function findRedirects(
  req: PayloadRequest,
  { exceptId = '' }: { exceptId?: string } = {},
): Promise<Map<string, StoredRedirect>> {
  const { docs } = await req.payload.find({
    collection: 'redirects',
    select: { from: true, kind: true, url: true, sitePage: true, reference: true },
    pagination: false,
    sort: 'id',
    overrideAccess: true,
    depth: 0,
    req,
  })
  const others = docs.filter(({ id }) => String(id) !== exceptId)
  return new Map(others.map((redirect) => [canonicalPath(redirect.from), redirect]))
}
