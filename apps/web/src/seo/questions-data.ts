import type { FAQPageLeaf } from 'schema-dts'
import type { Question } from '../views/catalogue'

/**
 * For pages that are there for their questions; a course has some too, among much else.
 * https://developers.google.com/search/docs/appearance/structured-data/faqpage
 */
export function questionsData(questions: readonly Question[]): FAQPageLeaf[] {
  if (questions.length === 0) return []
  return [
    {
      '@type': 'FAQPage',
      mainEntity: questions.map(({ question, answer }) => ({
        '@type': 'Question',
        name: question,
        acceptedAnswer: { '@type': 'Answer', text: answer },
      })),
    },
  ]
}
