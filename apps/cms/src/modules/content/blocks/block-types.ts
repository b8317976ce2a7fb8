import type { Block, Config } from 'payload'

import { articleBlocks, sentenceBlocks } from './article-blocks'

type ExtendSchema = NonNullable<NonNullable<Config['typescript']>['schema']>[number]

/**
 * Names, among the generated types, what a text may hold: Payload leaves the nodes of a text open, so
 * nothing else would tell the website of a new kind of block.
 */
export const withBlockTypes: ExtendSchema = ({ jsonSchema }) => ({
  ...jsonSchema,
  definitions: {
    ...jsonSchema.definitions,
    ArticleBlock: oneOf(articleBlocks),
    SentenceBlock: oneOf(sentenceBlocks),
  },
})

function oneOf(blocks: Block[]) {
  return { oneOf: blocks.map(({ interfaceName }) => ({ $ref: `#/definitions/${interfaceName}` })) }
}
