import type { Setting } from '@lectern/shared/contract/payload-types'
import type { Payload } from 'payload'

import type { Sender } from './letter'

type Settings = Partial<Setting>

export async function loadSender(payload: Payload): Promise<Sender> {
  const { company, contact } = await loadSettings(payload)
  return {
    name: company?.tradingName ?? '',
    contact: [contact?.phone, contact?.email].filter((line) => typeof line === 'string'),
    ...(contact?.email && { email: contact.email }),
  }
}

/** Where e-mails to the company itself go, if it has said so. */
export async function loadStaffAddress(payload: Payload): Promise<string | undefined> {
  const { contact } = await loadSettings(payload)
  return contact?.enquiriesTo || contact?.email || undefined
}

async function loadSettings(payload: Payload): Promise<Settings> {
  const settings: Settings | null = await payload.db.findGlobal({ slug: 'settings' })
  return settings ?? {}
}
