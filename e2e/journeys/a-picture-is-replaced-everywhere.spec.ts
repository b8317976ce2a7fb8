import { createPost, unused } from '../catalogue'
import { expectAccessible } from '../accessible'
import { eventually, expect, onSite, test } from '../journey'
import { paragraph, richText } from '../rich-text'
import { cmsOrigin } from '../running-system'
import { restAs } from '../staff'

test('a picture is described and replaced in one place, and the article shows the new one', async ({
  page,
  newStaff,
}) => {
  const title = unused('Rings on the Water')
  const staff = await newStaff('editor')
  await page.goto('/')
  const [before, after] = [await page.screenshot(), await page.screenshot({ fullPage: true })]
  const uploaded = await staff.request.post('/api/media?depth=0', {
    headers: { origin: cmsOrigin },
    multipart: {
      file: { name: 'IMG_2291.png', mimeType: 'image/png', buffer: before },
      _payload: JSON.stringify({ alt: 'IMG_2291' }),
    },
  })
  const { doc: media } = (await uploaded.json()) as { doc: { id: string } }
  const rest = await restAs('editor')
  const { id: author } = await rest.find('authors', {})
  const content = richText(paragraph('They meet in the middle.'))
  const post = await createPost(rest, { title, author, content, heroImage: media.id })
  const article = onSite(`/blog/${String(post.slug)}`)

  await staff.goto('/admin/collections/media?only=undescribed')
  await staff.getByRole('button', { name: /^img-2291-/ }).click()
  const details = staff.getByRole('region', { name: /^img-2291-/ })
  await expect(details.getByRole('link', { name: `The post “${title}”` })).toBeVisible()
  await expect(details.getByText('Main picture · on the website')).toBeVisible()
  await expectAccessible(staff, { within: '.picture-details' })

  await details.getByRole('button', { name: 'Replace everywhere …' }).click()
  await expect(details.getByText('One place shows the new picture')).toBeVisible()
  const file = { name: 'rings.png', mimeType: 'image/png', buffer: after }
  await details.getByLabel('The new picture').setInputFiles(file)
  await details.getByRole('button', { name: 'Replace it in one place' }).click()
  const renewed = staff.getByRole('region', { name: /^rings-/ })
  await expect(renewed.getByText('Replaced. One place shows it now.')).toBeVisible()

  await renewed.getByRole('button', { name: 'Take this to begin with' }).click()
  await renewed.getByLabel('What it shows').fill('Rings that spread on water')
  await renewed.getByRole('button', { name: 'Save the description' }).click()
  await expect
    .poll(async () => (await rest.find('media', { id: media.id })).alt)
    .toBe('Rings that spread on water')
  await eventually(async () => {
    await page.goto(article)
    const picture = page.getByRole('img', { name: 'Rings that spread on water' })
    await expect(picture).toHaveAttribute('src', /\/media\/rings-/, { timeout: 500 })
  })
})
