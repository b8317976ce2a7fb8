import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { contrastOf, type Hex } from '@lectern/shared/theme/colour'
import { paletteOf } from '@lectern/shared/theme/palette'
import fc from 'fast-check'
import type Stripe from 'stripe'
import { brandingOf } from '../checkout/branding'
import { brandCss } from './brand-css'
import { type Rig, line, sessionParams, startRig } from '../testing/rig'

let rig: Rig
beforeAll(async () => {
  rig = await startRig()
})
afterAll(() => rig.close())

async function open(changes: Partial<Stripe.Checkout.SessionCreateParams> = {}) {
  const session = await rig.stripe.checkout.sessions.create(sessionParams(changes))
  return { id: session.id, page: `${rig.url}/c/pay/${session.id}` }
}

function post(page: string, fields: Record<string, string>) {
  return fetch(page, { method: 'POST', body: new URLSearchParams(fields), redirect: 'manual' })
}

const show = (page: string) => fetch(page).then((response) => response.text())
const status = async (id: string) => (await rig.stripe.checkout.sessions.retrieve(id)).status

describe('the look of the hosted page', () => {
  const brandSheet = async (page: string) => {
    const href = /href="(\/c\/brand\/[^"]+)"/.exec(await show(page))?.[1] ?? ''
    const response = await fetch(rig.url + href)
    expect(response.headers.get('content-type')).toContain('text/css')
    return response.text()
  }

  it('has the name, colours and corners that the session was opened with', async () => {
    const { page } = await open({
      branding_settings: {
        display_name: 'Quill & Daughters',
        background_color: '#F7EFE2',
        button_color: '#a43b1c',
        border_style: 'rectangular',
        font_family: 'inter',
      },
    })
    expect(await show(page)).toContain('<p class="company">Quill &amp; Daughters</p>')
    const css = await brandSheet(page)
    expect(css).toContain('--ground: #f7efe2;')
    expect(css).toContain('--accent: #a43b1c;')
    expect(css).toContain('--pill: 0;')
  })

  it('is that of the website, day and night, whose colours it was given', async () => {
    const { light, dark } = paletteOf({ brand: '#a43b1c', tone: 'warm' })
    const css = brandCss(
      brandingOf({ background_color: light.page.sandSoft, button_color: '#a43b1c' }),
    )
    expect(css).toContain(`--ground: ${dark.page.paper};`)
    expect(css).toContain(`--night: ${dark.page.night};`)
  })

  it('has one where nothing was said of it, and where there is no session', async () => {
    expect(await brandSheet((await open()).page)).toMatch(/--accent: #[0-9a-f]{6};/)
    expect(await brandSheet(`${rig.url}/c/pay/cs_test_none`)).toMatch(/--ground: #ffffff;/)
  })

  it('is refused what is no colour, and a picture', async () => {
    const opened = (branding_settings: object) => open({ branding_settings })
    await expect(opened({ button_color: 'red; }' })).rejects.toMatchObject({
      param: 'branding_settings[button_color]',
    })
    await expect(
      opened({ icon: { type: 'url', url: 'https://a.example/b.png' } }),
    ).rejects.toThrow()
  })

  it('can be read whatever colours it is given', () => {
    const colour = fc.integer({ min: 0, max: 0xffffff }).map(hexOf)
    const judge = (background: string, button: string) => {
      const branding = brandingOf({ background_color: background, button_color: button })
      for (const scheme of brandCss(branding).split('@media')) {
        const of = (role: string) => new RegExp(`--${role}: (#[0-9a-f]{6})`).exec(scheme)![1] as Hex
        const faint = words.filter(([front, back]) => contrastOf(of(front), of(back)) < 4.5)
        expect(faint).toEqual([])
      }
    }
    fc.assert(fc.property(colour, colour, judge), { numRuns: 150, seed: 20_261_201 })
  })

  const words = [
    ...([
      ['on-ground', 'ground'],
      ['ink', 'sheet'],
      ['quiet', 'sheet'],
      ['danger', 'sheet'],
    ] as const),
    ...([
      ['danger', 'danger-wash'],
      ['on-accent', 'accent'],
      ['accent-ink', 'sheet'],
    ] as const),
    ...([['on-night', 'night']] as const),
  ]
  const hexOf = (number: number) => `#${number.toString(16).padStart(6, '0')}`
})

