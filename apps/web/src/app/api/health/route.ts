import { cmsAnswers } from '@web/cms/health'

export const dynamic = 'force-dynamic'

/** The website is healthy while it serves its pages, which it does from its cache without the CMS. */
export async function GET(): Promise<Response> {
  return Response.json(
    { status: 'ok', cms: (await cmsAnswers()) ? 'ok' : 'failing' },
    { headers: { 'Cache-Control': 'no-store' } },
  )
}
