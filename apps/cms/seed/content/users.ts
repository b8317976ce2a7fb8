import type { AuthorSlug } from './keys'

/** One password for every demo account: the demo world is served on the loopback address only. */
export const demoPassword = 'plain-speaking-2026'

export interface DemoUser {
  name: string
  email: string
  role: 'owner' | 'editor' | 'author' | 'bookings'
  authorProfile?: AuthorSlug
}

export const demoOwner: DemoUser = {
  name: 'Eleanor Pike',
  email: 'owner@hollinbank.example',
  role: 'owner',
}

export const demoUsers: readonly DemoUser[] = [
  demoOwner,
  {
    name: 'Tom Ashworth',
    email: 'editor@hollinbank.example',
    role: 'editor',
    authorProfile: 'tom-ashworth',
  },
  {
    name: 'Marcus Bell',
    email: 'author@hollinbank.example',
    role: 'author',
    authorProfile: 'marcus-bell',
  },
  { name: 'Shabnam Iqbal', email: 'bookings@hollinbank.example', role: 'bookings' },
]
