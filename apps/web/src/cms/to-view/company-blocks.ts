import type {
  Author,
  BigQuoteBlock,
  ClientLogosBlock,
  FiguresBlock,
  PictureWithTextBlock,
  StepsBlock,
  TeamBlock,
  Trainer,
} from '@lectern/shared/contract/payload-types'
import type {
  BigQuote,
  ClientLogos,
  Figure,
  Figures,
  PictureWithText,
  Steps,
  Team,
  TeamMember,
} from '../../views/blocks'
import type { BlockSources } from './blocks'
import { toPerson, type ShownTrainer } from './course'
import type { Shown } from './fields'
import { toImage, type MediaFields } from './image'
import { safeHref, toLinks, type LinkFields } from './link'
import { populated } from './populated'
import { toAuthor, type ShownAuthor } from './post'
import { toRichText } from './rich-text'
import { toTestimonial, type TestimonialFields } from './testimonial'

interface FiguresFields {
  heading: 'shown'
  figures: { figure: 'shown'; text: 'shown'; dots: 'shown'; brightDots: 'shown' }
}

export function toFigures(block: Shown<FiguresBlock, FiguresFields>): Figures {
  const figures = (block.figures ?? []).map(({ figure, text, dots, brightDots }) => ({
    figure,
    text,
    dots: toDots(dots ?? 0, brightDots ?? 0),
  }))
  return { kind: 'figures', heading: block.heading ?? '', figures }
}

function toDots(total: number, bright: number): Figure['dots'] {
  return total > 0 ? { total, bright: Math.min(bright, total) } : null
}

interface LogosFields {
  heading: 'shown'
  clients: { name: 'shown'; logo: MediaFields; url: 'shown' }
}

export function toClientLogos(block: Shown<ClientLogosBlock, LogosFields>): ClientLogos {
  const clients = (block.clients ?? []).map(({ name, logo, url }) => {
    const image = toImage(logo)
    return { name, logo: image && { ...image, alt: name }, href: safeHref(url) }
  })
  return { kind: 'clientLogos', heading: block.heading ?? '', clients }
}

interface PictureWithTextFields {
  heading: 'shown'
  image: MediaFields
  side: 'shown'
  content: 'shown'
  links: { link: LinkFields }
}

export async function toPictureWithText(
  block: Shown<PictureWithTextBlock, PictureWithTextFields>,
  sources: BlockSources,
): Promise<PictureWithText> {
  return {
    kind: 'pictureWithText',
    heading: block.heading,
    image: toImage(block.image),
    side: block.side,
    content: await toRichText(block.content, sources),
    link: toLinks(block.links)[0] ?? null,
  }
}

interface StepsFields {
  heading: 'shown'
  steps: { title: 'shown'; text: 'shown' }
}

export function toSteps(block: Shown<StepsBlock, StepsFields>): Steps {
  return {
    kind: 'steps',
    heading: block.heading ?? '',
    steps: (block.steps ?? []).map(({ title, text }) => ({ title, text: text ?? '' })),
  }
}

interface TeamFields {
  heading: 'shown'
  people: 'shown'
}

/** Those who were chosen; where nobody was, whoever teaches. */
export async function toTeam(
  block: Shown<TeamBlock, TeamFields>,
  { everyTrainer }: BlockSources,
): Promise<Team | null> {
  const chosen = block.people ?? []
  const people =
    chosen.length > 0
      ? chosen.map(toTeamMember).filter((member) => member !== null)
      : (await everyTrainer()).map((trainer) => ({ ...trainer, href: null }))
  return people.length > 0 ? { kind: 'team', heading: block.heading ?? '', people } : null
}

type Chosen = NonNullable<TeamBlock['people']>[number]

function toTeamMember(chosen: Chosen): TeamMember | null {
  switch (chosen.relationTo) {
    case 'trainers':
      return trainerAsMember(populated<Trainer>(chosen.value))
    case 'authors':
      return authorAsMember(populated<Author>(chosen.value))
    default:
      return chosen satisfies never
  }
}

function trainerAsMember(trainer: ShownTrainer | null): TeamMember | null {
  return trainer && { ...toPerson(trainer), href: null }
}

function authorAsMember(author: ShownAuthor | null): TeamMember | null {
  return author && toAuthor(author)
}

interface BigQuoteFields {
  testimonial: TestimonialFields
}

/** Null once the testimonial is not published any more. */
export function toBigQuote(block: Shown<BigQuoteBlock, BigQuoteFields>): BigQuote | null {
  const testimonial = populated(block.testimonial)
  return testimonial && { kind: 'bigQuote', testimonial: toTestimonial(testimonial) }
}
