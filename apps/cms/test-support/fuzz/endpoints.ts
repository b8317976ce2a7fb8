/** Every address at which the CMS answers, read from its configuration, so that a new one is among them by itself. */
import type { Endpoint, Payload } from 'payload'

export interface FuzzedEndpoint {
  method: string
  /** Below `/api`, with Payload's own placeholders: `/posts/versions/:id`. */
  path: string
  /** Of the collection or global whose documents it is about. */
  slug: string | null
  isGlobal: boolean
}

export function endpointsOf({ config }: Payload): FuzzedEndpoint[] {
  const { collections, globals, endpoints } = config
  const all = [
    ...collections.flatMap(({ slug, endpoints: own }) =>
      toFuzzed(own, { prefix: `/${slug}`, slug, isGlobal: false }),
    ),
    ...globals.flatMap(({ slug, endpoints: own }) =>
      toFuzzed(own, { prefix: `/globals/${slug}`, slug, isGlobal: true }),
    ),
    ...toFuzzed(endpoints, { prefix: '', slug: null, isGlobal: false }),
  ]
  return [...new Map(all.map((each) => [`${each.method} ${each.path}`, each])).values()]
}

type About = Pick<FuzzedEndpoint, 'slug' | 'isGlobal'> & { prefix: string }

function toFuzzed(
  endpoints: readonly Pick<Endpoint, 'method' | 'path'>[] | false,
  { prefix, ...about }: About,
): FuzzedEndpoint[] {
  return (endpoints || []).map(({ method, path }) => ({
    ...about,
    method: method.toUpperCase(),
    path: `${prefix}${path === '/' ? '' : path}`,
  }))
}
