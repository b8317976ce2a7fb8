import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'

import { expect, test } from '../journey'

/** What our own care adds to Payload's admin; the rest of it is as accessible as Payload makes it. */
const rules = ['button-name', 'color-contrast', 'input-button-name', 'label', 'link-name']

test('an enquiry can be read, and answered on its page', async ({ newStaff }) => {
  const page = await newStaff('bookings')
  await page.goto('/admin/collections/enquiries')
  await page.getByRole('link', { name: 'Fiona Marchbank' }).click()
  const message = page.getByRole('region', { name: 'The message' })
  await expect(message.getByRole('link', { name: /@/ })).toHaveAttribute('href', /^mailto:/)
  const answer = page.getByRole('region', { name: 'Write an answer' })
  await expect(answer.getByRole('textbox', { name: 'Text' })).toBeVisible()
  await expectHeard(page)
})

async function expectHeard(page: Page) {
  await expect(async () => {
    const { violations } = await new AxeBuilder({ page }).withRules(rules).analyze()
    const problems = violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target }) => `${id}: ${target.join(' ')}`),
    )
    expect(problems).toEqual([])
  }).toPass({ timeout: 60_000 })
}
