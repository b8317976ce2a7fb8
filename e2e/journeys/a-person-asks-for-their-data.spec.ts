import { readFile } from 'node:fs/promises'

import { unused } from '../catalogue'
import { expect, test } from '../journey'
import { cmsOrigin } from '../running-system'
import { restAs } from '../staff'

test('a person asks for their data, gets it, is forgotten, and complains all the same', async ({
  page,
  newStaff,
}) => {
  const name = unused('Wilhelmina Asker')
  const email = `${name.replaceAll(/\W/g, '').toLowerCase()}@asker.example`
  await page.goto('/contact')
  await page.getByLabel('Your name').fill(name)
  await page.getByLabel('E-mail address').fill(email)
  await page.getByLabel('Your message').fill('What do you know about me?')
  await page.getByRole('button', { name: 'Send' }).click()
  await expect(page.getByRole('heading', { name: 'Thank you, we have your message' })).toBeVisible()

  const staff = await newStaff('owner')
  await staff.goto('/admin')
  await staff.goto('/admin/personal-data')
  await staff.getByLabel('E-mail address').fill(email.toUpperCase())
  await staff.getByRole('button', { name: 'Look' }).click()
  await expect(staff.getByLabel(/^Enquiry of .* from/)).toBeChecked()
  await expect(staff.getByText('The message, whole')).toBeVisible()

  // Who is sought stands in no address, and is there again after a reload and after Back.
  expect(decodeURIComponent(staff.url()).toLowerCase()).not.toContain('asker')
  await staff.reload()
  await expect(staff.getByLabel(/^Enquiry of .* from/)).toBeChecked()
  await staff.getByRole('link', { name: 'Open', exact: true }).click()
  await expect(staff).toHaveURL(/\/collections\/enquiries\//)
  await staff.goBack()
  await expect(staff.getByLabel(/^Enquiry of .* from/)).toBeChecked()

  const download = staff.waitForEvent('download')
  await staff.getByRole('button', { name: 'Export as JSON' }).click()
  const file = await (await download).path()
  expect(await readFile(file, 'utf8')).toContain('What do you know about me?')

  staff.once('dialog', (dialog) => void dialog.accept())
  await staff.getByRole('button', { name: 'Erase what is ticked' }).click()
  await expect(staff.getByText('Nothing is held about this person.')).toBeVisible()
  const rest = await restAs('owner')
  await expect(rest.find('enquiries', { email })).rejects.toThrow('No enquiries')

  await page.goto('/privacy')
  await expect(page.getByRole('heading', { name: 'What we keep, and for how long' })).toBeVisible()
  await expect(
    page.getByRole('row', { name: /Messages that you send us through this website/ }),
  ).toContainText('12 months after we last worked on the message')
  await page.getByRole('link', { name: 'complain to us' }).click()
  await expect(page.getByLabel('A complaint about how you use my data')).toBeChecked()
  await page.getByLabel('Your name').fill(name)
  await page.getByLabel('E-mail address').fill(email)
  await page.getByLabel('Your message').fill('You answered after six weeks.')
  await page.getByRole('button', { name: 'Send' }).click()
  await expect(page.getByRole('heading', { name: 'Thank you, we have your message' })).toBeVisible()

  await staff.goto('/admin')
  await staff
    .getByRole('link', { name: new RegExp(`Data-protection complaint from ${name}: acknowledge`) })
    .click()
  await expect(staff.getByText('Acknowledge by').first()).toBeVisible()
})

test('the page about personal data is for owners and bookings staff', async ({
  page,
  newStaff,
}) => {
  await page.goto(`${cmsOrigin}/admin/personal-data`)
  await expect(page).toHaveURL(/\/admin\/login/)
  const author = await newStaff('author')
  await author.goto('/admin/personal-data')
  await expect(author.getByText('This page is for owners and for whoever')).toBeVisible()
  await expect(author.getByLabel('E-mail address')).toHaveCount(0)
})
