import type { RootContent } from 'mdast'
import { bookingWords, confirmedWords } from '../features/catalogue/booking-words'
import type { CourseDate } from '../views/catalogue'
import type { CoursePage } from '../views/course'
import { bullets, heading, link, paragraph, text, writeMarkdown } from './nodes'
import { pictureNodes, richTextNodes, testimonialNode } from './rich-text-nodes'

/** All that a course's page says of it, its dates and prices included. */
export function courseMarkdown(course: CoursePage): string {
  return writeMarkdown([
    heading(1, text(course.title)),
    paragraph(text(course.summary)),
    bullets(factsOf(course).map((fact) => [text(fact)])),
    paragraph(link(`${course.href}#dates`, text('Book a place on the website'))),
    ...(course.image ? pictureNodes(course.image) : []),
    ...richTextNodes(course.description ?? []),
    ...part('Who it is for', course.forWhom ? [paragraph(text(course.forWhom))] : []),
    ...part('What you will be able to do', listOf(course.outcomes)),
    ...part('Programme', listOf(course.programme.map(stepText))),
    ...part('Dates', course.dates.length > 0 ? [bullets(course.dates.map(dateItem))] : []),
    ...part('Trainers', listOf(course.trainers.map(trainerText))),
    ...part('Questions', course.questions.flatMap(questionNodes)),
    ...part('What people said', course.testimonials.map(testimonialNode)),
  ])
}

function factsOf({ level, duration, price, qualification, inHouse }: CoursePage): string[] {
  return [
    `Level: ${level}`,
    `Length: ${duration}`,
    `Price: ${price.label.text}`,
    ...(qualification ? [`Qualification: ${qualification}`] : []),
    ...(inHouse ? ['Also given in-house'] : []),
  ]
}

function part(title: string, content: RootContent[]): RootContent[] {
  return content.length > 0 ? [heading(2, text(title)), ...content] : []
}

function listOf(words: readonly string[]): RootContent[] {
  return words.length > 0 ? [bullets(words.map((each) => [text(each)]))] : []
}

function stepText({ title, text: said }: CoursePage['programme'][number]): string {
  return [title, said].filter(Boolean).join(': ')
}

function trainerText({ name, role }: CoursePage['trainers'][number]): string {
  return [name, role].filter(Boolean).join(', ')
}

function dateItem(date: CourseDate) {
  const { days, hours, place, price } = date
  const said = [days, hours, place, price.label.text, bookingWords(date), confirmedWords(date)]
  return [text(said.filter(Boolean).join(', '))]
}

function questionNodes({ question, answer }: CoursePage['questions'][number]): RootContent[] {
  return [heading(3, text(question)), paragraph(text(answer))]
}
