import { neutralLook } from '@lectern/shared/theme/look'
import { drawMark } from '@lectern/shared/theme/draw-mark'
import { lookUnlessUnavailable } from '../../unless-unavailable'
import { taggedAnswer } from '../../tagged-answer'

export const dynamic = 'force-dynamic'

/** The mark in the company's colours, for tabs and feeds; its address is `/icon.svg`. */
export async function GET(request: Request): Promise<Response> {
  const look = await lookUnlessUnavailable()
  return taggedAnswer(request, drawMark(look?.theme ?? neutralLook), 'image/svg+xml')
}
