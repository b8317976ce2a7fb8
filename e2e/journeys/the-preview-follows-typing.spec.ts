import type { FrameLocator, Page } from '@playwright/test'

import { unused } from '../catalogue'
import { expect, test } from '../journey'
import { beginPost, saveDraft, write } from '../post-form'

// That line is cut on purpose.
test.use({ expectedComplaints: { like: [/ERR_INTERNET_DISCONNECTED/] } })

test('the preview beside a post follows what is typed, says why when it cannot, and saves nothing', async ({
  newStaff,
}) => {
  const title = unused('What the Room Hears')
  const staff = await newStaff('author')
  await beginPost(staff, { title, summary: 'It hears the pause before the answer.' })
  await write(staff, 'Nobody says it.')
  await saveDraft(staff)

  const preview = await openPreview(staff, title)
  await staff.locator('[data-lexical-editor]').first().click()
  await staff.keyboard.press('End')
  await write(staff, ' Everybody hears it.')
  await expect(preview.getByText('Nobody says it. Everybody hears it.')).toBeVisible()
  await write(staff, ' Still typing.')
  await expect(preview.getByText('Everybody hears it. Still typing.')).toBeVisible()

  const nowhere = '**/preview/typed'
  await staff.context().route(nowhere, (route) => route.abort('internetdisconnected'))
  await write(staff, ' Offline.')
  await expect(preview.getByRole('status')).toContainText('There is no connection to the website')
  await staff.context().unroute(nowhere)
  await expect(preview.getByText('Still typing. Offline.')).toBeVisible()
  await expect(preview.getByRole('status').first()).toBeEmpty()

  await staff.getByLabel('Title').fill(`${title}, and Why`)
  await expect(preview.getByRole('heading', { level: 1, name: `${title}, and Why` })).toBeVisible()
  staff.once('dialog', (dialog) => void dialog.accept())
  await staff.reload()
  await expect(
    staff.frameLocator(frame).getByRole('heading', { level: 1, name: title, exact: true }),
    'what was typed is saved nowhere',
  ).toBeVisible()
  await staff.getByRole('button', { name: 'Close the preview' }).click()
})

const frame = 'iframe#live-preview-iframe'

async function openPreview(staff: Page, title: string): Promise<FrameLocator> {
  await staff.getByRole('button', { name: 'Preview beside the form' }).click()
  const preview = staff.frameLocator(frame)
  await expect(preview.getByRole('heading', { level: 1, name: title })).toBeVisible()
  return preview
}
