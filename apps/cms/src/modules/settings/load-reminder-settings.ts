import {
  defaultReminderTerms,
  type ReminderTerms,
} from '@lectern/shared/before-course/day-reminders'
import { defaultRenewalDays } from '@lectern/shared/before-course/renewals'
import type { Setting } from '@lectern/shared/contract/payload-types'
import type { Payload } from 'payload'

export interface ReminderSettings {
  /** Whether people are reminded of the days of a course. */
  isDayReminded: boolean
  terms: ReminderTerms
  /** With which the letter begins; empty where nobody has written one. */
  opening: string
  /** Whether people are told that a certificate expires; not until owners say so. */
  isRenewalReminded: boolean
  renewalDaysBefore: number
}

/** Which letters go out before a course, and before a certificate expires, and when. */
export async function loadReminderSettings(payload: Payload): Promise<ReminderSettings> {
  const settings: Partial<Setting> | null = await payload.db.findGlobal({
    slug: 'settings',
    select: { reminders: true },
  })
  const { isDayReminded, daysBefore, sendAt, opening, isRenewalReminded, renewalDaysBefore } =
    settings?.reminders ?? {}
  return {
    isDayReminded: isDayReminded ?? true,
    terms: {
      daysBefore: daysBefore ?? defaultReminderTerms.daysBefore,
      sendAt: sendAt ?? defaultReminderTerms.sendAt,
    },
    opening: opening ?? '',
    isRenewalReminded: isRenewalReminded ?? false,
    renewalDaysBefore: renewalDaysBefore ?? defaultRenewalDays,
  }
}
