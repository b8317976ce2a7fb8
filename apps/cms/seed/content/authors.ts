import type { Sitter } from '../pictures/portrait'
import type { DemoKeys, Keys } from './keys'

export interface Author<K extends Keys = DemoKeys> {
  slug: K['author']
  name: string
  role: string
  bio: string
  portrait: Sitter
}

export const authors: readonly Author[] = [
  {
    slug: 'vince',
    name: 'Vince Hollis',
    role: 'Founder and lead trainer',
    bio: 'Vince ran teams in a bus depot and a hospital laundry before he started Hollin Bank in 2005, in a room above a bakery in Otley. He teaches leadership to people who would rather not use the word, and has never finished a course without learning somebody’s trick for remembering names. He keeps bees, badly.',
    portrait: {
      hair: 'cropped',
      hairColour: 'grey',
      skin: 'rose',
      clothes: 'ink',
      glasses: false,
      beard: true,
      ground: 'sand',
    },
  },
  {
    slug: 'priya-raman',
    name: 'Priya Raman',
    role: 'Head of management courses',
    bio: 'Priya became a team leader at twenty-four and has been putting together the course she wishes somebody had sent her on ever since. She spent nine years in retail operations and four in local government, where she learned that a good question is quicker than a good answer. She lives in Leeds with two children and one piano.',
    portrait: {
      hair: 'long',
      hairColour: 'black',
      skin: 'honey',
      clothes: 'accent',
      glasses: false,
      beard: false,
      ground: 'mist',
    },
  },
  {
    slug: 'tom-ashworth',
    name: 'Tom Ashworth',
    role: 'Writing trainer and editor',
    bio: 'Tom edited other people’s reports for eleven years, among them the longest document ever written about gravel. He now teaches their authors to write half as much. He looks after everything that Hollin Bank publishes, and still opens every document from the back.',
    portrait: {
      hair: 'parted',
      hairColour: 'brown',
      skin: 'rose',
      clothes: 'slate',
      glasses: true,
      beard: false,
      ground: 'paper',
    },
  },
  {
    slug: 'grace-adeyemi',
    name: 'Grace Adeyemi',
    role: 'Public speaking trainer',
    bio: 'Grace has spoken for a living for twenty years, on stages, in churches and once from the roof of a canal boat, and is nervous every time. She trained as an actor in Manchester and came to teaching by way of a helpline for people with stammers. Her courses are known for being kind and for starting on time.',
    portrait: {
      hair: 'afro',
      hairColour: 'black',
      skin: 'earth',
      clothes: 'ochre',
      glasses: false,
      beard: false,
      ground: 'ink',
    },
  },
  {
    slug: 'ruth-ellison',
    name: 'Ruth Ellison',
    role: 'Coaching and conversations trainer',
    bio: 'Ruth was a mediator for fifteen years and has sat between neighbours, business partners and two brothers who owned half a boat each. She teaches listening, coaching and the conversations that people put off. She is at her happiest when nobody can tell which of us is the trainer.',
    portrait: {
      hair: 'bun',
      hairColour: 'copper',
      skin: 'rose',
      clothes: 'ink',
      glasses: true,
      beard: false,
      ground: 'sand',
    },
  },
  {
    slug: 'marcus-bell',
    name: 'Marcus Bell',
    role: 'Writer and presentation designer',
    bio: 'Marcus used to design slides for finance directors, and now writes about how to need fewer of them. He joined Hollin Bank in 2021, helps our customers with the talk that they cannot get out of, and is working on a small book about silence, of which he has so far written the cover.',
    portrait: {
      hair: 'curls',
      hairColour: 'black',
      skin: 'umber',
      clothes: 'accent',
      glasses: false,
      beard: true,
      ground: 'mist',
    },
  },
]
