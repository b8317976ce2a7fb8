import type { Page } from '@lectern/shared/contract/payload-types'
import { convertLexicalToPlaintext } from '@payloadcms/richtext-lexical/plaintext'
import type { Payload } from 'payload'

/** The page that the checkout's "I accept the terms and conditions" leads to. */
const termsSlug = 'terms-and-conditions'

/** The published terms in words that can be put into an e-mail; `null` when staff have made no such page. */
export async function loadTermsText(payload: Payload): Promise<string | null> {
  const page = await payload.db.findOne<Page>({
    collection: 'pages',
    where: {
      and: [
        { slug: { equals: termsSlug } },
        { _status: { equals: 'published' } },
        { deletedAt: { exists: false } },
      ],
    },
  })
  const text = page?.layout?.map(blockText).filter(Boolean).join('\n\n')
  return text ? text : null
}

type Block = NonNullable<Page['layout']>[number]

/** Of the blocks in which terms are written. */
function blockText(block: Block): string {
  switch (block.blockType) {
    case 'richText':
      return convertLexicalToPlaintext({ data: block.content })
    case 'questions':
      return block.questions.map(({ question, answer }) => `${question}\n${answer}`).join('\n\n')
    default:
      return ''
  }
}
