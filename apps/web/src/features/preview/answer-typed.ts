import 'server-only'
import { BodyTooLargeError, readAtMost } from '@lectern/http-server/read-at-most'
import { paths } from '@lectern/shared/addresses/paths'
import { maxTypedBytes, typedPreviewSchema } from '@lectern/shared/contract/preview'
import { problemStatus, type ProblemReason } from '@lectern/shared/contract/problem'
import { CmsUnavailableError } from '../../cms/client'
import { readTypedPreview, type Preview } from '../../cms/preview'
import { env } from '../../env'
import { drawOwnPage } from '../../forms/draw-own-page'
import { handOver } from '../../forms/hand-over'
import { isFromOwnPage } from '../../forms/same-origin'

const typedPreviews = handOver<Preview>('typed-preview')

/** What the preview is drawn with while somebody types beside it; null when it shows what was saved. */
export const readHandedPreview = typedPreviews.read

/**
 * Answers what stands in a form with the page that it would make: asked by the script of the preview alone,
 * kept nowhere. What it cannot show it says in words that the script puts into the frame.
 */
export async function answerTyped(request: Request): Promise<Response> {
  if (!isFromOwnPage(request.headers, new URL(env().WEB_URL).origin)) return refuse('not-allowed')
  try {
    const preview = await readTypedPreview(await readTyped(request))
    return typeof preview === 'string' ? refuse(preview) : await draw(preview, request)
  } catch (error) {
    if (error instanceof BodyTooLargeError) return refuse('too-large')
    if (!(error instanceof CmsUnavailableError)) console.error(error)
    return refuse('unavailable')
  }
}

async function readTyped(request: Request) {
  const bytes = await readAtMost(request.body, maxTypedBytes)
  return typedPreviewSchema.parse(JSON.parse(new TextDecoder().decode(bytes)))
}

async function draw(preview: Preview, request: Request): Promise<Response> {
  const page = await typedPreviews.whileDrawing(preview, (key) =>
    drawOwnPage({
      path: paths.preview,
      request,
      handedOver: { header: typedPreviews.header, key },
    }),
  )
  if (!page.ok) return refuse('unavailable')
  const headers = { ...unkept, 'Content-Type': 'text/html; charset=utf-8' }
  return new Response(await page.text(), { headers })
}

const unkept = { 'Cache-Control': 'private, no-store', 'X-Robots-Tag': 'noindex' }

function refuse(reason: ProblemReason): Response {
  const headers = { ...unkept, 'Content-Type': 'text/plain; charset=utf-8' }
  const words = wordsFor[reason] ?? wordsFor.unavailable
  return new Response(words, { status: problemStatus(reason), headers })
}

const wordsFor: Partial<Record<ProblemReason, string>> & { unavailable: string } = {
  'too-large':
    'This is too long to be shown while you type. What you see is from before: save a draft, and the preview shows what was saved.',
  'not-allowed':
    'This preview does not work any more. Close it and open it again; what you typed in the form stays.',
  'not-found':
    'This document is not there any more: somebody has deleted it, or put it into the trash.',
  unavailable:
    'What you typed cannot be shown just now. What you see is from before; the preview tries again when you go on.',
}
