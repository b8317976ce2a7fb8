'use client'

import {
  createClientFeature,
  slashMenuBasicGroupWithItems,
  toolbarAddDropdownGroupWithItems,
} from '@payloadcms/richtext-lexical/client'

import { CHOOSE_WORD_FILE_COMMAND } from './commands'
import { PastePlugin } from './paste-plugin.client'

const wordFile = { key: 'wordFile', label: 'Word file (.docx)' }

export const PasteFeatureClient = createClientFeature({
  plugins: [{ Component: PastePlugin, position: 'aboveContainer' }],
  slashMenu: {
    groups: [
      slashMenuBasicGroupWithItems([
        {
          ...wordFile,
          Icon: WordFileIcon,
          keywords: ['word', 'docx', 'import', 'file'],
          onSelect: ({ editor }) => {
            editor.dispatchCommand(CHOOSE_WORD_FILE_COMMAND, undefined)
          },
        },
      ]),
    ],
  },
  toolbarFixed: {
    groups: [
      toolbarAddDropdownGroupWithItems([
        {
          ...wordFile,
          ChildComponent: WordFileIcon,
          onSelect: ({ editor }) => {
            editor.dispatchCommand(CHOOSE_WORD_FILE_COMMAND, undefined)
          },
        },
      ]),
    ],
  },
})

function WordFileIcon() {
  return (
    <svg
      aria-hidden="true"
      className="icon"
      fill="none"
      height="20"
      stroke="currentColor"
      viewBox="0 0 20 20"
      width="20"
    >
      <path d="M5 2.5h6.5L15 6v11.5H5z M11 2.5V6.5h4 M7 10l1 4.5 2-4 2 4 1-4.5" />
    </svg>
  )
}
