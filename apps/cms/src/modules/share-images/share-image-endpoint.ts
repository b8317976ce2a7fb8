import { shareCardSchema } from '@lectern/shared/contract/share-card'
import type { Endpoint } from 'payload'

import { currentEnv } from '@cms/env'
import { answerRefusal } from '@cms/http/problem-response'
import { readJson } from '@cms/http/read-json'
import { Refusal } from '@cms/http/refusal'
import { isFromWeb } from '@cms/http/visitor-address'
import { queueFor } from '@cms/http/work-queue'
import { drawShareImage } from './draw-share-image'
import { KeptImages } from './kept-images'
import { loadBrand, type Brand } from './load-brand'

const maxBodyBytes = 8_192

/** One is drawn in a tenth of a second; what asks for many at once comes again. */
const drawing = queueFor({ atOnce: 1, maxWaiting: 20, retryAfterSeconds: 10 })

/**
 * `POST /api/share-images`: the picture of a card, for our website alone, which says on which pages there is
 * one. A stranger could otherwise have any words drawn under the company's name.
 */
export function shareImageEndpoint({ mediaFolder }: { mediaFolder: string }): Endpoint {
  const kept = new KeptImages(mediaFolder)
  return {
    path: '/share-images',
    method: 'post',
    handler: async (req) => {
      try {
        if (!isFromWeb(req.headers, { webSecret: currentEnv().CMS_WEB_SECRET })) {
          throw new Refusal('not-allowed')
        }
        const parsed = shareCardSchema.safeParse(await readJson(req, maxBodyBytes))
        if (!parsed.success) throw new Refusal('malformed-request')
        const brand = await loadBrand(req.payload, mediaFolder)
        const drawn = { card: parsed.data, brand, mediaFolder }
        return pictureOf(await kept.take(keyOf(drawn), () => drawing(() => drawShareImage(drawn))))
      } catch (error) {
        return answerRefusal(error)
      }
    },
  }
}

function keyOf({ card, brand: { look, logoFile } }: { card: object; brand: Brand }): string {
  return JSON.stringify({ drawnAs, card, look, logoFile })
}

/** To be raised when the drawing changes, so that those which are kept are made anew. */
const drawnAs = 1

function pictureOf(image: Buffer): Response {
  const headers = { 'content-type': 'image/png', 'cache-control': 'no-store' }
  return new Response(new Uint8Array(image), { headers })
}
