import type { Setting } from '@lectern/shared/contract/payload-types'
import { defaultTermsDays } from '@lectern/shared/on-account/terms'
import type { Payload } from 'payload'

export interface OnAccountSettings {
  /** Whether the checkout asks companies how they want to pay. */
  isOffered: boolean
  /** How long places wait for the answer where a company asks for it; null where it cannot ask. */
  askHours: number | null
  termsDays: number
  /** Whether letters go out about invoices that are not paid. */
  isReminded: boolean
  /** What an invoice says of where to pay, with its line breaks; empty where nobody has said. */
  howToPay: string
}

/** How organisations pay by invoice, where nothing else was agreed with them. */
export async function loadOnAccountSettings(payload: Payload): Promise<OnAccountSettings> {
  const settings: Partial<Setting> | null = await payload.db.findGlobal({
    slug: 'settings',
    select: { onAccount: true },
  })
  const { isOffered, askHours, termsDays, isReminded, howToPay } = settings?.onAccount ?? {}
  return {
    isOffered: isOffered ?? false,
    askHours: askHours ?? null,
    termsDays: termsDays ?? defaultTermsDays,
    isReminded: isReminded ?? false,
    howToPay: howToPay ?? '',
  }
}
