import type { TrainerLink } from '@lectern/shared/contract/payload-types'

import { privateLinks } from '@cms/access/private-links'

export const trainerLinks = privateLinks<TrainerLink>({
  collection: 'trainer-links',
  owner: 'trainerId',
  purpose: 'trainer-dates',
  path: '/your-dates/',
})

/** For calendars that ask again and again. */
export function calendarAddressOf(link: TrainerLink): string {
  return `${trainerLinks.addressOf(link)}/calendar.ics`
}
