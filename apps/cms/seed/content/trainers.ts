import type { DemoKeys, Keys } from './keys'

export interface Trainer<K extends Keys = DemoKeys> {
  slug: K['trainer']
  name: string
  role: string
  bio: string
  /** Every trainer writes for the blog as well, and sits for one portrait only. */
  portraitOf: K['author']
}

export const trainers: readonly Trainer[] = [
  {
    slug: 'vince-hollis',
    name: 'Vince Hollis',
    role: 'Leadership and change',
    bio: 'Twenty-one years of teaching people who lead and manage in the same breath. Vince is direct, funny and exact, and he will remember your name and the thing that you said you would try.',
    portraitOf: 'vince',
  },
  {
    slug: 'priya-raman',
    name: 'Priya Raman',
    role: 'First-time and middle managers',
    bio: 'Priya teaches managing as a set of conversations that can be practised. She brings real cases, lets you get it wrong, and leaves you with a page you can use on Monday.',
    portraitOf: 'priya-raman',
  },
  {
    slug: 'tom-ashworth',
    name: 'Tom Ashworth',
    role: 'Writing and meetings',
    bio: 'Tom works on the documents that you bring, not on made-up ones. People leave with something finished, and with a red pen of their own.',
    portraitOf: 'tom-ashworth',
  },
  {
    slug: 'grace-adeyemi',
    name: 'Grace Adeyemi',
    role: 'Speaking and presenting',
    bio: 'An actor by training and a nervous speaker by nature, Grace knows what it is like on the other side. Nobody is put on the spot in her groups; everybody ends up standing.',
    portraitOf: 'grace-adeyemi',
  },
  {
    slug: 'ruth-ellison',
    name: 'Ruth Ellison',
    role: 'Coaching and difficult conversations',
    bio: 'A mediator for fifteen years, Ruth teaches people to listen to the end of a sentence. Quiet groups, real situations, and no role-play in front of the whole room.',
    portraitOf: 'ruth-ellison',
  },
]
