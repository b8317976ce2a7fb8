import { createCommand, type LexicalCommand } from '@payloadcms/richtext-lexical/lexical'

/** Asks which Word file is to be put in. */
export const CHOOSE_WORD_FILE_COMMAND: LexicalCommand<undefined> = createCommand(
  'CHOOSE_WORD_FILE_COMMAND',
)
