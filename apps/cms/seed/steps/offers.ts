import { pence } from '@lectern/shared/money/pence'

import { acceptOffer, beginOffer, sendOffer, type SentOffer } from '../../src/modules/offers'
import type { Context } from '../../src/modules/orders'
import type { Keys } from '../content/keys'
import type { WrittenDemoOffer } from '../content/offers'
import type { World } from '../world'
import { runKey } from './catalogue'
import { momentOf, type Happening } from './happening'

/** What was offered in writing, and what became of it. */
export function happeningsOfOffers(
  world: World,
  offers: readonly WrittenDemoOffer<Keys>[],
): Happening[] {
  return offers.flatMap((offer) => {
    const { accepted } = offer
    let sent: SentOffer | null = null
    const sending = async (context: Context) => void (sent = await send(world, context, offer))
    return [
      { at: momentOf(world, offer), happen: sending },
      ...(accepted
        ? [
            {
              at: momentOf(world, accepted),
              happen: async (context: Context) => sent && accept(context, { sent, accepted }),
            },
          ]
        : []),
    ]
  })
}

async function send(
  { ids, payload, now }: World,
  context: Context,
  offer: WrittenDemoOffer<Keys>,
): Promise<SentOffer> {
  const { run, places, netPence, sentBy: by } = offer
  const { companyName, name, email, address, message, holdsPlaces } = offer
  const begun = {
    ...{ companyName, name, email, address, message, mayPayByInvoice: true, holdsPlaces },
    lines: [{ run: ids.findIn('run', runKey(run)), places, netPence, priced: 'each' as const }],
  }
  const draft = await beginOffer({ payload, user: null }, { begun, now })
  return sendOffer(context, { offer: draft, by })
}

function accept(
  context: Context,
  of: { sent: SentOffer; accepted: NonNullable<WrittenDemoOffer['accepted']> },
): Promise<unknown> {
  const { sent, accepted } = of
  const { purchaseOrderNumber } = accepted
  return acceptOffer(context, {
    offer: sent,
    acceptance: {
      agreedGrossPence: pence(sent.content.totals.grossPence),
      ...{ declarations: { terms: true }, payBy: 'invoice', purchaseOrderNumber },
    },
  })
}