describe('the hosted page', () => {
  it('shows what is paid for, and that no money is taken', async () => {
    const { page } = await open()
    const html = await show(page)
    expect(html).toContain('Test payments: no money is taken.')
    expect(html).toContain('<h1>Pay £2,492.20</h1>')
    expect(html).toContain('Level 4 Certificate × 3')
    expect(html).toContain('£2,293.20')
    expect(html).toContain('value="4242 4242 4242 4242"')
    expect(html).toContain('href="http://localhost:3000/basket"')
    expect(html).not.toContain('<script')
  })

  it('escapes whatever it was given', async () => {
    const { page } = await open({
      line_items: [line('<img src=x onerror=alert(1)>"', 5000)],
      cancel_url: 'http://localhost:3000/?a="><script>',
    })
    const html = await show(page)
    expect(html).toContain('&lt;img src=x onerror=alert(1)&gt;&quot;')
    expect(html).not.toMatch(/<img|<script/)
  })

  it('allows nothing but its own style and its own forms', async () => {
    const { page } = await open()
    const response = await fetch(page)
    const policy = response.headers.get('content-security-policy')
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("form-action 'self' http://localhost:3000;")
    expect(policy).toContain("frame-ancestors 'none'")
    expect(response.headers.get('cache-control')).toBe('no-store')
  })

  it('pays, and leads to the success address with the id in it', async () => {
    const { id, page } = await open()
    const response = await post(page, { outcome: 'pay', 'card-number': '4242 4242 4242 4242' })
    expect(response.status).toBe(303)
    expect(response.headers.get('location')).toBe(
      `http://localhost:3000/orders/return?session=${id}`,
    )
    expect(await status(id)).toBe('complete')
  })

  it('pays once, however often the form is sent', async () => {
    const { id, page } = await open()
    const pay = () => post(page, { outcome: 'pay', 'card-number': '4242424242424242' })
    const responses = await Promise.all([pay(), pay(), pay()])
    expect(responses.map((response) => response.status)).toEqual([303, 303, 303])
    const session = await rig.stripe.checkout.sessions.retrieve(id)
    const charges = await rig.stripe.charges.list({
      payment_intent: String(session.payment_intent),
    })
    expect(charges.data).toHaveLength(1)
  })

  it('explains a declined card and lets another one be tried', async () => {
    const { id, page } = await open()
    const response = await post(page, { outcome: 'decline' })
    expect(response.headers.get('location')).toBe(`/c/pay/${id}`)
    const html = await show(page)
    expect(html).toContain('Your card was declined. Nothing was paid. Try another card.')
    expect(await status(id)).toBe('open')
    await post(page, { outcome: 'pay', 'card-number': '4242424242424242' })
    expect(await status(id)).toBe('complete')
  })

  it('takes test cards only, and keeps what was typed', async () => {
    const { id, page } = await open({ customer_email: undefined as never })
    const response = await post(page, {
      outcome: 'pay',
      email: 'ada@example.com',
      'card-number': '4929 1234 5678 9012',
    })
    const html = await response.text()
    expect(response.status).toBe(422)
    expect(html).toContain('<title>Problem: Pay')
    expect(html).toContain('href="#card-number"')
    expect(html).toContain('value="ada@example.com"')
    expect(html).toContain('value="4929 1234 5678 9012"')
    expect(await status(id)).toBe('open')
  })

  it('asks for an e-mail address where none is known, and keeps it', async () => {
    const { id, page } = await open({ customer_email: undefined as never })
    const missing = await post(page, { outcome: 'pay', 'card-number': '4242424242424242' })
    expect(await missing.text()).toContain('href="#email"')
    const fields = { outcome: 'pay', email: 'grace@example.com', 'card-number': '4242424242424242' }
    await post(page, fields)
    const session = await rig.stripe.checkout.sessions.retrieve(id)
    expect(session.customer_details?.email).toBe('grace@example.com')
  })

  it('explains that a session is paid already', async () => {
    const { id, page } = await open()
    await rig.control(`sessions/${id}/pay`)
    const html = await show(page)
    expect(html).toContain('This has been paid')
    expect(html).toContain(`href="http://localhost:3000/orders/return?session=${id}"`)
  })

  it('explains that a session has expired, and takes no payment', async () => {
    const { id, page } = await open()
    await rig.stripe.checkout.sessions.expire(id)
    const response = await fetch(page)
    expect(response.status).toBe(410)
    expect(await response.text()).toContain('This payment page has expired')
    await post(page, { outcome: 'pay', 'card-number': '4242424242424242' })
    expect(await status(id)).toBe('expired')
  })

  it('says so when there is no such session', async () => {
    const response = await fetch(`${rig.url}/c/pay/cs_test_none`)
    expect(response.status).toBe(404)
    expect(await response.text()).toContain('There is no such payment page')
  })
})
