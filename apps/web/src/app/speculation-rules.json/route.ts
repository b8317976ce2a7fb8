import { speculationRulesAddress, speculationRulesText } from '../../addresses/speculation-rules'

export const dynamic = 'force-dynamic'

const yearSeconds = 31_536_000

/** The address that pages name is kept for good; any other, as an old page may have it, gets what holds now. */
export function GET({ url }: Request): Response {
  const isPresent = url.endsWith(speculationRulesAddress)
  return new Response(speculationRulesText, {
    headers: {
      'Content-Type': 'application/speculationrules+json',
      'Cache-Control': isPresent
        ? `public, max-age=${yearSeconds}, immutable`
        : 'public, max-age=0, must-revalidate',
    },
  })
}
