import { readIcon } from '@web/cms/look'
import { icoFile } from '@web/seo/ico-file'
import { routeWithStatus } from '@web/app/route-with-status'
import { taggedAnswer } from '@web/app/tagged-answer'

export const dynamic = 'force-dynamic'

/**
 * The company's icon under the address that browsers ask for by themselves, such as for a document that is
 * not one of our pages: `/favicon.ico`.
 */
export const GET = routeWithStatus(async (request: Request) => {
  const png = await readIcon(32)
  if (!png) return new Response('Not found', { status: 404 })
  const icon = icoFile(Buffer.from(await new Response(png).arrayBuffer()), 32)
  return taggedAnswer(request, icon, 'image/x-icon')
})
