import type { Author } from '../content/authors'
import type { MorePeople } from '../content/more-people'
import type { Trainer } from '../content/trainers'
import type { FirstAid } from './keys'

export const authors: readonly Author<FirstAid>[] = [
  {
    slug: 'bryn-hallett',
    name: 'Bryn Hallett',
    role: 'Founder',
    bio: 'Bryn drove an ambulance in Newport for seventeen years and counted how often somebody had already begun when he arrived. It was one time in four. He started Tidewell in 2014 to make it two.',
    portrait: {
      hair: 'cropped',
      hairColour: 'grey',
      skin: 'rose',
      clothes: 'slate',
      glasses: true,
      beard: true,
      ground: 'mist',
    },
  },
  {
    slug: 'odette-marlow',
    name: 'Odette Marlow',
    role: 'Children’s nurse',
    bio: 'Odette still works two nights a month in a children’s emergency department, so that she never teaches last year’s guidance. She carries a doll called Gerald on the train and has stopped explaining him.',
    portrait: {
      hair: 'afro',
      hairColour: 'black',
      skin: 'umber',
      clothes: 'ink',
      glasses: false,
      beard: false,
      ground: 'paper',
    },
  },
  {
    slug: 'samir-khatri',
    name: 'Samir Khatri',
    role: 'Fire officer',
    bio: 'Twenty-two years in the fire service, the last nine of them asking why a door had been wedged open. Samir teaches wardens to be listened to without shouting.',
    portrait: {
      hair: 'parted',
      hairColour: 'black',
      skin: 'honey',
      clothes: 'accent',
      glasses: false,
      beard: false,
      ground: 'sand',
    },
  },
  {
    slug: 'jess-trevanion',
    name: 'Jess Trevanion',
    role: 'Mountain rescuer',
    bio: 'Jess has carried strangers off Dartmoor in every month of the year. She teaches outdoors whatever the weather, and brings soup.',
    portrait: {
      hair: 'curls',
      hairColour: 'copper',
      skin: 'rose',
      clothes: 'ochre',
      glasses: false,
      beard: false,
      ground: 'ink',
    },
  },
  {
    slug: 'nuala-quigg',
    name: 'Nuala Quigg',
    role: 'Safety adviser',
    bio: 'Nuala looked after safety in a bakery, a shipyard and a ballet company, and says that the ballet was the most dangerous. She has read more risk assessments than anybody should, and likes short ones.',
    portrait: {
      hair: 'bun',
      hairColour: 'brown',
      skin: 'rose',
      clothes: 'slate',
      glasses: true,
      beard: false,
      ground: 'mist',
    },
  },
]

const teaches: Readonly<Record<FirstAid['trainer'], { role: string; bio: string }>> = {
  'bryn-hallett': {
    role: 'First aid at work',
    bio: 'Calm, quick and allergic to slides. Everybody in Bryn’s groups has their hands on a manikin before the coffee.',
  },
  'odette-marlow': {
    role: 'Babies and children',
    bio: 'Odette teaches nursery staff, grandparents and lifeguards in one room, and sends all of them home surer than they came.',
  },
  'samir-khatri': {
    role: 'Fire and evacuation',
    bio: 'You will put out three fires with Samir, and decide to leave a fourth alone, which is the one that matters.',
  },
  'jess-trevanion': {
    role: 'First aid outdoors',
    bio: 'Bring a coat. With Jess you learn what a body does in the cold, and what can be made of two rucksacks and a rope.',
  },
  'nuala-quigg': {
    role: 'Managing safety',
    bio: 'Nuala works on the documents that you bring. People leave with fewer pages and better ones.',
  },
}

export const trainers: readonly Trainer<FirstAid>[] = authors.map(({ slug, name }) => ({
  slug,
  name,
  portraitOf: slug,
  ...teaches[slug],
}))

export const customers: MorePeople = {
  firstNames:
    'Aled Beatrix Cerys Dafydd Elowen Femi Gaynor Hari Isolde Jago Kerensa Lowri Merryn Nerys Osian Petroc Rhian Siân Tegan Wyn'.split(
      ' ',
    ),
  lastNames:
    'Angove Bolitho Couch Dewstow Eynon Gully Hocking Isaac Jewell Kitto Luscombe Mabey Nancarrow Opie Pascoe Rosser Searle Tremlett'.split(
      ' ',
    ),
  workplaces: [
    {
      companyName: 'Avonbridge Nurseries',
      domain: 'avonbridge.example',
      town: 'Keynsham',
      postcode: 'BS31 9ZA',
    },
    {
      companyName: 'Brunel Street Climbing',
      domain: 'brunelstreet.example',
      town: 'Bristol',
      postcode: 'BS2 9ZB',
    },
    {
      companyName: 'Cadoxton Timber',
      domain: 'cadoxton.example',
      town: 'Barry',
      postcode: 'CF63 9ZC',
    },
    {
      companyName: 'Dart Valley Cider',
      domain: 'dartvalley.example',
      town: 'Totnes',
      postcode: 'TQ9 9ZD',
    },
    {
      companyName: 'Exe Quay Hotels',
      domain: 'exequay.example',
      town: 'Exeter',
      postcode: 'EX2 9ZE',
    },
  ],
  streets: ['Slip Street', 'Capstan Road', 'Orchard Rise', 'Viaduct Terrace'],
}
