import { createHash } from 'node:crypto'
import type { Page } from '@playwright/test'

import { ask } from '../ask'
import { eventually, expect, test } from '../journey'
import { cmsOrigin } from '../running-system'
import { restAs } from '../staff'

// One of the pages is none.
test.use({ expectedComplaints: { like: [/404 \(Not Found\).*nothing\/here/] } })

const somePages = ['/', '/blog', '/courses', '/basket', '/nothing/here']

test('a new brand colour is everywhere at once, also for whoever has an older page', async ({
  page,
  newStaff,
}) => {
  const rest = await restAs('owner')
  const { brand } = await rest.readGlobal('look')
  const sheet = await sheetOf('/')
  expect((await ask(sheet)).said('cache-control').join()).toContain('immutable')
  try {
    const staff = await newStaff('editor')
    await staff.goto('/admin/globals/look')
    await staff.getByLabel('Brand colour', { exact: false }).last().fill('#1f3bff')
    await staff.getByRole('button', { name: 'Save', exact: true }).click()
    await expect(staff.getByText('Saved.')).toBeVisible()
    for (const path of somePages) await expectBrand(page, path, '#1f3bff')

    const older = await ask(sheet)
    expect(older.said('cache-control')).toEqual(['public, max-age=0, must-revalidate'])
    expect(older.body).toContain('--brand: #1f3bff')
  } finally {
    await rest.updateGlobal('look', { brand })
  }
  for (const path of somePages) await expectBrand(page, path, String(brand))
})

test('what follows the website has its new colour without a restart', async ({
  page,
  newStaff,
}) => {
  const rest = await restAs('owner')
  const { brand } = await rest.readGlobal('look')
  const shared = await sharedPictureOf('/blog')
  const before = { shared, tab: await digestOf('/favicon.ico') }
  try {
    await rest.updateGlobal('look', { brand: '#1f3bff' })
    await eventually(async () => {
      expect(await sharedPictureOf('/blog')).not.toBe(before.shared)
      expect(await digestOf('/favicon.ico')).not.toBe(before.tab)
    })
    const now = await ask(await sharedPictureOf('/blog'))
    expect(now.status).toBe(200)
    expect(now.said('cache-control').join()).toContain('immutable')
    const older = await ask(before.shared)
    expect(older.said('cache-control')).toEqual(['public, max-age=0, must-revalidate'])

    const staff = await newStaff('editor')
    await staff.goto('/admin')
    const styles = await staff.locator('style').allTextContents()
    expect(styles.join()).toContain('--bg-color: #1f3bff')
  } finally {
    await rest.updateGlobal('look', { brand })
  }
  await eventually(async () => {
    expect(await sharedPictureOf('/blog')).toBe(before.shared)
  })
  await page.goto(`${cmsOrigin}/admin/login`)
  await expect(page.getByText('Hollin Bank')).toBeVisible()
  await expect(page.locator('meta[content*="Payload"]')).toHaveCount(0)
})

test('a colour on which no words can be read is shown beside the one that is used', async ({
  newStaff,
}) => {
  const staff = await newStaff('editor')
  await staff.goto('/admin/globals/look')
  const colour = staff.getByLabel('Brand colour', { exact: false }).last()
  await colour.fill('#d9631e')
  await expect(staff.getByRole('status').getByText('#e26b29')).toBeVisible()
  await colour.fill('#a43b1c')
  await expect(staff.getByText('Neither white nor black')).toBeHidden()
})

test('a logo, an announcement and a button stand at the top of every page', async ({
  page,
  newStaff,
}) => {
  const rest = await restAs('owner')
  const logo = await uploadLogo(await newStaff('editor'))
  const button = { link: { kind: 'url', label: 'See all dates', url: '/courses' } }
  const text = 'Our office is closed until 4 January.'
  try {
    const announcement = { text, from: null, until: null }
    await rest.updateGlobal('look', { logo, announcement, headerButton: [button] })
    for (const path of somePages) {
      await eventually(async () => {
        await page.goto(path)
        const head = page.getByRole('banner')
        await expect(page.getByText(text)).toBeVisible({ timeout: 500 })
        await expect(head.getByRole('link', { name: 'See all dates' })).toBeVisible({
          timeout: 500,
        })
        const picture = head.getByRole('img', { name: 'Hollin Bank' })
        expect(await picture.evaluate((img: HTMLImageElement) => img.naturalWidth)).not.toBe(0)
      })
    }
  } finally {
    const announcement = { text: null, from: null, until: null }
    await rest.updateGlobal('look', { logo: null, announcement, headerButton: [] })
    await rest.remove('logos', logo)
  }
})

test('a telephone that keeps the website on its home screen gets its name and icon', async () => {
  const manifest = await ask('/manifest.webmanifest')
  const { name, icons } = JSON.parse(manifest.body) as { name: string; icons: { src: string }[] }
  expect(name).toBe('Hollin Bank')
  for (const { src } of icons) expect((await ask(src)).status).toBe(200)
})

/** Its path, as the page names it. */
async function sharedPictureOf(path: string): Promise<string> {
  const { body } = await ask(path)
  const address = /<meta property="og:image" content="([^"]+)"/.exec(body)?.[1] ?? ''
  return new URL(address).pathname
}

async function digestOf(path: string): Promise<string> {
  const { status, body } = await ask(path)
  expect(status).toBe(200)
  return createHash('sha256').update(body).digest('hex')
}

async function sheetOf(path: string): Promise<string> {
  return /href="(\/look\/[^"]+\.css)"/.exec((await ask(path)).body)?.[1] ?? ''
}

async function expectBrand(page: Page, path: string, colour: string) {
  await eventually(async () => {
    await page.goto(path)
    const brand = () => getComputedStyle(document.documentElement).getPropertyValue('--brand')
    expect((await page.evaluate(brand)).trim()).toBe(colour)
  })
}

async function uploadLogo(staff: Page): Promise<string> {
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 120 40"><path d="M0 0h120v40z"/></svg>'
  const answer = await staff.request.post(`${cmsOrigin}/api/logos`, {
    headers: { Origin: cmsOrigin },
    multipart: {
      _payload: '{}',
      file: { name: 'logo.svg', mimeType: 'image/svg+xml', buffer: Buffer.from(svg) },
    },
  })
  expect(answer.status()).toBe(201)
  return ((await answer.json()) as { doc: { id: string } }).doc.id
}
