import { sharedKinds } from '@lectern/shared/addresses/paths'
import { drawShareCard } from '@web/cms/share-images'
import { readSite } from '@web/cms/site'
import { shareCardHash } from '@web/seo/share-card'
import { decoded } from '@web/app/params'
import { routeWithStatus } from '@web/app/route-with-status'
import { lookUnlessUnavailable } from '@web/app/unless-unavailable'
import { readShareCard } from '@web/app/share/read-share-card'

export const dynamic = 'force-dynamic'

interface Context {
  params: Promise<{ kind: string; slug: string; file: string }>
}

const yearSeconds = 31_536_000

/**
 * The picture of a page for shared links. An address with the hash of what it shows is kept for good; that
 * of a page as it was a while ago gets what it is now.
 */
export const GET = routeWithStatus(async (_: Request, { params }: Context) => {
  const { kind: named, slug, file } = await params
  const kind = sharedKinds.find((each) => each === named)
  const [, hash] = /^([0-9a-f]{16})\.png$/.exec(file) ?? []
  if (!kind || !hash) return notFound()

  const [{ company }, look] = await Promise.all([readSite(), lookUnlessUnavailable()])
  const shown = { company: company.tradingName, look }
  const card = await readShareCard({ kind, slug: decoded(slug) }, shown)
  if (!card) return notFound()
  const isNow = hash === shareCardHash(card, look)
  return new Response(await drawShareCard(card), {
    headers: {
      'Content-Type': 'image/png',
      'Cache-Control': isNow
        ? `public, max-age=${yearSeconds}, immutable`
        : 'public, max-age=0, must-revalidate',
    },
  })
})

function notFound(): Response {
  return new Response('Not found', { status: 404 })
}
