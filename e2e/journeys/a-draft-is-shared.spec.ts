import { unused } from '../catalogue'
import { expect, test } from '../journey'
import { beginPost, saveDraft, write } from '../post-form'

// What has ended answers so, and the browser mentions it.
test.use({ expectedComplaints: { like: [/410 \(Gone\)/] } })

test('a draft is read by whoever has the link, until it is stopped', async ({
  page: visitor,
  newStaff,
}) => {
  const title = unused('For One Reader First')
  const staff = await newStaff('editor')
  await beginPost(staff, { title, summary: 'Read by one before it is read by all.' })
  await write(staff, 'Tell me where you stopped reading.')
  await saveDraft(staff)

  await staff.getByRole('button', { name: 'Share a draft' }).click()
  const dialog = staff.getByRole('dialog', { name: 'Share a draft' })
  await expect(dialog).toContainText('There is no link to this draft yet')
  await dialog.getByRole('button', { name: 'tonight' }).click()
  await dialog.getByRole('button', { name: 'Make a link' }).click()
  const link = await dialog.getByLabel('Link to the draft').inputValue()
  await expect(dialog.getByRole('listitem')).toContainText('Not opened yet')

  const answer = await visitor.goto(link)
  expect(answer?.headers()['cache-control']).toBe('private, no-store')
  await expect(visitor.locator('meta[name=robots]')).toHaveAttribute('content', /noindex/)
  await expect(visitor.getByText(/^A draft, shared by .+ until the end of /)).toBeVisible()
  await expect(visitor.getByRole('heading', { level: 1, name: title })).toBeVisible()
  await expect(visitor.getByText('Tell me where you stopped reading.')).toBeVisible()

  await dialog.getByRole('button', { name: 'Back to the form' }).click()
  await staff.getByRole('button', { name: 'Share a draft' }).click()
  await expect(dialog.getByRole('listitem')).toContainText('Opened once')
  await dialog.getByRole('button', { name: 'Stop it now' }).click()
  await expect(dialog.getByRole('status').first()).toContainText('opens nothing any more')

  expect((await visitor.reload())?.status()).toBe(410)
  await expect(visitor.getByRole('heading', { name: 'This link has ended' })).toBeVisible()
})
