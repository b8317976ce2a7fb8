import { unused } from '../catalogue'
import { eventually, expect, test } from '../journey'
import { beginPost, write } from '../post-form'

test('what is worth a look is shown where it stands, and a person decides', async ({
  page,
  newStaff,
}) => {
  const title = unused('What It Cost')
  const staff = await newStaff('editor')
  const publish = staff.getByRole('button', { name: 'Publish', exact: true })
  await beginPost(staff, { title, summary: '' })
  await write(staff, 'A day of it was £595 + VAT then.')

  await publish.click()
  const found = staff.getByRole('region', { name: 'Before it goes live' })
  await expect(found.getByRole('listitem')).toHaveText([
    /Must be put right.*Summary/,
    /1 price is typed by hand.*£595 \+ VAT/,
  ])
  await expect(found.getByRole('button', { name: 'Publish all the same' })).not.toBeVisible()
  await staff.keyboard.press('Escape')
  await expect(found).not.toBeVisible()
  await expect(publish).toBeFocused()

  await publish.click()
  await found.getByRole('button', { name: 'Show: “Summary”' }).click()
  await expect(staff.getByLabel('Summary')).toBeFocused()
  await staff.keyboard.type('On prices that stay.')

  await staff.getByRole('button', { name: 'Courses', exact: true }).click()
  await publish.click()
  await found.getByRole('button', { name: 'Show: 1 price is typed by hand' }).click()
  const text = staff.locator('[data-lexical-editor]').first()
  await expect(text.getByText('£595 + VAT')).toBeInViewport()
  await expect(text).toBeFocused()

  await publish.click()
  await found.getByRole('button', { name: 'Publish all the same' }).click()
  await expect(staff.getByText('Status:').locator('..')).toContainText('Published')
  const address = `/blog/${title.toLowerCase().replaceAll(' ', '-')}`
  await eventually(async () => {
    expect((await page.request.get(address)).status()).toBe(200)
  })
})
