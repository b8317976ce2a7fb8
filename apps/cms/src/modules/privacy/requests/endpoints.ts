import type { Endpoint } from 'payload'
import { z } from 'zod'

import { isBookingsOrOwner } from '../../../access/is-bookings-or-owner'
import { isOwner } from '../../../access/is-owner'
import { answerRefusal } from '../../../http/problem-response'
import { Refusal } from '../../../http/refusal'
import { staffEndpoint } from '../../orders'
import { eraseHeld } from './erase-held'
import { findHeld } from './find-held'
import { readSought } from './read-sought'
import { exportAsHtml, exportOf } from './write-export'

/** `GET /api/privacy/export?email=…&item=…&format=json`: what is held, as a file. Without items, all of it. */
const exportEndpoint: Endpoint = {
  path: '/privacy/export',
  method: 'get',
  handler: async (req) => {
    try {
      if (!req.user) throw new Refusal('not-signed-in')
      if (!isBookingsOrOwner({ req })) throw new Refusal('not-allowed')
      const asked = req.searchParams
      const sought = readSought({ email: asked.get('email'), name: asked.get('name') })
      if (!sought) throw new Refusal('malformed-request', { message: whomToSay })
      const now = new Date()
      const items = asked.getAll('item')
      const held = (await findHeld(req, { sought, now })).filter(
        ({ item }) => items.length === 0 || items.includes(item),
      )
      const isHtml = asked.get('format') === 'html'
      const text = isHtml ? exportAsHtml(held, now) : JSON.stringify(exportOf(held, now), null, 2)
      return new Response(text, {
        headers: {
          'cache-control': 'no-store',
          'content-type': isHtml ? 'text/html; charset=utf-8' : 'application/json',
          'content-disposition': `attachment; filename="personal-data.${isHtml ? 'html' : 'json'}"`,
        },
      })
    } catch (error) {
      return answerRefusal(error)
    }
  },
}

const whomToSay = 'Say whom you look for: an e-mail address, or a name.'

/** `POST /api/privacy/erasures`, for owners: erases the items that were chosen. */
const erasureEndpoint = staffEndpoint({
  path: '/privacy/erasures',
  schema: z.object({
    email: z.string().max(254),
    name: z.string().max(120),
    items: z.array(z.string().max(100)).min(1, 'Tick what is to be erased.').max(500),
  }),
  answer: async ({ shop, input: { items, ...typed }, by, req }) => {
    if (!isOwner({ req })) throw new Refusal('not-allowed')
    const sought = readSought(typed)
    if (!sought) throw new Refusal('malformed-request', { message: whomToSay })
    const { erased, kept } = await eraseHeld({ req, sought, items, by, now: shop.now })
    return { done: true, erased: erased.length, kept: kept.length }
  },
})

export const requestEndpoints: Endpoint[] = [exportEndpoint, erasureEndpoint]
