import type { Topic } from '../content/topics'
import type { FirstAid } from './keys'

export const topics: readonly Topic<FirstAid>[] = [
  {
    slug: 'first-aid',
    name: 'First aid',
    description:
      'The ten minutes before somebody with a siren arrives, practised until they are dull.',
  },
  {
    slug: 'children',
    name: 'Babies and children',
    description:
      'What is different when the patient is small: hands, doses, breath and how you kneel.',
  },
  {
    slug: 'outdoors',
    name: 'Outdoors',
    description: 'Cold, wet and an hour from a road. For guides, growers, surveyors and teachers.',
  },
  {
    slug: 'fire',
    name: 'Fire',
    description:
      'Getting everybody out, counting them, and knowing which extinguisher to leave alone.',
  },
  {
    slug: 'mental-health',
    name: 'Mental health',
    description: 'Noticing, asking and staying, without becoming anybody’s therapist.',
  },
  {
    slug: 'managing-safety',
    name: 'Managing safety',
    description:
      'Risk assessments that describe your own workplace, and what the law expects of whom.',
  },
]
