import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { neutralLook, type Look } from '@lectern/shared/theme/look'
import { paymentBrandOf } from '@lectern/shared/theme/payment-brand'

import { saveSettings } from '@cms-seed/factories/settings'
import { loadSender } from '@cms/mail/sender'
import { checkOut, declared, startTestShop, type TestShop } from '@cms-support/test-shop'
import { loadOrder } from '../orders/find-order'
import { startPayment } from './start-payment'

let shop: TestShop
beforeAll(async () => {
  shop = await startTestShop()
  await saveSettings(shop.payload)
})
afterAll(() => shop.stop())

it('the payment page has the company’s name, colours and corners as they are when it is opened', async () => {
  expect(await brandingOfNextSession()).toEqual(await asTold(neutralLook))
  const chosen = { brand: '#a43b1c', tone: 'warm', corners: 'square', fonts: 'schibsted' } as const
  await shop.payload.updateGlobal({ slug: 'look', data: chosen, overrideAccess: true, depth: 0 })
  expect(await brandingOfNextSession()).toEqual(await asTold({ ...neutralLook, ...chosen }))
})

async function brandingOfNextSession(): Promise<object | undefined> {
  const runId = await shop.runWith({ seats: 1 })
  const { id } = await checkOut(shop, [{ runId, count: 1 }])
  const order = await loadOrder(shop.payload, id)
  const started = await startPayment(shop.open(), { order, declarations: declared })
  expect(started.outcome).toBe('payment')
  const { sessions } = await shop.standIn.state()
  return sessions.find((session) => session.client_reference_id === id)?.branding_settings
}

async function asTold(look: Look) {
  const { name } = await loadSender(shop.payload)
  const { displayName, ...brand } = paymentBrandOf(look, name)
  expect(displayName).toBe('Lectern')
  return {
    display_name: displayName,
    background_color: brand.backgroundColour,
    button_color: brand.buttonColour,
    border_style: brand.borderStyle,
    font_family: brand.fontFamily,
    icon: null,
    logo: null,
  }
}
